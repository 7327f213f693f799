import { textOf } from "#platform";
import { filledRows } from "./rows.ts";
import { answerTo, type ReportContext } from "./step.ts";

export type Chosen = { id: string; name: string };

/** The children chosen on the first page, with their names. */
export function childrenChosen(context: ReportContext): Chosen[] {
  const typed = answerTo(context, "children");
  return filledRows(typed, "child").flatMap((row) => {
    const child = context.children.find(({ childId }) => childId === textOf(typed, `child-${row}`));
    return child === undefined ? [] : [{ id: child.childId, name: child.name }];
  });
}

/** Those of them who were held, kept apart or limited: the only ones whom a line can concern. */
export function childrenHeld(context: ReportContext): Chosen[] {
  const typed = answerTo(context, "children");
  const held = new Set(
    filledRows(typed, "child")
      .filter((row) => (textOf(typed, `child-${row}-role`) || "held") === "held")
      .map((row) => textOf(typed, `child-${row}`)),
  );
  return childrenChosen(context).filter(
    ({ id }, at, all) => held.has(id) && all.findIndex((child) => child.id === id) === at,
  );
}

/** The adults chosen on the second page, with their names. */
export function adultsChosen(context: ReportContext): Chosen[] {
  const typed = answerTo(context, "adults");
  return filledRows(typed, "adult").flatMap((row) => {
    const adult = context.adults.find(({ adultId }) => adultId === textOf(typed, `adult-${row}`));
    return adult === undefined ? [] : [{ id: adult.adultId, name: adult.name }];
  });
}

/** The first child's own name, as a question says it. */
export function firstNameOf(context: ReportContext): string {
  return childrenChosen(context)[0]?.name.split(" ")[0] ?? "the child";
}

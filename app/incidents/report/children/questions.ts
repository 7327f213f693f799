import { defineForm, textOf, type Field } from "#platform";
import { filledRows } from "../rows.ts";
import type { ReportContext } from "../step.ts";

/** What a child's part in the event was. */
export const childRoles = [
  { code: "held", label: "Held, kept apart or limited" },
  { code: "other", label: "Took part in another way" },
  { code: "saw", label: "Saw it" },
] as const;

export type ChildRole = (typeof childRoles)[number]["code"];
export type ChildInvolved = { childId: string; role: ChildRole };

const childrenField =
  (context: ReportContext): Field<ChildInvolved[]> =>
  (typed) => {
    const involved = filledRows(typed, "child").map((row) => ({
      childId: textOf(typed, `child-${row}`),
      role: childRoles.find((role) => role.code === textOf(typed, `child-${row}-role`))?.code ?? "held",
    }));
    if (involved.length === 0) return { problem: { kind: "missing", message: "Choose the child" } };
    if (involved.some(({ childId }) => !context.children.some((child) => child.childId === childId))) {
      return { problem: { kind: "wrong", message: "Choose a child of this school" } };
    }
    if (new Set(involved.map(({ childId }) => childId)).size < involved.length) {
      return { problem: { kind: "wrong", message: "Choose each child once. The same child is there twice." } };
    }
    if (!involved.some(({ role }) => role === "held")) {
      return { problem: { kind: "wrong", message: "Say which child was held, kept apart or limited" } };
    }
    return { value: involved };
  };

/** Which children were involved, each with their part (england.md#F2). */
export const childrenForm = (context: ReportContext) => defineForm({ child: childrenField(context) });

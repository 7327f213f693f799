import { choices, defineForm, perhaps, textOf, textsOf, timeOfDay, words, type Field, type Problem } from "#platform";
import { ADULT_PARTS, BODY_SPOTS, CHECKS_AFTER, codesOf, isCodeOf, type AdultPart, type CheckAfter } from "#regimes";
import { adultsChosen } from "../../report/chosen.ts";
import { filledRows } from "../../report/rows.ts";
import { segmentQuestion } from "../../report/segment/questions.ts";
import { answerTo, type ReportContext } from "../../report/step.ts";

/** Nobody agreed to it beforehand or while it lasted. */
export const nobodyAgreed = "nobody";

/** Who did this line, as the first report says. */
export function adultsOnLine(context: ReportContext, row: number) {
  const on = textsOf(answerTo(context, segmentQuestion(row)), "adults");
  return adultsChosen(context).filter(({ id }) => on.includes(id));
}

export type CheckTyped = { at: string; what: CheckAfter; note: string };

const checksField: Field<CheckTyped[]> = (typed) => {
  const checks = filledRows(typed, "check", "check-at", "check-note").map((row) => ({
    at: textOf(typed, `check-at-${row}`),
    what: textOf(typed, `check-${row}`),
    note: textOf(typed, `check-note-${row}`),
  }));
  const wrong = (message: string) => ({ problem: { kind: "wrong" as const, message } });
  if (checks.some(({ what }) => !isCodeOf(CHECKS_AFTER, what))) return wrong("Say what was checked");
  for (const { at } of checks) {
    const read = timeOfDay("Enter the time of each check, like 11:42")({ at }, "at");
    if ("problem" in read) return wrong(read.problem.message);
  }
  return { value: checks as CheckTyped[] };
};

/** What one line did not say yet: each adult's part, who agreed, and the checks while it lasted (practice.md#3 MED). */
export const lineForm = (context: ReportContext, row: number) => {
  const adults = adultsOnLine(context, row);
  const parts: [string, Field<AdultPart | undefined>][] = adults.map(({ id }) => [
    `part-${id}`,
    perhaps(codesOf(ADULT_PARTS)),
  ]);
  return defineForm(
    {
      ...Object.fromEntries(parts),
      touched: choices(codesOf(BODY_SPOTS)),
      agreedBy: perhaps([...adultsChosen(context).map(({ id }) => id), nobodyAgreed]),
      checked: choices(["none"]),
      check: checksField,
      lineWords: words({ most: 5000 }),
    },
    ({ checked, check }): Problem[] => {
      if (check.length === 0 && checked.length === 0)
        return [{ field: "check", kind: "missing", message: "Enter a check, or that nothing was checked" }];
      if (check.length > 0 && checked.length > 0)
        return [{ field: "check", kind: "wrong", message: "Choose either a check, or that nothing was checked" }];
      return [];
    },
  );
};

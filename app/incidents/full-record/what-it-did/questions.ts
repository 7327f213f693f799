import { defineForm, perhaps, textsOf, words, type Field } from "#platform";
import { codesOf, DE_ESCALATIONS, isCodeOf, TRIED_EFFECTS, type DeEscalation } from "#regimes";
import { answerTo, type ReportContext } from "../../report/step.ts";

/** What was tried, as the first report says; "nothing" and "not known" have no effect to ask about. */
export function whatWasTried(context: Pick<ReportContext, "draft">): DeEscalation[] {
  return textsOf(answerTo(context, "tried"), "tried").filter(
    (code) => isCodeOf(DE_ESCALATIONS, code) && code !== "DEA.NONE" && code !== "DEA.UNKNOWN",
  ) as DeEscalation[];
}

/** What each of them did: `effect-CODE`, and by whom and for how long: `note-CODE` (practice.md#3 DEA, england.md#F11). */
export const whatItDidForm = (context: Pick<ReportContext, "draft">) => {
  const fields: [string, Field<unknown>][] = whatWasTried(context).flatMap((code) => [
    [`effect-${code}`, needed(code)],
    [`note-${code}`, words({ most: 500 })],
  ]);
  return defineForm(Object.fromEntries(fields));
};

function needed(code: DeEscalation): Field<unknown> {
  const label = DE_ESCALATIONS.entries.find((entry) => entry.code === code)?.label ?? code;
  const field = perhaps(codesOf(TRIED_EFFECTS));
  return (typed, name) => {
    const read = field(typed, name);
    return "value" in read && read.value === undefined
      ? { problem: { kind: "missing", message: `${label}: say what it did. “Not known” is an answer.` } }
      : read;
  };
}

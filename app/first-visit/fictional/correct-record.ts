import { beginCorrection, keepQuestion, sendCorrection } from "#incidents";
import type { Typed, Work } from "#platform";
import { answersTo } from "./answers.ts";
import { restAnswersTo } from "./rest-answers.ts";
import type { PlannedCorrection, PlannedIncident } from "./rules/planned.ts";
import type { FoundSchool } from "./school.ts";

/** Corrects a record in the open: one answer is changed, with its reason. One that was sent already stays as it is. */
export async function correctRecord(
  work: Work,
  found: FoundSchool,
  incidentId: string,
  { planned, correction }: { planned: PlannedIncident; correction: PlannedCorrection },
): Promise<void> {
  const who = found.who(correction.by);
  const begun = await beginCorrection(work, who, { incidentId, draftId: correction.draftId });
  if (begun.kind !== "begun") return;
  const { draftId } = begun;
  const [question, typed] = changedAnswer(planned, correction, found);
  await keepQuestion(work, { draftId, question, typed, seen: 1, adultId: who.adultId });
  const outcome = await sendCorrection(work, who, { draftId, reason: correction.reason });
  if (outcome.kind !== "sent") throw new Error(`A fictional correction was not sent: ${outcome.kind}`);
}

function changedAnswer(
  planned: PlannedIncident,
  { change }: PlannedCorrection,
  found: FoundSchool,
): readonly [string, Typed] {
  const stood = (question: string) => {
    const rest = planned.rest === undefined ? [] : restAnswersTo(planned, planned.rest, found);
    return Object.fromEntries([...answersTo(planned, found), ...rest])[question] ?? {};
  };
  switch (change.kind) {
    case "over-at":
      return ["when-and-where", { ...stood("when-and-where"), ends: change.ends.toString({ smallestUnit: "minute" }) }];
    case "place": {
      const place = change.place === "elsewhere" ? change.place : found.place(change.place);
      return ["when-and-where", { ...stood("when-and-where"), place, spot: change.spot }];
    }
    case "left-out": {
      const row = `adult-${planned.adults.length + 1}`;
      return ["adults", { ...stood("adults"), [row]: found.adult(change.adult), [`${row}-role`]: change.role }];
    }
    case "sides": {
      const question = `line-${change.line + 1}`;
      const sides: Record<string, string> = { "left-side": "right-side", "right-side": "left-side" };
      const turned = Object.entries(stood(question)).map(([name, value]) => [
        name,
        typeof value === "string" ? (sides[value] ?? value) : value,
      ]);
      return [question, Object.fromEntries(turned)];
    }
  }
}

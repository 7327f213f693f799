import type { Typed, Work } from "#platform";
import { holdDraft, keepAnswer, type KeepOutcome } from "../draft-store.ts";
import { incidentFact } from "../facts.ts";

export type KeepQuestionOutcome = KeepOutcome | { kind: "sent"; incidentId: string };

/** Keeps one question's answer: state and fact together. Saved before it is judged, so that a wrong answer is not lost. */
export async function keepQuestion(
  work: Work,
  answer: { draftId: string; question: string; typed: Typed; seen: number; adultId: string },
): Promise<KeepQuestionOutcome> {
  const { draftId, question } = answer;
  const held = await holdDraft(work, draftId, answer.adultId);
  if (held.incidentId !== undefined) return { kind: "sent", incidentId: held.incidentId };
  if (held.takenUp) work.record(incidentFact("draft-taken-up", `draft:${draftId}`, {}));
  if (held.begun) work.record(incidentFact("draft-begun", `draft:${draftId}`, {}));
  const outcome = await keepAnswer(work, answer);
  if (outcome.kind === "met-another") {
    work.record(incidentFact("draft-words-set-aside", `draft:${draftId}`, { question }));
  } else if (outcome.changed) {
    work.record(incidentFact("draft-answered", `draft:${draftId}`, { question, version: outcome.version }));
  }
  return outcome;
}

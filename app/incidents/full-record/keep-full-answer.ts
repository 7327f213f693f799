import type { Who } from "#access";
import type { Typed, Work } from "#platform";
import { holdDraft, keepAnswer } from "../draft-store.ts";
import { incidentFact } from "../facts.ts";
import type { KeepQuestionOutcome } from "../report/keep-question.ts";
import { fullRecordOf } from "./full-store.ts";

/**
 * Keeps one answer of the rest of a record: state and fact together. The answers stand in the report's own draft; the
 * report is frozen, they are not until they are sent.
 */
export async function keepFullAnswer(
  work: Work,
  who: Who,
  answer: { incidentId: string; draftId: string; question: string; typed: Typed; seen: number },
): Promise<KeepQuestionOutcome> {
  const { incidentId, question } = answer;
  const about = `incident:${incidentId}`;
  await holdDraft(work, answer.draftId, who.adultId);
  if ((await fullRecordOf(work, incidentId)).sent !== undefined) return { kind: "sent", incidentId };
  const outcome = await keepAnswer(work, { ...answer, adultId: who.adultId });
  if (outcome.kind === "met-another") {
    work.record(incidentFact("full-record-words-set-aside", about, { question }));
  } else if (outcome.changed) {
    work.record(incidentFact("full-record-answered", about, { question, version: outcome.version }));
  }
  return outcome;
}

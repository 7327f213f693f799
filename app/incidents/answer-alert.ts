import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { alertsOf, keepAlertAnswer } from "./alert-store.ts";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { mayAnswerAlert } from "./rules/who-may.ts";

export type AnswerAlertOutcome = "answered" | "words-missing" | "words-too-many" | "not-yours";

/** The most characters that are kept of what was done. */
export const mostAlertCharacters = 5000;

/** A leader who was not involved writes down what was done about an alert. It then leaves the first page; it stays on the record. */
export async function answerAlert(
  work: Work,
  who: Who,
  answer: { incidentId: string; code: string; words: string },
): Promise<AnswerAlertOutcome> {
  const { incidentId, code, words } = answer;
  if (!isId(incidentId)) return "not-yours";
  const involved = await whoWasInvolved(work, incidentId);
  if (involved === undefined || !mayAnswerAlert(who, involved)) return "not-yours";
  const alert = (await alertsOf(work, incidentId)).find((known) => known.code === code);
  if (alert === undefined) return "not-yours";
  if (alert.answered !== undefined) return "answered";
  if (words === "") return "words-missing";
  if (words.length > mostAlertCharacters) return "words-too-many";
  if (await keepAlertAnswer(work, { incidentId, code, words, by: who.adultId }))
    work.record(incidentFact("alert-answered", `incident:${incidentId}`, { alert: code }));
  return "answered";
}

import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { keepQuestionAsked, questionStands, signedReview } from "./review-store.ts";
import { mayReview } from "./rules/who-may.ts";

export type AskOutcome = "asked" | "not-yours" | "words-missing" | "not-involved" | "already-signed";

/** A reviewer asks one of the adults involved; the answer comes back as a dated addition. */
export async function askQuestion(
  work: Work,
  who: Who,
  question: { questionId: string; incidentId: string; toAdult: string; words: string },
): Promise<AskOutcome> {
  const { questionId, incidentId, toAdult, words } = question;
  if (!isId(questionId) || !isId(incidentId)) return "not-yours";
  const involved = await whoWasInvolved(work, incidentId);
  if (involved === undefined || !mayReview(who, involved)) return "not-yours";
  const asked = { questionId, incidentId, toAdult, words, askedBy: who.adultId };
  if (await questionStands(work, asked)) return "asked";
  if ((await signedReview(work, incidentId)) !== undefined) return "already-signed";
  if (![...involved.adultsInvolved, involved.reportedBy].includes(toAdult)) return "not-involved";
  if (words === "") return "words-missing";
  const kept = await keepQuestionAsked(work, asked);
  if (kept.isNew) {
    work.record(incidentFact("review-question-asked", `incident:${incidentId}`, { question: kept.id, adult: toAdult }));
  }
  return "asked";
}

import type { Who } from "#access";
import { isId, type Typed, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { reviewWords } from "./review/questions.ts";
import { keepQuestionAsked, questionStands } from "./question-store.ts";
import { keepReviewDraft, signedReview } from "./review-store.ts";
import { mayReview } from "./rules/who-may.ts";
import { noteWords } from "./word-store.ts";

export type AskOutcome = "asked" | "not-yours" | "words-missing" | "not-involved" | "already-signed";

/**
 * A reviewer asks one of the adults involved; the answer comes back as a dated addition. `typed` is the whole page: the
 * decision that was begun on it is kept too, because the page comes back empty of everything that is not.
 */
export async function askQuestion(
  work: Work,
  who: Who,
  question: { questionId: string; incidentId: string; toAdult: string; words: string; typed: Typed },
): Promise<AskOutcome> {
  const { questionId, incidentId, toAdult, words, typed } = question;
  if (!isId(questionId) || !isId(incidentId)) return "not-yours";
  const involved = await whoWasInvolved(work, incidentId);
  if (involved === undefined || !mayReview(who, involved)) return "not-yours";
  const asked = { questionId, incidentId, toAdult, words, askedBy: who.adultId };
  if (await questionStands(work, asked)) return "asked";
  if ((await signedReview(work, incidentId)) !== undefined) return "already-signed";
  const wasThere = [...involved.adultsInvolved, involved.reportedBy].includes(toAdult);
  const answers = reviewWords(wasThere ? { ...typed, question: "" } : typed);
  if (await keepReviewDraft(work, { incidentId, reviewer: who.adultId, answers })) {
    work.record(incidentFact("review-drafted", `incident:${incidentId}`, {}));
  }
  if (!wasThere) return "not-involved";
  if (words === "") return "words-missing";
  const kept = await keepQuestionAsked(work, asked);
  if (kept.isNew) {
    work.record(incidentFact("review-question-asked", `incident:${incidentId}`, { question: kept.id, adult: toAdult }));
    await noteWords(work, incidentId, "statements", words);
  }
  return "asked";
}

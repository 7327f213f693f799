import { Temporal } from "#dates";
import type { Typed, Work } from "#platform";
import { sameAnswer } from "./draft-store.ts";

/** The reviewer's decision, once signed. */
export type SignedReview = {
  reviewer: string;
  necessary: string;
  necessaryWords: string;
  proportionate: string;
  proportionateWords: string;
  signedAt: Temporal.Instant;
};

/** The signed decision, if there is one. */
export async function signedReview(work: Work, incidentId: string): Promise<SignedReview | undefined> {
  const row = await work.tx
    .selectFrom("review_signed")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        reviewer: row.reviewer,
        necessary: row.necessary,
        necessaryWords: row.necessary_words,
        proportionate: row.proportionate,
        proportionateWords: row.proportionate_words,
        signedAt: Temporal.Instant.from(row.signed_at),
      };
}

/** What this reviewer has written so far and not signed. */
export async function reviewDraft(work: Work, incidentId: string, reviewer: string): Promise<Typed> {
  const row = await work.tx
    .selectFrom("review_draft")
    .select("answers")
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .where("reviewer", "=", reviewer)
    .executeTakeFirst();
  return (row?.answers ?? {}) as Typed;
}

/** Keeps what the reviewer has written so far; false when that stood already. */
export async function keepReviewDraft(
  work: Work,
  draft: { incidentId: string; reviewer: string; answers: Typed },
): Promise<boolean> {
  if (sameAnswer(await reviewDraft(work, draft.incidentId, draft.reviewer), draft.answers)) return false;
  const values = { answers: JSON.stringify(draft.answers), saved_at: work.at.toString() };
  await work.tx
    .insertInto("review_draft")
    .values({ school_id: work.schoolId, incident_id: draft.incidentId, reviewer: draft.reviewer, ...values })
    .onConflict((conflict) => conflict.columns(["school_id", "incident_id", "reviewer"]).doUpdateSet(values))
    .execute();
  return true;
}

/** Signs; false when somebody had signed already: a decision is made once. */
export async function keepSigned(
  work: Work,
  review: {
    incidentId: string;
    reviewer: string;
    necessary: string;
    necessaryWords: string;
    proportionate: string;
    proportionateWords: string;
  },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("review_signed")
    .values({
      school_id: work.schoolId,
      incident_id: review.incidentId,
      reviewer: review.reviewer,
      necessary: review.necessary,
      necessary_words: review.necessaryWords,
      proportionate: review.proportionate,
      proportionate_words: review.proportionateWords,
      signed_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

import type { Work } from "#platform";
import { accessFact } from "./facts.ts";
import { holdAdult } from "./membership-store.ts";

/** The head names the governor or proprietor who reviews incidents that the head took part in. Named twice stands once. */
export async function nameHeadReviewer(work: Work, adultId: string, namedBy: string): Promise<void> {
  await holdAdult(work, adultId);
  const standing = await work.tx
    .selectFrom("head_reviewer")
    .select("adult_id")
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (standing !== undefined) return;
  await work.tx
    .insertInto("head_reviewer")
    .values({ school_id: work.schoolId, adult_id: adultId, named_by: namedBy, named_at: work.at.toString() })
    .execute();
  work.record(accessFact("head-reviewer-named", `adult:${adultId}`, {}));
}

/** The head ends what was named; what this person has signed stands. Ended twice ends once. */
export async function endHeadReviewer(work: Work, adultId: string): Promise<void> {
  await holdAdult(work, adultId);
  const ended = await work.tx
    .updateTable("head_reviewer")
    .set({ ended_at: work.at.toString() })
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (ended.numUpdatedRows > 0n) work.record(accessFact("head-reviewer-ended", `adult:${adultId}`, {}));
}

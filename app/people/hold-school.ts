import type { Work } from "#platform";

/**
 * Holds the school until the transaction ends. Imports come one after another by it, and so do two decisions that
 * could each rely on the other's head: access holds the same row when it ends or changes one.
 */
export async function holdSchool(work: Work): Promise<void> {
  await work.tx
    .selectFrom("school")
    .select("school_id")
    .where("school_id", "=", work.schoolId)
    .forNoKeyUpdate()
    .execute();
}

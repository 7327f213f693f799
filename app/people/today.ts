import type { Temporal } from "#dates";
import type { Work } from "#platform";

/** The calendar day at this school, by its own clock. */
export async function todayIn(work: Work): Promise<Temporal.PlainDate> {
  const { zone } = await work.tx
    .selectFrom("school")
    .select("zone")
    .where("school_id", "=", work.schoolId)
    .executeTakeFirstOrThrow();
  return work.at.toZonedDateTimeISO(zone).toPlainDate();
}

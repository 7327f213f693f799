import { Temporal } from "#dates";
import type { Work } from "#platform";
import type { Moments } from "./rules/segment-times.ts";

/** A record of a child that lies close to what is being reported: its number and when it was, nothing else of it. */
export type NearRecord = { number: number; childId: string; startedAt: Temporal.Instant; endedAt: Temporal.Instant };

const near = { hours: 2 };

/**
 * Records of the same children within two hours before or after an event: two adults may be writing the same one. Only
 * number and time are given, because whoever writes this report need not be allowed to read that record.
 */
export async function nearRecords(work: Work, childIds: readonly string[], event: Moments): Promise<NearRecord[]> {
  if (childIds.length === 0) return [];
  const rows = await work.tx
    .selectFrom("standing_child as child")
    .innerJoin("standing_incident as standing", (join) =>
      join.onRef("standing.school_id", "=", "child.school_id").onRef("standing.incident_id", "=", "child.incident_id"),
    )
    .select(["standing.number", "child.child_id", "standing.started_at", "standing.ended_at"])
    .where("child.school_id", "=", work.schoolId)
    .where("child.child_id", "in", [...childIds])
    .where("standing.started_at", "<", event.to.add(near).toString())
    .where("standing.ended_at", ">", event.from.subtract(near).toString())
    .orderBy("standing.number")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    childId: row.child_id,
    startedAt: Temporal.Instant.from(row.started_at),
    endedAt: Temporal.Instant.from(row.ended_at),
  }));
}

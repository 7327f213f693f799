import { Temporal } from "#dates";
import type { Work } from "#platform";
import { keepOnce, type KeptOnce } from "./keep-once.ts";

/** A label that a person decided otherwise. */
export type KeptOverride = {
  overrideId: string;
  segmentNo: number;
  fromCode: string;
  toCode: string;
  recordable: boolean;
  reason: string;
  decidedBy: string;
  decidedAt: Temporal.Instant;
};

/** The labels that people decided otherwise, oldest first: the newest for a segment and label counts. */
export async function overridesFor(work: Work, incidentId: string): Promise<KeptOverride[]> {
  const rows = await work.tx
    .selectFrom("label_override")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("decided_at")
    .orderBy("override_id")
    .execute();
  return rows.map((row) => ({
    overrideId: row.override_id,
    segmentNo: row.segment_no,
    fromCode: row.from_code,
    toCode: row.to_code,
    recordable: row.recordable,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: Temporal.Instant.from(row.decided_at),
  }));
}

type NewOverride = Omit<KeptOverride, "decidedAt"> & { incidentId: string };

/** Keeps a decision about a label under the id that its form carried: pressed twice, it stands once. */
export async function keepOverride(work: Work, override: NewOverride): Promise<KeptOnce> {
  const { incidentId, segmentNo, fromCode, toCode, reason, decidedBy } = override;
  return keepOnce(
    override.overrideId,
    [incidentId, String(segmentNo), fromCode, toCode, decidedBy, reason],
    (overrideId) => insertOverride(work, { ...override, overrideId }),
    (overrideId) => overrideStands(work, { ...override, overrideId }),
  );
}

/** True when this decision was kept already, with this reason. */
export async function overrideStands(
  work: Work,
  override: Pick<NewOverride, "overrideId" | "incidentId" | "segmentNo" | "toCode" | "reason" | "decidedBy">,
): Promise<boolean> {
  return (await overridesFor(work, override.incidentId)).some(
    (known) =>
      known.overrideId === override.overrideId &&
      known.segmentNo === override.segmentNo &&
      known.toCode === override.toCode &&
      known.decidedBy === override.decidedBy &&
      known.reason === override.reason,
  );
}

async function insertOverride(work: Work, override: NewOverride): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("label_override")
    .values({
      school_id: work.schoolId,
      override_id: override.overrideId,
      incident_id: override.incidentId,
      segment_no: override.segmentNo,
      from_code: override.fromCode,
      to_code: override.toCode,
      recordable: override.recordable,
      reason: override.reason,
      decided_by: override.decidedBy,
      decided_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

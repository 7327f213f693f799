import { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql } from "kysely";
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
  /** How often the record had been corrected when it was decided. */
  correctionNo: number;
};

/** A label of a line as lists need it. */
export type StandingLabel = { code: string; recordable: boolean; arguable: boolean };

/**
 * Lets decisions about one record come one after another: each is made about the labels as the last one left them.
 * The draft's row stands for its record, which nobody may lock.
 */
export async function holdLabels(work: Work, incidentId: string): Promise<void> {
  await sql`select from incident_draft draft
    where school_id = ${work.schoolId} and draft_id = (
      select draft_id from incident where school_id = ${work.schoolId} and incident_id = ${incidentId})
    for update`.execute(work.tx);
}

/** The labels that people decided otherwise, in the order they were kept: the newest for a segment and label counts. */
export async function overridesFor(work: Work, incidentId: string): Promise<KeptOverride[]> {
  const rows = await work.tx
    .selectFrom("label_override")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("decision_no")
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
    correctionNo: row.correction_no,
  }));
}

type NewOverride = Omit<KeptOverride, "decidedAt"> & {
  incidentId: string;
  /** Every label of the line as it stands from now on. */
  standing: readonly StandingLabel[];
};

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
      decision_no: sql<number>`(select count(*) + 1 from label_override before where before.school_id = ${work.schoolId} and before.incident_id = ${override.incidentId})`,
      standing: JSON.stringify(override.standing),
      correction_no: override.correctionNo,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

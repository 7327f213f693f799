import { Temporal } from "#dates";
import { newId, type Typed, type Work } from "#platform";
import { sql } from "kysely";

/** One answer before and after a correction, in words. */
export type Change = { key: string; was: string; now: string };

/** A correction as it was sent. `stands` is the record as it reads from then on. */
export type Correction<Stands = unknown> = {
  correctionId: string;
  correctionNo: number;
  draftId: string;
  reason: string;
  changes: Change[];
  stands: Stands;
  correctedBy: string;
  correctedAt: Temporal.Instant;
};

/** Every correction of a record, in the order they were made. */
export async function correctionsOf<Stands>(work: Work, incidentId: string): Promise<Correction<Stands>[]> {
  const rows = await work.tx
    .selectFrom("correction")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("correction_no")
    .execute();
  return rows.map((row) => ({
    correctionId: row.correction_id,
    correctionNo: row.correction_no,
    draftId: row.draft_id,
    reason: row.reason,
    changes: row.changes as Change[],
    stands: row.stands as Stands,
    correctedBy: row.corrected_by,
    correctedAt: Temporal.Instant.from(row.corrected_at),
  }));
}

/** The newest correction: its number and the draft that holds every answer as it then stood. */
export async function latestCorrection(
  work: Work,
  incidentId: string,
): Promise<{ correctionNo: number; draftId: string } | undefined> {
  const row = await work.tx
    .selectFrom("correction")
    .select(["correction_no", "draft_id"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("correction_no", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { correctionNo: row.correction_no, draftId: row.draft_id };
}

type Keeping = {
  correctionId: string;
  correctionNo: number;
  incidentId: string;
  draftId: string;
  reason: string;
  changes: readonly Change[];
  placeId: string | null;
  stands: unknown;
  words: string;
  by: string;
  answers: ReadonlyMap<string, Typed>;
};

/** Keeps a correction; lists show the record as it stands from now on. Its draft then holds every answer as it stands, also those that a colleague corrected before. */
export async function keepCorrection(work: Work, correction: Keeping): Promise<void> {
  const keys = { school_id: work.schoolId, draft_id: correction.draftId };
  for (const [question, typed] of correction.answers)
    await work.tx
      .insertInto("draft_answer")
      .values({
        ...keys,
        question,
        answer: JSON.stringify(typed),
        version: 1,
        answered_by: correction.by,
        answered_at: work.at.toString(),
      })
      .onConflict((conflict) =>
        conflict.columns(["school_id", "draft_id", "question"]).doUpdateSet({ answer: JSON.stringify(typed) }),
      )
      .execute();
  await work.tx
    .insertInto("correction")
    .values({
      ...keys,
      correction_id: correction.correctionId,
      incident_id: correction.incidentId,
      correction_no: correction.correctionNo,
      reason: correction.reason,
      changes: JSON.stringify(correction.changes),
      place_id: correction.placeId,
      stands: JSON.stringify(correction.stands),
      words: correction.words,
      corrected_by: correction.by,
      corrected_at: work.at.toString(),
    })
    .execute();
  await sql`select keep_standing(${correction.incidentId})`.execute(work.tx);
}

type LabelRow = { segment_no: number; code: string; recordable: boolean; arguable: boolean; rule: string };

/** Keeps the labels of a corrected record, for lists: those of the newest correction count. */
export async function keepCorrectedLabels(
  work: Work,
  { incidentId, correctionNo, labels }: { incidentId: string; correctionNo: number; labels: readonly LabelRow[] },
): Promise<void> {
  if (labels.length === 0) return;
  const keys = { school_id: work.schoolId, incident_id: incidentId, correction_no: correctionNo };
  await work.tx
    .insertInto("incident_label")
    .values(labels.map((label) => ({ ...keys, ...label })))
    .execute();
}

type Involving = {
  incidentId: string;
  children: readonly { child_id: string; role: string; needs: object }[];
  adults: readonly { adult_id: string; role: string; school_role: string | null }[];
};

/** Adds those whom the record had left out; each such adult owes a statement. Nobody is taken out: they were named. */
export async function addInvolved(
  work: Work,
  { incidentId, children, adults }: Involving,
): Promise<{ children: string[]; statements: { statementId: string; adultId: string }[] }> {
  const keys = { school_id: work.schoolId, incident_id: incidentId };
  const newChildren = await work.tx
    .insertInto("incident_child")
    .values(children.map((child) => ({ ...keys, ...child, needs: JSON.stringify(child.needs) })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("child_id")
    .execute();
  await work.tx
    .insertInto("incident_adult")
    .values(adults.map((adult) => ({ ...keys, ...adult })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const statements = await work.tx
    .insertInto("statement_owed")
    .values(
      adults.map(({ adult_id }) => ({ ...keys, statement_id: newId(work.at), adult_id, owed_at: work.at.toString() })),
    )
    .onConflict((conflict) => conflict.columns(["school_id", "incident_id", "adult_id"]).doNothing())
    .returning(["statement_id", "adult_id"])
    .execute();
  return {
    children: newChildren.map(({ child_id }) => child_id),
    statements: statements.map(({ statement_id, adult_id }) => ({ statementId: statement_id, adultId: adult_id })),
  };
}

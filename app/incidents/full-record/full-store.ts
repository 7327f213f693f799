import { Temporal } from "#dates";
import type { Typed, Work } from "#platform";
import { sql } from "kysely";
import { childrenNames } from "../whose-incident.ts";

/** The rest of a record, as it was sent. */
export type FullRecord = { answers: Map<string, Typed>; sentBy: string; sentAt: Temporal.Instant };

/** When the rest is owed and by whom; undefined for a record from before it was owed. */
export type FullOwed = { owedBy: string; dueBy: Temporal.Instant };

/** What has been sent, and what is owed. */
export async function fullRecordOf(
  work: Work,
  incidentId: string,
): Promise<{ sent: FullRecord | undefined; owed: FullOwed | undefined }> {
  const [row, owed] = await Promise.all([
    work.tx
      .selectFrom("full_record")
      .select(["answers", "sent_by", "sent_at"])
      .where("school_id", "=", work.schoolId)
      .where("incident_id", "=", incidentId)
      .executeTakeFirst(),
    work.tx
      .selectFrom("full_record_owed")
      .select(["owed_by", "due_by"])
      .where("school_id", "=", work.schoolId)
      .where("incident_id", "=", incidentId)
      .executeTakeFirst(),
  ]);
  return {
    sent: row && {
      answers: new Map(Object.entries(row.answers as Record<string, Typed>)),
      sentBy: row.sent_by,
      sentAt: Temporal.Instant.from(row.sent_at),
    },
    owed: owed && { owedBy: owed.owed_by, dueBy: Temporal.Instant.from(owed.due_by) },
  };
}

/** Keeps the rest of a record, once; false when it had been sent already. */
export async function keepFullRecord(
  work: Work,
  full: { incidentId: string; answers: ReadonlyMap<string, Typed>; words: string; by: string },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("full_record")
    .values({
      school_id: work.schoolId,
      incident_id: full.incidentId,
      answers: JSON.stringify(Object.fromEntries(full.answers)),
      words: full.words,
      sent_by: full.by,
      sent_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** A record whose rest this adult owes. */
export type OwedByMe = {
  incidentId: string;
  number: number;
  children: string[];
  happenedOn: Temporal.PlainDate;
  dueBy: Temporal.Instant;
};

/** The records whose rest this adult owes or was asked to write, longest owed first. */
export async function fullRecordsOwedBy(work: Work, adultId: string): Promise<OwedByMe[]> {
  const { rows } = await sql<
    Omit<OwedByMe, "incidentId" | "dueBy" | "happenedOn"> & { incident_id: string; due_by: string; happened_on: string }
  >`
    select standing.incident_id, standing.number, standing.happened_on, owed.due_by, ${childrenNames} as children
    from full_record_owed owed
    join standing_incident as standing on standing.school_id = owed.school_id and standing.incident_id = owed.incident_id
    where owed.school_id = ${work.schoolId}
      and owed.incident_id in (
        select mine.incident_id from full_record_owed mine
          where mine.school_id = ${work.schoolId} and mine.owed_by = ${adultId}
        union
        select handed.incident_id from draft_hand_over h
          join incident handed on handed.school_id = h.school_id and handed.draft_id = h.draft_id
          where h.school_id = ${work.schoolId} and h.to_adult = ${adultId})
      and not exists (select 1 from full_record f where f.school_id = owed.school_id and f.incident_id = owed.incident_id)
    order by owed.due_by, standing.number
    limit 20`.execute(work.tx);
  return rows.map((row) => ({
    incidentId: row.incident_id,
    number: row.number,
    children: row.children,
    happenedOn: Temporal.PlainDate.from(row.happened_on),
    dueBy: Temporal.Instant.from(row.due_by),
  }));
}

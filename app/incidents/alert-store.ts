import { Temporal } from "#dates";
import type { Work } from "#platform";
import type { Flag } from "#regimes";
import { sql } from "kysely";
import { childrenNames } from "./whose-incident.ts";

/** What must be looked at at once: a flag that a regime raises, or an injury beyond first aid. */
export type AlertCode = Flag["code"] | "severe-injury";

/** An alert of one record, and what was done about it. */
export type Alert = {
  code: AlertCode;
  raisedAt: Temporal.Instant;
  answered: { words: string; by: string; at: Temporal.Instant } | undefined;
};

/** Raises alerts, each once for a record; gives back those that are new. */
export async function keepAlerts(work: Work, incidentId: string, codes: readonly AlertCode[]): Promise<AlertCode[]> {
  if (codes.length === 0) return [];
  const rows = await work.tx
    .insertInto("alert")
    .values(
      [...new Set(codes)].map((code) => ({
        school_id: work.schoolId,
        incident_id: incidentId,
        code,
        raised_at: work.at.toString(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning("code")
    .execute();
  return rows.map(({ code }) => code as AlertCode);
}

/** The alerts of a record. */
export async function alertsOf(work: Work, incidentId: string): Promise<Alert[]> {
  const rows = await work.tx
    .selectFrom("alert")
    .leftJoin("alert_answered as answered", (join) =>
      join
        .onRef("answered.school_id", "=", "alert.school_id")
        .onRef("answered.incident_id", "=", "alert.incident_id")
        .onRef("answered.code", "=", "alert.code"),
    )
    .select(["alert.code", "raised_at", "words", "answered_by", "answered_at"])
    .where("alert.school_id", "=", work.schoolId)
    .where("alert.incident_id", "=", incidentId)
    .orderBy("raised_at")
    .orderBy("alert.code")
    .execute();
  return rows.map((row) => ({
    code: row.code as AlertCode,
    raisedAt: Temporal.Instant.from(row.raised_at),
    answered:
      row.answered_at === null
        ? undefined
        : { words: row.words ?? "", by: row.answered_by ?? "", at: Temporal.Instant.from(row.answered_at) },
  }));
}

/** Keeps what was done about an alert, once; false when somebody had said it already. */
export async function keepAlertAnswer(
  work: Work,
  answer: { incidentId: string; code: string; words: string; by: string },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("alert_answered")
    .values({
      school_id: work.schoolId,
      incident_id: answer.incidentId,
      code: answer.code,
      words: answer.words,
      answered_by: answer.by,
      answered_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** A record with alerts that nobody has answered yet. */
export type OpenAlerts = {
  incidentId: string;
  number: number;
  children: string[];
  codes: AlertCode[];
  since: Temporal.Instant;
};

/** The records with open alerts, longest first. */
export async function openAlerts(work: Work): Promise<OpenAlerts[]> {
  const { rows } = await sql<{
    incident_id: string;
    number: number;
    children: string[];
    codes: AlertCode[];
    since: string;
  }>`
    select standing.incident_id, standing.number, open.codes, open.since, ${childrenNames} as children
    from (select alert.incident_id, array_agg(alert.code order by alert.code) as codes, min(alert.raised_at) as since
      from alert
      where alert.school_id = ${work.schoolId}
        and not exists (select 1 from alert_answered a
          where a.school_id = alert.school_id and a.incident_id = alert.incident_id and a.code = alert.code)
      group by alert.incident_id order by min(alert.raised_at) limit 50) open
    join standing_incident standing on standing.school_id = ${work.schoolId} and standing.incident_id = open.incident_id
    order by open.since, standing.number`.execute(work.tx);
  return rows.map((row) => ({
    incidentId: row.incident_id,
    number: row.number,
    children: row.children,
    codes: row.codes,
    since: Temporal.Instant.from(row.since),
  }));
}

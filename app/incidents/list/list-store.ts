import { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql } from "kysely";
import type { AlertCode } from "../alert-store.ts";
import type { StandingLabel } from "../override-store.ts";
import { childrenNames } from "../whose-incident.ts";
import { fitting, type Sought } from "./fitting-store.ts";
import type { Asker } from "./involving-store.ts";
import { isOpenFor } from "./owing-store.ts";

export const pageSize = 50;

/** One line of the list. */
export type ListedIncident = {
  incidentId: string;
  number: number;
  happenedOn: Temporal.PlainDate;
  startedAt: Temporal.Instant;
  placeWords: string;
  children: string[];
  labels: StandingLabel[];
  /** What cannot wait and nobody has looked at yet, where it waits for whoever asks. */
  alerts: readonly AlertCode[];
  statementsOwed: number;
  /** By when the rest of the record is owed; nothing once it is sent, or where it never was. */
  restDue: Temporal.Instant | undefined;
  reviewed: boolean;
  told: boolean;
};

export type FoundPage = { incidents: ListedIncident[]; total: number; page: number };

/** The incidents of one page, newest first, and how many there are in all. A page beyond the end is the last one. */
export async function incidentsOnPage(work: Work, sought: Sought): Promise<FoundPage> {
  const wanted = (sought.filters.page - 1) * pageSize;
  const rows = await work.tx
    .with("found", () => fitting(work, sought).select(["incident_id", "happened_on", "started_at", "number"]))
    .with("counted", (tx) => tx.selectFrom("found").select((eb) => eb.fn.countAll<number>().as("total")))
    .with("shown", (tx) =>
      tx
        .selectFrom("found")
        .select("incident_id")
        .orderBy("happened_on", "desc")
        .orderBy("started_at", "desc")
        .orderBy("number", "desc")
        .limit(pageSize)
        .offset(
          sql<number>`(select least(${wanted}, greatest((total - 1) / ${pageSize} * ${pageSize}, 0)) from counted)`,
        ),
    )
    .selectFrom("standing_incident as standing")
    .innerJoin("shown", "shown.incident_id", "standing.incident_id")
    .innerJoin("counted", (join) => join.onTrue())
    .where("standing.school_id", "=", work.schoolId)
    .select(columns(work.schoolId, sought.asker))
    .select("total")
    .orderBy("happened_on", "desc")
    .orderBy("started_at", "desc")
    .orderBy("number", "desc")
    .execute();
  const total = rows[0]?.total ?? 0;
  const last = Math.max(Math.ceil(total / pageSize), 1);
  return { incidents: rows.map(fromRow), total, page: Math.min(sought.filters.page, last) };
}

/** The first few incidents that fit, newest or oldest first. */
export async function firstIncidents(
  work: Work,
  sought: Sought,
  { most, oldestFirst = false }: { most: number; oldestFirst?: boolean },
): Promise<ListedIncident[]> {
  const direction = oldestFirst ? "asc" : "desc";
  const rows = await fitting(work, sought)
    .select(columns(work.schoolId, sought.asker))
    .orderBy("happened_on", direction)
    .orderBy("started_at", direction)
    .orderBy("number", direction)
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

const columns = (schoolId: string, asker: Asker) =>
  [
    "standing.incident_id",
    "standing.number",
    "standing.happened_on",
    // Moments come as numbers: read as text, a hundred of them cost more than all else that is read of a page.
    sql<number>`(extract(epoch from standing.started_at) * 1000)::int8`.as("started_ms"),
    "standing.place_words",
    childrenNames.as("children"),
    // One clear line settles a label for the incident, whatever is arguable beside it.
    sql<StandingLabel[]>`(
    select coalesce(jsonb_agg(to_jsonb(united) order by code), '[]') from (
      select code, bool_or(recordable) as recordable, bool_and(arguable) as arguable from standing_label l
      where l.school_id = standing.school_id and l.incident_id = standing.incident_id group by code) united)`.as(
      "labels",
    ),
    sql<AlertCode[]>`array(select alert.code from alert where alert.school_id = standing.school_id
    and alert.incident_id = standing.incident_id and ${isOpenFor(schoolId, asker)} order by alert.code)`.as("alerts"),
    sql<number>`(select count(*) from statement_owed o where o.school_id = standing.school_id and o.incident_id = standing.incident_id and not exists (select 1 from statement_given g where g.school_id = o.school_id and g.statement_id = o.statement_id))`.as(
      "owed",
    ),
    sql<
      number | null
    >`(select (extract(epoch from o.due_by) * 1000)::int8 from full_record_owed o where o.school_id = standing.school_id and o.incident_id = standing.incident_id and not exists (select from full_record f where f.school_id = o.school_id and f.incident_id = o.incident_id))`.as(
      "rest_due_ms",
    ),
    sql<boolean>`exists (select 1 from review_signed r where r.school_id = standing.school_id and r.incident_id = standing.incident_id)`.as(
      "reviewed",
    ),
    "standing.family_told",
  ] as const;

type Row = {
  incident_id: string;
  number: number;
  happened_on: string;
  started_ms: number;
  place_words: string;
  children: string[];
  labels: ListedIncident["labels"];
  alerts: AlertCode[];
  owed: number;
  rest_due_ms: number | null;
  reviewed: boolean;
  family_told: boolean;
};

function fromRow(row: Row): ListedIncident {
  return {
    incidentId: row.incident_id,
    number: row.number,
    happenedOn: Temporal.PlainDate.from(row.happened_on),
    startedAt: Temporal.Instant.fromEpochMilliseconds(row.started_ms),
    placeWords: row.place_words,
    children: row.children,
    labels: row.labels,
    alerts: row.alerts,
    statementsOwed: row.owed,
    restDue: row.rest_due_ms === null ? undefined : Temporal.Instant.fromEpochMilliseconds(row.rest_due_ms),
    reviewed: row.reviewed,
    told: row.family_told,
  };
}

import { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql } from "kysely";
import type { StandingLabel } from "../override-store.ts";
import { childrenNames } from "../whose-incident.ts";
import { fitting, type Sought } from "./fitting-store.ts";

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
  statementsOwed: number;
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
    .selectFrom("incident")
    .innerJoin("shown", "shown.incident_id", "incident.incident_id")
    .innerJoin("counted", (join) => join.onTrue())
    .where("incident.school_id", "=", work.schoolId)
    .select(columns)
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
    .select(columns)
    .orderBy("happened_on", direction)
    .orderBy("started_at", direction)
    .orderBy("number", direction)
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

const columns = [
  "incident.incident_id",
  "incident.number",
  "incident.happened_on",
  "incident.started_at",
  "incident.place_words",
  childrenNames.as("children"),
  // One clear line settles a label for the incident, whatever is arguable beside it.
  sql<StandingLabel[]>`(
    select coalesce(jsonb_agg(to_jsonb(united) order by code), '[]') from (
      select code, bool_or(recordable) as recordable, bool_and(arguable) as arguable from standing_label l
      where l.school_id = incident.school_id and l.incident_id = incident.incident_id group by code) united)`.as(
    "labels",
  ),
  sql<number>`(select count(*) from statement_owed o where o.school_id = incident.school_id and o.incident_id = incident.incident_id and not exists (select 1 from statement_given g where g.school_id = o.school_id and g.statement_id = o.statement_id))`.as(
    "owed",
  ),
  sql<boolean>`exists (select 1 from review_signed r where r.school_id = incident.school_id and r.incident_id = incident.incident_id)`.as(
    "reviewed",
  ),
  sql<boolean>`coalesce(incident.record -> 'told' ? 'family', false)`.as("told"),
] as const;

type Row = {
  incident_id: string;
  number: number;
  happened_on: string;
  started_at: string;
  place_words: string;
  children: string[];
  labels: ListedIncident["labels"];
  owed: number;
  reviewed: boolean;
  told: boolean;
};

function fromRow(row: Row): ListedIncident {
  return {
    incidentId: row.incident_id,
    number: row.number,
    happenedOn: Temporal.PlainDate.from(row.happened_on),
    startedAt: Temporal.Instant.from(row.started_at),
    placeWords: row.place_words,
    children: row.children,
    labels: row.labels,
    statementsOwed: row.owed,
    reviewed: row.reviewed,
    told: row.told,
  };
}

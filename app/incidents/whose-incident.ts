import type { Temporal } from "#dates";
import { sql } from "kysely";
import { dayInWords } from "./rules/local-times.ts";

/** The names of an incident's children, for a query that has `incident` in it. */
export const childrenNames = sql<
  string[]
>`(select coalesce(array_agg(c.needs ->> 'name' order by c.role, c.needs ->> 'name'), '{}') from incident_child c where c.school_id = incident.school_id and c.incident_id = incident.incident_id)`;

/** Whom an incident is about, and its day: a number alone says nothing to somebody who was there. */
export function whoAndWhen(incident: { children: readonly string[]; happenedOn: Temporal.PlainDate }): string {
  return [...incident.children, dayInWords(incident.happenedOn)].join(", ");
}

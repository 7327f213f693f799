import type { Temporal } from "#dates";
import { sql } from "kysely";
import { dayInWords } from "./rules/local-times.ts";

/** The names of an incident's children as it stands, for a query that has `standing_incident as standing` in it. */
export const childrenNames = sql<string[]>`(
  select coalesce(array_agg(c.needs ->> 'name' order by array_position(standing.children, c.child_id)), '{}')
  from incident_child c where c.school_id = standing.school_id and c.incident_id = standing.incident_id
    and c.child_id = any (standing.children))`;

/** Whom an incident is about, and its day: a number alone says nothing to somebody who was there. */
export function whoAndWhen(incident: { children: readonly string[]; happenedOn: Temporal.PlainDate }): string {
  return [...incident.children, dayInWords(incident.happenedOn)].join(", ");
}

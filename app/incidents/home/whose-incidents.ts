import { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql } from "kysely";
import { dayInWords } from "../rules/local-times.ts";

/** Whom an incident is about, and its day: a number alone says nothing to somebody who was there. */
export async function whoAndWhen(work: Work, incidentIds: readonly string[]): Promise<Map<string, string>> {
  if (incidentIds.length === 0) return new Map();
  const rows = await work.tx
    .selectFrom("incident")
    .select([
      "incident_id",
      "happened_on",
      sql<
        string[]
      >`(select coalesce(array_agg(c.needs ->> 'name' order by c.role, c.needs ->> 'name'), '{}') from incident_child c where c.school_id = incident.school_id and c.incident_id = incident.incident_id)`.as(
        "children",
      ),
    ])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "in", [...incidentIds])
    .execute();
  return new Map(
    rows.map(({ incident_id, happened_on, children }) => [
      incident_id,
      whoAndWhenWords({ children, happenedOn: Temporal.PlainDate.from(happened_on) }),
    ]),
  );
}

/** Like "Sami Kaya, Fri 19 June 2026". */
export function whoAndWhenWords(incident: { children: readonly string[]; happenedOn: Temporal.PlainDate }): string {
  return [...incident.children, dayInWords(incident.happenedOn)].join(", ");
}

import { Temporal } from "#dates";
import type { Work } from "#platform";
import { sql, type Expression, type SqlBool } from "kysely";
import { childrenNames } from "../whose-incident.ts";
import type { Filters } from "./filters.ts";

export const pageSize = 50;

/** One line of the list. */
export type ListedIncident = {
  incidentId: string;
  number: number;
  happenedOn: Temporal.PlainDate;
  startedAt: Temporal.Instant;
  placeWords: string;
  children: string[];
  labels: { code: string; recordable: boolean; arguable: boolean }[];
  statementsOwed: number;
  reviewed: boolean;
  told: boolean;
};

/** What narrows a list beside its filters: words, whose incidents, or whose to review (oldest first). */
export type Narrowing = {
  words?: string | undefined;
  /** How many at the most, where it is not a page of the list. */
  most?: number;
  mineOf?: string | undefined;
  /** Leaves out those that this adult was involved in, and keeps those with the head in it, or those without. */
  toReview?: { notInvolving: string; headInvolved: boolean };
};

/** The labels of a corrected record are those of its newest correction. */
const newestCorrection = sql`(select coalesce(max(c.correction_no), 0) from correction c where c.school_id = incident.school_id and c.incident_id = incident.incident_id)`;

/** How many incidents fit. */
export async function countIncidents(work: Work, filters: Filters, options: Narrowing): Promise<number> {
  const counting = matching(work, filters, options).select((eb) => eb.fn.countAll<number>().as("total"));
  return (await counting.executeTakeFirstOrThrow()).total;
}

/** The incidents that fit, newest first. `mineOf` narrows to those an adult had a part in. */
export async function listIncidents(work: Work, filters: Filters, options: Narrowing): Promise<ListedIncident[]> {
  const rows = await matching(work, filters, options)
    .select(["incident_id", "number", "happened_on", "started_at", "place_words"])
    .select([
      childrenNames.as("children"),
      sql<
        ListedIncident["labels"]
      >`(select coalesce(jsonb_agg(distinct jsonb_build_object('code', l.code, 'recordable', l.recordable, 'arguable', l.arguable)), '[]') from incident_label l where l.school_id = incident.school_id and l.incident_id = incident.incident_id and l.correction_no = ${newestCorrection})`.as(
        "labels",
      ),
      sql<number>`(select count(*) from statement_owed o where o.school_id = incident.school_id and o.incident_id = incident.incident_id and not exists (select 1 from statement_given g where g.school_id = o.school_id and g.statement_id = o.statement_id))`.as(
        "owed",
      ),
      sql<boolean>`exists (select 1 from review_signed r where r.school_id = incident.school_id and r.incident_id = incident.incident_id)`.as(
        "reviewed",
      ),
      sql<boolean>`coalesce(incident.record -> 'told' ? 'family', false)`.as("told"),
    ])
    .orderBy("happened_on", options.toReview === undefined ? "desc" : "asc")
    .orderBy("number", options.toReview === undefined ? "desc" : "asc")
    .limit(options.most ?? pageSize)
    .offset((filters.page - 1) * pageSize)
    .execute();
  return rows.map((row) => ({
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
  }));
}

function matching(work: Work, filters: Filters, options: Narrowing) {
  const { childId, adultId, placeId, from, to, label, state } = filters;
  const has = (table: string, column: string, value: string): Expression<SqlBool> =>
    sql<SqlBool>`exists (select 1 from ${sql.table(table)} x where x.school_id = incident.school_id and x.incident_id = incident.incident_id and x.${sql.ref(column)} = ${value})`;
  const isCalled = (code: string) =>
    sql<SqlBool>`exists (select 1 from incident_label l where l.school_id = incident.school_id and l.incident_id = incident.incident_id and l.code = ${code} and l.correction_no = ${newestCorrection})`;
  const mine = options.mineOf ?? "";
  const begunBy = (adult: string) =>
    sql<SqlBool>`exists (select 1 from incident_draft d where d.school_id = incident.school_id and d.draft_id = incident.draft_id and d.opened_by = ${adult})`;
  const owes = sql<SqlBool>`exists (select 1 from statement_owed o where o.school_id = incident.school_id and o.incident_id = incident.incident_id and not exists (select 1 from statement_given g where g.school_id = o.school_id and g.statement_id = o.statement_id))`;
  const reviewed = sql<SqlBool>`exists (select 1 from review_signed r where r.school_id = incident.school_id and r.incident_id = incident.incident_id)`;
  return work.tx
    .selectFrom("incident")
    .where("incident.school_id", "=", work.schoolId)
    .$if(childId !== undefined, (query) => query.where(has("incident_child", "child_id", childId ?? "")))
    .$if(adultId !== undefined, (query) => query.where(has("incident_adult", "adult_id", adultId ?? "")))
    .$if(label !== undefined, (query) => query.where(isCalled(label ?? "")))
    .$if(placeId !== undefined, (query) => query.where("place_id", "=", placeId ?? ""))
    .$if(from !== undefined, (query) => query.where("happened_on", ">=", from?.toString() ?? ""))
    .$if(to !== undefined, (query) => query.where("happened_on", "<=", to?.toString() ?? ""))
    .$if(state === "statements-owed", (query) => query.where(owes))
    .$if(state === "reviewed", (query) => query.where(reviewed))
    .$if(state === "not-reviewed", (query) => query.where((eb) => eb.not(reviewed)))
    .$if(options.mineOf !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb("reported_by", "=", mine), begunBy(mine), has("incident_adult", "adult_id", mine)]),
      ),
    )
    .$if(options.toReview !== undefined, (query) => {
      const head = has("incident_adult", "school_role", "head");
      return query
        .where((eb) => eb.not(has("incident_adult", "adult_id", options.toReview?.notInvolving ?? "")))
        .where((eb) => (options.toReview?.headInvolved === true ? head : eb.not(head)));
    })
    .$if(options.words !== undefined && options.words !== "", (query) =>
      query.where(
        sql<SqlBool>`to_tsvector('english', words) @@ websearch_to_tsquery('english', ${options.words ?? ""})`,
      ),
    );
}

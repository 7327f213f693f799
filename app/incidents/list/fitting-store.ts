import type { Work } from "#platform";
import { sql, type Expression, type SqlBool } from "kysely";
import type { reviewsWaitingFor } from "../rules/who-may.ts";
import type { Filters } from "./filters.ts";

/** Whose list it is: a leader's, of all incidents, or an adult's own. */
export type Asker = { adultId: string; listsAll: boolean };

/** What a list is asked for: by whom, narrowed to what. */
export type Sought = {
  asker: Asker;
  filters: Filters;
  words?: string;
  /** Which reviews are owed by the adult of the filter. Left out where the filter names nobody. */
  reviewsOwed?: ReturnType<typeof reviewsWaitingFor>;
};

type Condition = Expression<SqlBool>;

/** The incidents that fit, before they are counted, ordered or read. Nobody's list holds what they may not read. */
export function fitting(work: Work, sought: Sought) {
  const { asker, filters, words = "" } = sought;
  const conditions: Condition[] = [
    ...(asker.listsAll ? [] : [isOwn(work, asker.adultId)]),
    ...(filters.childId === undefined ? [] : [has("incident_child", "child_id", filters.childId)]),
    ...(filters.adultId === undefined ? [] : [has("incident_adult", "adult_id", filters.adultId)]),
    ...(filters.placeId === undefined ? [] : [sql<SqlBool>`incident.place_id = ${filters.placeId}`]),
    ...(filters.from === undefined ? [] : [sql<SqlBool>`incident.happened_on >= ${filters.from.toString()}`]),
    ...(filters.to === undefined ? [] : [sql<SqlBool>`incident.happened_on <= ${filters.to.toString()}`]),
    ...(filters.label === undefined ? [] : [has("incident_label", "code", filters.label)]),
    ...(filters.state === undefined ? [] : [filters.state === "reviewed" ? isReviewed : not(isReviewed)]),
    ...(filters.owed === undefined ? [] : [owes(sought)]),
    ...(words === "" ? [] : [says(words)]),
  ];
  return work.tx
    .selectFrom("incident")
    .where("incident.school_id", "=", work.schoolId)
    .where((eb) => eb.and(conditions));
}

const not = (condition: Condition) => sql<SqlBool>`not (${condition})`;
const anyOf = (conditions: Condition[]) => sql<SqlBool>`(${sql.join(conditions, sql` or `)})`;

function has(table: string, column: string, value: string): Condition {
  return sql<SqlBool>`exists (select from ${sql.table(table)} x where x.school_id = incident.school_id and x.incident_id = incident.incident_id and x.${sql.ref(column)} = ${value})`;
}

/** Those that the adult sent, began, or was involved in: as `mayReadIncident` says, and asked by what is indexed. */
function isOwn({ schoolId }: Work, adultId: string): Condition {
  return sql<SqlBool>`incident.incident_id in (
    select incident_id from incident_adult where school_id = ${schoolId} and adult_id = ${adultId}
    union select incident_id from incident where school_id = ${schoolId} and reported_by = ${adultId}
    union select sent.incident_id from incident_draft begun
      join incident sent on sent.school_id = begun.school_id and sent.draft_id = begun.draft_id
      where begun.school_id = ${schoolId} and begun.opened_by = ${adultId})`;
}

const isReviewed = sql<SqlBool>`exists (select from review_signed r where r.school_id = incident.school_id and r.incident_id = incident.incident_id)`;

function owes({ filters: { owed, owedBy }, asker, reviewsOwed = "none" }: Sought): Condition {
  const kinds = {
    statement: owesStatement(owedBy),
    review: owesReview(owedBy, reviewsOwed),
    answer: owesAnswer(owedBy, asker),
  };
  return owed === undefined || owed === "anything" ? anyOf(Object.values(kinds)) : kinds[owed];
}

function owesStatement(by: string | undefined): Condition {
  return sql<SqlBool>`exists (select from statement_owed o
    where o.school_id = incident.school_id and o.incident_id = incident.incident_id
    and ${by === undefined ? sql`true` : sql`o.adult_id = ${by}`}
    and not exists (select from statement_given g where g.school_id = o.school_id and g.statement_id = o.statement_id))`;
}

/** The same as `mayReview`, asked of the whole book. */
function owesReview(by: string | undefined, owed: NonNullable<Sought["reviewsOwed"]>): Condition {
  if (by === undefined) return not(isReviewed);
  if (owed === "none") return sql<SqlBool>`false`;
  const headInvolved = has("incident_adult", "school_role", "head");
  const theirs = owed === "head-involved" ? headInvolved : not(headInvolved);
  return sql<SqlBool>`(not ${isReviewed} and ${theirs} and not ${has("incident_adult", "adult_id", by)})`;
}

/** A question is known to whoever it asks, and to those who read all statements: not to colleagues who were there too. */
function owesAnswer(by: string | undefined, asker: Asker): Condition {
  const readsAll = asker.listsAll ? not(has("incident_adult", "adult_id", asker.adultId)) : sql`false`;
  return sql<SqlBool>`exists (select from review_question q
    where q.school_id = incident.school_id and q.incident_id = incident.incident_id
    and ${by === undefined ? sql`true` : sql`q.to_adult = ${by}`} and (q.to_adult = ${asker.adultId} or ${readsAll})
    and not exists (select from addition a where a.school_id = q.school_id and a.question_id = q.question_id))`;
}

function says(words: string): Condition {
  return sql<SqlBool>`to_tsvector('english', incident.words) @@ websearch_to_tsquery('english', ${words})`;
}

import type { Work } from "#platform";
import { sql, type Expression, type SqlBool } from "kysely";
import type { reviewsWaitingFor } from "../rules/who-may.ts";
import type { SaidIn } from "../word-store.ts";
import type { Filters } from "./filters.ts";

/** Whose list it is: a leader's, of all incidents, or an adult's own. */
export type Asker = { adultId: string; listsAll: boolean };

/** Words to look for, by their stems, or by their beginnings too; or the number of an incident, if that is what was typed. */
export type SoughtWords = { stems: readonly string[]; orBeginning: boolean; number: number | undefined };

/** What a list is asked for: by whom, narrowed to what. */
export type Sought = {
  asker: Asker;
  filters: Filters;
  words?: SoughtWords;
  /** Which reviews are owed by the adult of the filter. Left out where the filter names nobody. */
  reviewsOwed?: ReturnType<typeof reviewsWaitingFor>;
};

type Condition = Expression<SqlBool>;

/** The incidents that fit, before they are counted, ordered or read. Nobody's list holds what they may not read. */
export function fitting(work: Work, sought: Sought) {
  const { asker, filters, words } = sought;
  const conditions: Condition[] = [
    ...(asker.listsAll ? [] : [isOwn(work, asker.adultId)]),
    ...(filters.childId === undefined ? [] : [has("incident_child", "child_id", filters.childId)]),
    ...(filters.adultId === undefined ? [] : [has("incident_adult", "adult_id", filters.adultId)]),
    ...(filters.placeId === undefined ? [] : [sql<SqlBool>`incident.place_id = ${filters.placeId}`]),
    ...(filters.from === undefined ? [] : [sql<SqlBool>`incident.happened_on >= ${filters.from.toString()}`]),
    ...(filters.to === undefined ? [] : [sql<SqlBool>`incident.happened_on <= ${filters.to.toString()}`]),
    ...(filters.label === undefined ? [] : [isCalled(filters.label)]),
    ...(filters.state === undefined ? [] : [filters.state === "reviewed" ? isReviewed : not(isReviewed)]),
    ...(filters.owed === undefined ? [] : [owes(sought)]),
    ...(words === undefined ? [] : [says(words, asker)]),
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

const wasInvolved = (asker: Asker) => has("incident_adult", "adult_id", asker.adultId);

/** Those that the adult sent, began, or was involved in: as `mayReadIncident` says, and asked by what is indexed. */
function isOwn({ schoolId }: Work, adultId: string): Condition {
  return sql<SqlBool>`incident.incident_id in (
    select incident_id from incident_adult where school_id = ${schoolId} and adult_id = ${adultId}
    union select incident_id from incident where school_id = ${schoolId} and reported_by = ${adultId}
    union select sent.incident_id from incident_draft begun
      join incident sent on sent.school_id = begun.school_id and sent.draft_id = begun.draft_id
      where begun.school_id = ${schoolId} and begun.opened_by = ${adultId}
    union select sent.incident_id from draft_hand_over handed
      join incident sent on sent.school_id = handed.school_id and sent.draft_id = handed.draft_id
      where handed.school_id = ${schoolId} and handed.to_adult = ${adultId})`;
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
  const readsAll = asker.listsAll ? not(wasInvolved(asker)) : sql`false`;
  return sql<SqlBool>`exists (select from review_question q
    where q.school_id = incident.school_id and q.incident_id = incident.incident_id
    and ${by === undefined ? sql`true` : sql`q.to_adult = ${by}`} and (q.to_adult = ${asker.adultId} or ${readsAll})
    and not exists (select from addition a where a.school_id = q.school_id and a.question_id = q.question_id))`;
}

/** A label as it stands: as derived, or as a person decided. What is not clear has a label, too, and is marked so. */
function isCalled(code: string): Condition {
  const label = code === "arguable" ? sql`(l.code = ${code} or l.arguable)` : sql`l.code = ${code}`;
  return sql<SqlBool>`exists (select from standing_label l where l.school_id = incident.school_id and l.incident_id = incident.incident_id and ${label})`;
}

/** Every word is said somewhere in the incident, where the asker may read it. */
function says({ stems, orBeginning, number }: SoughtWords, asker: Asker): Condition {
  const all = sql<SqlBool>`(${sql.join(
    stems.map((stem) => saysOne(stem, orBeginning, asker)),
    sql` and `,
  )})`;
  return number === undefined ? all : anyOf([sql<SqlBool>`incident.number = ${number}`, all]);
}

/**
 * The index of the book is asked once for each word, then each incident looks up its own bit. What is said in statements
 * counts for those who read all of them, as `mayReadStatement` says; for others only in their own words.
 */
function saysOne(stem: string, orBeginning: boolean, asker: Asker): Condition {
  const isSaidIn = (among: SaidIn) =>
    sql<SqlBool>`get_bit((select incidents_saying(${stem}, ${orBeginning}, ${among})), incident.number) = 1`;
  const matches = orBeginning ? sql`starts_with(word, ${stem})` : sql`word = ${stem}`;
  const isOwnWord = sql<SqlBool>`exists (select from said_in_statements own, unnest(words_in(own.words)) as word
    where own.school_id = incident.school_id and own.incident_id = incident.incident_id
    and own.adult_id = ${asker.adultId} and ${matches})`;
  const mayRead = asker.listsAll ? anyOf([not(wasInvolved(asker)), isOwnWord]) : isOwnWord;
  return sql<SqlBool>`(${isSaidIn("record")} or (${isSaidIn("statements")} and ${mayRead}))`;
}

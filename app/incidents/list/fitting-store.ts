import type { Work } from "#platform";
import { sql, type Expression, type SqlBool } from "kysely";
import type { Filters } from "./filters.ts";
import { involving, type Asker, type Ids } from "./involving-store.ts";
import { owing, type ReviewsOwed } from "./owing-store.ts";
import { says, type SoughtWords } from "./saying-store.ts";

/** What a list is asked for: by whom, narrowed to what. */
export type Sought = {
  asker: Asker;
  filters: Filters;
  words?: SoughtWords;
  /** Which reviews are owed by the adult of the filter. Left out where the filter names nobody. */
  reviewsOwed?: ReviewsOwed;
};

/** The incidents that fit as they stand after every correction, before they are counted, ordered or read. Nobody's list holds what they may not read. */
export function fitting(work: Work, sought: Sought) {
  return work.tx
    .selectFrom("standing_incident as standing")
    .where("standing.school_id", "=", work.schoolId)
    .where((eb) => eb.and(conditions(work, sought)));
}

function conditions(work: Work, { asker, filters, words, reviewsOwed = "none" }: Sought): Expression<SqlBool>[] {
  const { childId, adultId, placeId, from, to, label, state, owed, owedBy } = filters;
  const { schoolId } = work;
  return [
    ...(asker.listsAll ? [] : [isOneOf(own(schoolId, asker.adultId))]),
    ...(childId === undefined ? [] : [isOneOf(withChild(schoolId, childId))]),
    ...(adultId === undefined ? [] : [isOneOf(withAdult(schoolId, adultId))]),
    ...(placeId === undefined ? [] : [sql<SqlBool>`standing.place_id = ${placeId}`]),
    ...(from === undefined ? [] : [sql<SqlBool>`standing.happened_on >= ${from.toString()}`]),
    ...(to === undefined ? [] : [sql<SqlBool>`standing.happened_on <= ${to.toString()}`]),
    ...(label === undefined ? [] : [isAmong(called(schoolId, label))]),
    ...(state === undefined ? [] : [(state === "reviewed" ? isAmong : isNotAmong)(reviewed(schoolId))]),
    ...(owed === undefined ? [] : [isAmong(owing(schoolId, { owed, owedBy, asker, reviewsOwed }))]),
    ...(words === undefined ? [] : [says(schoolId, words, asker)]),
  ];
}

/** For a few incidents of many: they are found first, and then read. */
const isOneOf = (ids: Ids) => sql<SqlBool>`standing.incident_id in (${ids})`;

/**
 * For what may be most of the book. "Is true" keeps the planner from making a join of it: it cannot know how many there
 * are, and a join in the wrong order reads the school's records thousands of times. Like this it goes through them once.
 */
const isAmong = (ids: Ids) => sql<SqlBool>`(standing.incident_id in (${ids})) is true`;
const isNotAmong = (ids: Ids) => sql<SqlBool>`(standing.incident_id in (${ids})) is not true`;

const reviewed = (schoolId: string): Ids => sql`select incident_id from review_signed where school_id = ${schoolId}`;

/** Those that the adult sent, began, or was involved in: as `mayReadIncident` says. */
const own = (schoolId: string, adultId: string): Ids => sql`
  ${involving(schoolId, adultId)}
  union select incident_id from incident where school_id = ${schoolId} and reported_by = ${adultId}
  union select sent.incident_id from incident_draft begun
    join incident sent on sent.school_id = begun.school_id and sent.draft_id = begun.draft_id
    where begun.school_id = ${schoolId} and begun.opened_by = ${adultId}
  union select sent.incident_id from draft_hand_over handed
    join incident sent on sent.school_id = handed.school_id and sent.draft_id = handed.draft_id
    where handed.school_id = ${schoolId} and handed.to_adult = ${adultId}`;

const withChild = (schoolId: string, childId: string): Ids =>
  sql`select incident_id from standing_child where school_id = ${schoolId} and child_id = ${childId}`;

const withAdult = (schoolId: string, adultId: string): Ids =>
  sql`select incident_id from standing_adult where school_id = ${schoolId} and adult_id = ${adultId}`;

/** Those with a label as it stands: as derived, or as a person decided. What is not clear has a label and is marked so. */
const called = (schoolId: string, code: string): Ids =>
  sql`select incident_id from standing_label where school_id = ${schoolId}
    and ${code === "arguable" ? sql`(code = ${code} or arguable)` : sql`code = ${code}`}`;

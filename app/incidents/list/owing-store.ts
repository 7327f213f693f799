import { sql, type RawBuilder } from "kysely";
import type { reviewsWaitingFor } from "../rules/who-may.ts";
import type { OwedKind } from "./filters.ts";
import { involving, type Asker, type Ids } from "./involving-store.ts";

export type ReviewsOwed = ReturnType<typeof reviewsWaitingFor>;

type Owing = {
  owed: OwedKind;
  owedBy: string | undefined;
  asker: Asker;
  reviewsOwed: ReviewsOwed;
};

/** The incidents for which something is still owed: by one adult, or by anybody. */
export function owing(schoolId: string, { owed, owedBy, asker, reviewsOwed }: Owing): Ids {
  const kinds = {
    alert: owingAlert(schoolId, owedBy, asker, reviewsOwed),
    statement: owingStatement(schoolId, owedBy),
    rest: owingRest(schoolId, owedBy),
    review: owingReview(schoolId, owedBy, reviewsOwed),
    answer: owingAnswer(schoolId, owedBy, asker),
  };
  return owed === "anything" ? sql.join(Object.values(kinds), sql` union all `) : kinds[owed];
}

/** The same as `mayAnswerAlert`, asked of the whole book; told to leaders, of what they had no part in. */
function owingAlert(schoolId: string, by: string | undefined, asker: Asker, reviewsOwed: ReviewsOwed): Ids {
  const theirs = {
    none: sql`false`,
    "head-involved": sql`alert.incident_id in (${withHead(schoolId)})`,
    "head-not-involved": sql`true`,
  }[reviewsOwed];
  const owedBy =
    by === undefined ? sql`true` : sql`${theirs} and alert.incident_id not in (${involving(schoolId, by)})`;
  return sql`select alert.incident_id from alert where alert.school_id = ${schoolId} and ${isOpenFor(schoolId, asker)} and ${owedBy}`;
}

/** Of a row of `alert`: nobody has said yet what was done, and the asker is among those whom it waits for. */
export function isOpenFor(schoolId: string, asker: Asker): RawBuilder<boolean> {
  if (!asker.listsAll) return sql`false`;
  return sql`alert.incident_id not in (${involving(schoolId, asker.adultId)})
    and not exists (select from alert_answered a
      where a.school_id = alert.school_id and a.incident_id = alert.incident_id and a.code = alert.code)`;
}

function owingStatement(schoolId: string, by: string | undefined): Ids {
  return sql`select o.incident_id from statement_owed o
    where o.school_id = ${schoolId} and ${by === undefined ? sql`true` : sql`o.adult_id = ${by}`}
    and not exists (select from statement_given g where g.school_id = o.school_id and g.statement_id = o.statement_id)`;
}

/** The rest of the record, by whoever reported it or was asked to write on. */
function owingRest(schoolId: string, by: string | undefined): Ids {
  const handed = sql`select i.incident_id from draft_hand_over h
    join incident i on i.school_id = h.school_id and i.draft_id = h.draft_id
    where h.school_id = ${schoolId} and h.to_adult = ${by}`;
  return sql`select o.incident_id from full_record_owed o
    where o.school_id = ${schoolId} and ${by === undefined ? sql`true` : sql`(o.owed_by = ${by} or o.incident_id in (${handed}))`}
    and not exists (select from full_record f where f.school_id = o.school_id and f.incident_id = o.incident_id)`;
}

/** The same as `mayReview`, asked of the whole book. */
function owingReview(schoolId: string, by: string | undefined, reviewsOwed: ReviewsOwed): Ids {
  const theirs = {
    none: sql`false`,
    "head-involved": sql`i.incident_id in (${withHead(schoolId)})`,
    "head-not-involved": sql`i.incident_id not in (${withHead(schoolId)})`,
  }[reviewsOwed];
  const owedBy = by === undefined ? sql`true` : sql`${theirs} and i.incident_id not in (${involving(schoolId, by)})`;
  return sql`select i.incident_id from incident i where i.school_id = ${schoolId} and ${owedBy}
    and not exists (select from review_signed r where r.school_id = i.school_id and r.incident_id = i.incident_id)`;
}

const withHead = (schoolId: string): Ids =>
  sql`select incident_id from incident_adult where school_id = ${schoolId} and school_role = 'head'`;

/** A question is known to whoever it asks, and to those who read all statements: not to colleagues who were there too. */
function owingAnswer(schoolId: string, by: string | undefined, asker: Asker): Ids {
  const readsAll = asker.listsAll ? sql`q.incident_id not in (${involving(schoolId, asker.adultId)})` : sql`false`;
  return sql`select q.incident_id from review_question q
    where q.school_id = ${schoolId} and ${by === undefined ? sql`true` : sql`q.to_adult = ${by}`}
    and (q.to_adult = ${asker.adultId} or ${readsAll})
    and not exists (select from addition a where a.school_id = q.school_id and a.question_id = q.question_id)`;
}

import { Temporal } from "#dates";
import type { Work } from "#platform";
import type { SegmentKind } from "#regimes";
import type { IncidentRecord } from "./rules/incident-record.ts";
import type { LineFacts } from "./rules/own-technique.ts";
import type { Involved } from "./rules/who-may.ts";

/** A record as it stands, with the names it needs to be read. */
export type Incident = {
  incidentId: string;
  number: number;
  happenedOn: Temporal.PlainDate;
  startedAt: Temporal.Instant;
  endedAt: Temporal.Instant;
  placeWords: string;
  record: IncidentRecord;
  regimeVersion: string;
  reportedBy: string;
  reportedAt: Temporal.Instant;
  children: IncidentChild[];
  adults: { adultId: string; name: string; role: string }[];
  segments: IncidentSegment[];
};

export type IncidentChild = {
  childId: string;
  name: string;
  role: string;
  needs: { name?: string; senProvision?: string | null; needs?: string; yearGroup?: string };
};

export type IncidentSegment = {
  segmentNo: number;
  kind: SegmentKind;
  from: Temporal.Instant;
  to: Temporal.Instant;
  facts: LineFacts;
  adults: string[];
  /** The children it concerned; none in a record from before this was asked. */
  children: string[];
};

/** Who took part and who reviews in the head's place: what the permissions ask, without reading the record. */
export async function whoWasInvolved(work: Work, incidentId: string): Promise<Involved | undefined> {
  return (await whoWasInvolvedIn(work, [incidentId])).get(incidentId);
}

/** The same for several incidents at once; one that is not there is left out. */
export async function whoWasInvolvedIn(work: Work, incidentIds: readonly string[]): Promise<Map<string, Involved>> {
  if (incidentIds.length === 0) return new Map();
  const found = work.tx
    .selectFrom("incident")
    .innerJoin("incident_draft as draft", (join) =>
      join.onRef("draft.school_id", "=", "incident.school_id").onRef("draft.draft_id", "=", "incident.draft_id"),
    )
    .select(["incident_id", "reported_by", "opened_by"])
    .where("incident.school_id", "=", work.schoolId)
    .where("incident_id", "in", [...incidentIds])
    .execute();
  const involved = work.tx
    .selectFrom("incident_adult")
    .select(["incident_id", "adult_id", "school_role"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "in", [...incidentIds])
    .execute();
  const handed = work.tx
    .selectFrom("draft_hand_over as handed")
    .innerJoin("incident", (join) =>
      join.onRef("incident.school_id", "=", "handed.school_id").onRef("incident.draft_id", "=", "handed.draft_id"),
    )
    .select(["incident_id", "to_adult"])
    .where("handed.school_id", "=", work.schoolId)
    .where("incident_id", "in", [...incidentIds])
    .execute();
  const [incidents, everyAdult, handOvers, reviewers] = await Promise.all([
    found,
    involved,
    handed,
    headReviewers(work),
  ]);
  return new Map(
    incidents.map((incident) => {
      const adults = everyAdult.filter((adult) => adult.incident_id === incident.incident_id);
      return [
        incident.incident_id,
        {
          reportedBy: incident.reported_by,
          begunBy: incident.opened_by,
          adultsInvolved: adults.map((adult) => adult.adult_id),
          handedTo: handOvers
            .filter((handOver) => handOver.incident_id === incident.incident_id)
            .map((handOver) => handOver.to_adult),
          headInvolved: adults.some((adult) => adult.school_role === "head"),
          headReviewers: reviewers,
        },
      ];
    }),
  );
}

/** The governors or proprietors whom the head has named to review in the head's place. */
export async function headReviewers(work: Work): Promise<string[]> {
  const rows = await work.tx
    .selectFrom("head_reviewer")
    .select("adult_id")
    .where("school_id", "=", work.schoolId)
    .where("ended_at", "is", null)
    .execute();
  return rows.map((row) => row.adult_id);
}

/** The whole record. */
export async function findIncident(work: Work, incidentId: string): Promise<Incident | undefined> {
  const found = work.tx
    .selectFrom("incident")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  const [row, children, adults, segments] = await Promise.all([
    found,
    childrenIn(work, incidentId),
    adultsIn(work, incidentId),
    segmentsIn(work, incidentId),
  ]);
  if (row === undefined) return undefined;
  return {
    incidentId,
    number: row.number,
    happenedOn: Temporal.PlainDate.from(row.happened_on),
    startedAt: Temporal.Instant.from(row.started_at),
    endedAt: Temporal.Instant.from(row.ended_at),
    placeWords: row.place_words,
    record: row.record as unknown as IncidentRecord,
    regimeVersion: row.regime_version,
    reportedBy: row.reported_by,
    reportedAt: Temporal.Instant.from(row.reported_at),
    children,
    adults,
    segments,
  };
}

/** The children of a record, with what the school knew of each on the day they were named. */
export async function childrenIn(work: Work, incidentId: string): Promise<IncidentChild[]> {
  const rows = await work.tx
    .selectFrom("incident_child")
    .select(["child_id", "role", "needs"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .execute();
  return rows.map((row) => {
    const needs = row.needs as IncidentChild["needs"];
    // The name as it was on the day: a record must read the same in ten years.
    return { childId: row.child_id, role: row.role, needs, name: needs.name ?? "" };
  });
}

async function adultsIn(work: Work, incidentId: string): Promise<Incident["adults"]> {
  const rows = await work.tx
    .selectFrom("incident_adult as involved")
    .innerJoin("adult", (join) =>
      join.onRef("adult.school_id", "=", "involved.school_id").onRef("adult.adult_id", "=", "involved.adult_id"),
    )
    .select(["involved.adult_id", "involved.role", "given_name", "family_name", "known_as"])
    .where("involved.school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("given_name")
    .execute();
  return rows.map((row) => ({
    adultId: row.adult_id,
    role: row.role,
    name: `${row.known_as === "" ? row.given_name : row.known_as} ${row.family_name}`.trim(),
  }));
}

async function segmentsIn(work: Work, incidentId: string): Promise<IncidentSegment[]> {
  const lines = work.tx
    .selectFrom("segment")
    .select(["segment_no", "kind", "from_at", "to_at", "facts"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("segment_no")
    .execute();
  const holders = work.tx
    .selectFrom("segment_adult")
    .select(["segment_no", "adult_id"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .execute();
  const held = work.tx
    .selectFrom("segment_child")
    .select(["segment_no", "child_id"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .execute();
  const [rows, adults, children] = await Promise.all([lines, holders, held]);
  return rows.map((row) => ({
    segmentNo: row.segment_no,
    kind: row.kind as SegmentKind,
    from: Temporal.Instant.from(row.from_at),
    to: Temporal.Instant.from(row.to_at),
    facts: row.facts as LineFacts,
    adults: adults.filter((adult) => adult.segment_no === row.segment_no).map((adult) => adult.adult_id),
    children: children.filter((child) => child.segment_no === row.segment_no).map((child) => child.child_id),
  }));
}
/** Which report a record came from, and its number in the school's book. */
export type SentReport = { incidentId: string; draftId: string; number: number };

/** The report of a record; undefined when there is no such record in this school. */
export async function reportOf(work: Work, incidentId: string): Promise<SentReport | undefined> {
  const row = await work.tx
    .selectFrom("incident")
    .select(["draft_id", "number"])
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return row && { incidentId, draftId: row.draft_id, number: row.number };
}

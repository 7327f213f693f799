import type { Who } from "#access";
import type { Temporal } from "#dates";
import { nextSchoolDay, schoolCalendar } from "#people";
import { isId, newId, type Work } from "#platform";
import { sql } from "kysely";
import { holdDraftAlone } from "./draft-store.ts";
import { incidentFact } from "./facts.ts";
import { openContext } from "./report/open-context.ts";
import { recordOf } from "./report/record-of.ts";
import { readReport, type Gap, type Report } from "./report/read-report.ts";
import type { ReportContext } from "./report/step.ts";
import { labelRows, labelsOf, lawOn } from "./labels/labels-of.ts";
import { alertsIn } from "./rules/alerts.ts";
import { fullRecordDue } from "./rules/full-record-due.ts";
import { recordWords } from "./rules/incident-record.ts";
import { adultRows, childrenRows } from "./who-was-there.ts";
import { placeWords } from "./rules/place-words.ts";
import { noteWords } from "./word-store.ts";

export type SubmitOutcome =
  | { kind: "sent"; incidentId: string }
  | { kind: "gaps"; context: ReportContext; gaps: readonly Gap[] }
  | { kind: "not-yours" };

/**
 * Turns a complete draft into the record: numbered, labelled, frozen, statements owed. The draft is held alone, so a
 * second press, a stale tab and a colleague's press at the same moment all arrive at the one record.
 */
export async function submitIncident(work: Work, who: Who, draftId: string): Promise<SubmitOutcome> {
  if (!isId(draftId)) return { kind: "not-yours" };
  await holdDraftAlone(work, draftId);
  const opened = await openContext(work, who, draftId);
  if (opened.kind !== "open") return opened;
  const { context } = opened;
  if (context.draft === undefined) return { kind: "not-yours" };
  const read = readReport(context);
  if ("gaps" in read) return { kind: "gaps", context, gaps: read.gaps };
  return { kind: "sent", incidentId: await commit(work, context, read.report) };
}

async function commit(work: Work, context: ReportContext, report: Report): Promise<string> {
  const incidentId = newId(work.at);
  const regimeVersion = lawOn(report.whenAndWhere.day);
  const segments = report.segments.map((segment) => ({ ...segment, segmentNo: segment.line }));
  const classified = labelsOf(regimeVersion, segments);
  const statements = report.adults.adult.map(({ adultId }) => ({ statement_id: newId(work.at), adult_id: adultId }));
  const record = recordOf(report);
  const due = await restDue(work, context.zone);
  const alerts = alertsIn(classified.flags);
  const payload = {
    full_record_due: due.toString(),
    alerts,
    incident: {
      incident_id: incidentId,
      draft_id: context.draftId,
      happened_on: report.whenAndWhere.day.toString(),
      started_at: report.whole.from.toString(),
      ended_at: report.whole.to.toString(),
      use_ended_at: classified.useEnd?.toString() ?? null,
      place_id: isId(report.whenAndWhere.place) ? report.whenAndWhere.place : null,
      place_words: placeWords(context.places, report.whenAndWhere),
      record,
      words: recordWords(record),
      regime_version: regimeVersion,
      reported_by: context.adultId,
      reported_at: work.at.toString(),
    },
    children: await childrenRows(work, report),
    adults: await adultRows(work, report),
    segments: segments.map((segment) => ({
      segment_no: segment.segmentNo,
      kind: segment.kind,
      from_at: segment.from.toString(),
      to_at: segment.to.toString(),
      facts: segment.facts,
      adults: segment.adults,
      children: segment.children,
    })),
    labels: labelRows(classified),
    statements,
  };
  const { rows } = await sql<{
    number: number;
  }>`with sent as materialized (select commit_incident(${JSON.stringify(payload)}::jsonb) as number)
    select number, keep_standing(${incidentId}) from sent`.execute(work.tx);
  // Names and place too, as the record itself shows them: they are what is asked for first.
  const names = payload.children.map(({ needs }) => needs.name ?? "");
  const { place_words: place, words } = payload.incident;
  await noteWords(work, incidentId, "record", [words, place, ...names].join("\n"));
  recordFacts(work, {
    incidentId,
    number: rows[0]?.number ?? 0,
    report,
    regimeVersion,
    statements,
    flags: classified.flags.map(({ code }) => code),
    alerts,
    due,
    reportedBy: context.adultId,
  });
  return incidentId;
}

type Sent = {
  incidentId: string;
  number: number;
  report: Report;
  regimeVersion: string;
  statements: readonly { statement_id: string; adult_id: string }[];
  flags: readonly string[];
  alerts: readonly string[];
  due: Temporal.Instant;
  reportedBy: string;
};

/** When the rest of the record is owed: on the next day on which this school teaches. */
async function restDue(work: Work, zone: string): Promise<Temporal.Instant> {
  const today = work.at.toZonedDateTimeISO(zone).toPlainDate();
  return fullRecordDue(work.at, zone, nextSchoolDay(await schoolCalendar(work), today));
}

function recordFacts(work: Work, sent: Sent): void {
  const { incidentId, number, report, regimeVersion, statements, flags, alerts, due } = sent;
  const about = `incident:${incidentId}`;
  const children = report.children.map(({ childId }) => childId);
  const adults = report.adults.adult.map(({ adultId }) => adultId);
  work.record(incidentFact("incident-reported", about, { number, children, adults, regime: regimeVersion }));
  if (flags.length > 0) work.record(incidentFact("incident-flagged", about, { flags: [...flags] }));
  if (alerts.length > 0) work.record(incidentFact("alerts-raised", about, { alerts: [...alerts] }));
  work.record(incidentFact("full-record-owed", about, { adult: sent.reportedBy, due: due.toString() }));
  for (const { statement_id, adult_id } of statements) {
    work.record(incidentFact("statement-owed", `statement:${statement_id}`, { incident: incidentId, adult: adult_id }));
  }
}

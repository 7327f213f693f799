import type { Who } from "#access";
import { isId, newId, type Work } from "#platform";
import { keepAlerts } from "../alert-store.ts";
import { holdDraftAlone, markDraftSent } from "../draft-store.ts";
import { incidentFact } from "../facts.ts";
import { injuryAlerts } from "../full-record/severe-injury.ts";
import { childrenIn, reportOf, whoWasInvolved } from "../incident-store.ts";
import { decidedLabels } from "../labels/decided-labels.ts";
import { labelRows, labelsOf, lawOn } from "../labels/labels-of.ts";
import { openContext } from "../report/open-context.ts";
import type { Gap, Report } from "../report/read-report.ts";
import { recordOf } from "../report/record-of.ts";
import type { ReportContext } from "../report/step.ts";
import { alertsIn } from "../rules/alerts.ts";
import { recordWords } from "../rules/incident-record.ts";
import { placeWords } from "../rules/place-words.ts";
import { mayCorrect } from "../rules/who-may.ts";
import { standingIncident } from "../standing-incident.ts";
import { adultRows, childrenRows } from "../who-was-there.ts";
import { noteWords } from "../word-store.ts";
import { addInvolved, keepCorrectedLabels, keepCorrection, type Change } from "./correction-store.ts";
import { keepReason } from "./keep-reason.ts";
import { readCorrection } from "./read-correction.ts";
import { keepStanding, type Standing } from "./standing.ts";

export type SendCorrectionOutcome =
  | { kind: "sent"; incidentId: string }
  | { kind: "gaps"; context: ReportContext; gaps: readonly Gap[] }
  | {
      kind: "nothing-changed" | "reason-missing" | "reason-too-long";
      context: ReportContext;
      changes: readonly Change[];
    }
  | { kind: "not-yours" };

/** The most characters of a reason. */
export const mostReasonCharacters = 2000;

/**
 * Corrects a record in the open: what stood before stays readable beside what stands now, with the reason. The number
 * stays, labels are derived anew, adults and children who were left out are added, and each such adult owes a statement.
 */
export async function sendCorrection(
  work: Work,
  who: Who,
  { draftId, reason }: { draftId: string; reason: string },
): Promise<SendCorrectionOutcome> {
  const first = await openContext(work, who, draftId);
  if (first.kind !== "open") return first;
  const corrects = first.context.draft?.corrects;
  if (corrects === undefined) return { kind: "not-yours" };
  const { incidentId } = corrects;
  const [involved, report] = await Promise.all([whoWasInvolved(work, incidentId), reportOf(work, incidentId)]);
  if (involved === undefined || report === undefined || !mayCorrect(who, involved)) return { kind: "not-yours" };
  // The report's own draft stands for the record: two corrections of it are sent one after the other.
  await holdDraftAlone(work, report.draftId);
  await holdDraftAlone(work, draftId);
  const opened = await openContext(work, who, draftId);
  if (opened.kind !== "open") return opened;
  const { context } = opened;
  await keepReason(work, who, draftId, reason);
  const read = await readCorrection(work, context);
  if (read.kind === "gaps") return { kind: "gaps", context, gaps: read.gaps };
  const { changes } = read;
  if (changes.length === 0) return { kind: "nothing-changed", context, changes };
  if (reason === "") return { kind: "reason-missing", context, changes };
  if (reason.length > mostReasonCharacters) return { kind: "reason-too-long", context, changes };
  await correct(work, who, { incidentId, context, read, reason });
  return { kind: "sent", incidentId };
}

type Ready = Extract<Awaited<ReturnType<typeof readCorrection>>, { kind: "ready" }>;
type Correcting = { incidentId: string; context: ReportContext; read: Ready; reason: string };

async function correct(work: Work, who: Who, { incidentId, context, read, reason }: Correcting): Promise<void> {
  const { report, changes, questions, answers, nextNo } = read;
  const [children, adults] = await Promise.all([childrenRows(work, report), adultRows(work, report)]);
  const added = await addInvolved(work, { incidentId, children, adults });
  const stands = standingOf(context, report, await childrenIn(work, incidentId));
  const classified = labelsOf(stands.regimeVersion, stands.segments);
  const place = stands.placeWords;
  const names = stands.children.map(({ name }) => name);
  await keepCorrection(work, {
    correctionId: newId(work.at),
    correctionNo: nextNo,
    incidentId,
    draftId: context.draftId,
    reason,
    changes,
    placeId: isId(report.whenAndWhere.place) ? report.whenAndWhere.place : null,
    stands: keepStanding(stands, context.draft?.corrects?.rest === true ? Object.fromEntries(answers) : null),
    words: recordWords(stands.record),
    by: who.adultId,
    answers,
  });
  // Read again with this correction in it: a decision stands where it was about a line that still reads the same.
  const now = await standingIncident(work, incidentId);
  const decided = decidedLabels(stands.regimeVersion, stands.segments, now?.overrides ?? [], new Map());
  await keepCorrectedLabels(work, { incidentId, correctionNo: nextNo, labels: labelRows(decided) });
  await noteWords(work, incidentId, "record", [reason, recordWords(stands.record), place, ...names].join("\n"));
  await markDraftSent(work, context.draftId);
  const about = `incident:${incidentId}`;
  work.record(
    incidentFact("incident-corrected", about, {
      correction: nextNo,
      questions,
      children: added.children,
      adults: added.statements.map(({ adultId }) => adultId),
    }),
  );
  for (const { statementId, adultId } of added.statements)
    work.record(incidentFact("statement-owed", `statement:${statementId}`, { incident: incidentId, adult: adultId }));
  const injured = context.draft?.corrects?.rest === true ? injuryAlerts(answers) : [];
  const raised = await keepAlerts(work, incidentId, [...alertsIn(classified.flags), ...injured]);
  if (raised.length > 0) work.record(incidentFact("alerts-raised", about, { alerts: raised }));
}

function standingOf(context: ReportContext, report: Report, known: Standing["children"]): Standing {
  const adultName = (id: string) => context.adults.find(({ adultId }) => adultId === id)?.name ?? "";
  return {
    happenedOn: report.whenAndWhere.day,
    startedAt: report.whole.from,
    endedAt: report.whole.to,
    placeWords: placeWords(context.places, report.whenAndWhere),
    record: recordOf(report),
    // The law in force when it happened governs, also when the day was corrected.
    regimeVersion: lawOn(report.whenAndWhere.day),
    // Needs and name as they were when each was first named, not as the school knows them today.
    children: report.children.flatMap(({ childId, role }) =>
      known.flatMap((child) => (child.childId === childId ? [{ ...child, role }] : [])),
    ),
    adults: report.adults.adult.map(({ adultId, role }) => ({ adultId, role, name: adultName(adultId) })),
    segments: report.segments.map(({ line, kind, from, to, facts, adults, children: whom }) => ({
      segmentNo: line,
      kind,
      from,
      to,
      facts,
      adults,
      children: whom,
    })),
  };
}

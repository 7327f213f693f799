import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { beginCorrectionDraft, holdDraftAlone, openCorrectionOf } from "../draft-store.ts";
import { incidentFact } from "../facts.ts";
import { fullRecordOf } from "../full-record/full-store.ts";
import { reportOf, whoWasInvolved } from "../incident-store.ts";
import { isFirstReportQuestion } from "../report/question-order.ts";
import { mayCorrect } from "../rules/who-may.ts";
import { standingAnswers } from "../standing-answers.ts";

export type BeginCorrectionOutcome = { kind: "begun"; draftId: string } | { kind: "not-yours" };

/**
 * Begins to correct a record: a draft with every answer as it stands, in which any of them can be changed. Pressed
 * twice, or again tomorrow, it is the same draft, until it is sent or put away.
 */
export async function beginCorrection(
  work: Work,
  who: Who,
  { incidentId, draftId }: { incidentId: string; draftId: string },
): Promise<BeginCorrectionOutcome> {
  if (!isId(incidentId) || !isId(draftId)) return { kind: "not-yours" };
  const [involved, report] = await Promise.all([whoWasInvolved(work, incidentId), reportOf(work, incidentId)]);
  if (involved === undefined || report === undefined || !mayCorrect(who, involved)) return { kind: "not-yours" };
  // The report's own draft stands for the record: of two presses at one moment, the second finds what the first began.
  await holdDraftAlone(work, report.draftId);
  const begun = await openCorrectionOf(work, incidentId, who.adultId);
  if (begun !== undefined) return { kind: "begun", draftId: begun };
  const [standing, { sent }] = await Promise.all([standingAnswers(work, report), fullRecordOf(work, incidentId)]);
  // What is not sent yet of the rest is still being written, and needs no correction.
  const answers = [...standing.answers.values()].filter(
    ({ question }) => sent !== undefined || isFirstReportQuestion(question),
  );
  const draft = { draftId, adultId: who.adultId, incidentId, from: standing.correctionNo, answers };
  if (!(await beginCorrectionDraft(work, draft))) return { kind: "not-yours" };
  work.record(
    incidentFact("correction-begun", `incident:${incidentId}`, { draft: draftId, from: standing.correctionNo }),
  );
  return { kind: "begun", draftId };
}

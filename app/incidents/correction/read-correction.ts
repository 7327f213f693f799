import type { Typed, Work } from "#platform";
import type { Draft, KeptAnswer } from "../draft-store.ts";
import { answersOf, sameAnswer } from "../draft-store.ts";
import { nameIn } from "../full-record/naming.ts";
import { fullGaps } from "../full-record/read-full.ts";
import { fullSteps } from "../full-record/steps.ts";
import { reportOf } from "../incident-store.ts";
import { readReport, type Gap, type Report } from "../report/read-report.ts";
import { lineRows, reportRows } from "../report/report-rows.ts";
import { answerTo, type ReportContext } from "../report/step.ts";
import { standingAnswers } from "../standing-answers.ts";
import { changesBetween } from "./changes.ts";
import { correctionsOf, type Change } from "./correction-store.ts";

/** The question under which the reason of a correction is kept while it is written. */
export const reasonQuestion = "reason";

/** A correction as it would be sent now. */
export type ReadCorrection =
  | {
      kind: "ready";
      report: Report;
      changes: Change[];
      questions: string[];
      answers: Map<string, Typed>;
      nextNo: number;
    }
  | { kind: "gaps"; gaps: readonly Gap[] };

/**
 * Reads a correction against the record as it stands now. A colleague may have corrected it meanwhile: what this
 * correction leaves alone is theirs, what both changed is this one's, and old stands beside new for everybody to see.
 */
export async function readCorrection(work: Work, context: ReportContext): Promise<ReadCorrection> {
  const { draft } = context;
  if (draft?.corrects === undefined) throw new Error("This draft corrects nothing.");
  const { incidentId, from } = draft.corrects;
  const report = await reportOf(work, incidentId);
  if (report === undefined) throw new Error("The record that this draft corrects is not there.");
  const standing = await standingAnswers(work, report);
  const base =
    standing.correctionNo === from ? standing.answers : await answersAt(work, incidentId, report.draftId, from);
  const answers = merged(draft.answers, base, standing.answers);
  const next = { ...context, draft: { ...draft, answers } };
  const read = readReport(next);
  const gaps = [...("gaps" in read ? read.gaps : []), ...(draft.corrects.rest ? fullGaps(next) : [])];
  if (!("report" in read) || gaps.length > 0) return { kind: "gaps", gaps };
  const before = { ...context, draft: { ...draft, answers: standing.answers } };
  return {
    kind: "ready",
    report: read.report,
    changes: changesBetween(rowsOf(before), rowsOf(next)),
    questions: [...answers.keys()].filter((name) => differs(answers.get(name), standing.answers.get(name))),
    answers: new Map([...answers].map(([name, { typed }]) => [name, typed])),
    nextNo: standing.correctionNo + 1,
  };
}

async function answersAt(work: Work, incidentId: string, reportDraft: string, from: number): Promise<Draft["answers"]> {
  const correction = (await correctionsOf(work, incidentId)).find(({ correctionNo }) => correctionNo === from);
  return answersOf(work, correction?.draftId ?? reportDraft);
}

function merged(mine: Draft["answers"], base: Draft["answers"], theirs: Draft["answers"]): Map<string, KeptAnswer> {
  const chosen = new Map<string, KeptAnswer>();
  for (const [name, answer] of mine) {
    if (name === reasonQuestion) continue;
    const isMine = differs(answer, base.get(name));
    const other = theirs.get(name);
    chosen.set(name, isMine || other === undefined ? answer : other);
  }
  for (const [name, answer] of theirs) if (!chosen.has(name) && !base.has(name)) chosen.set(name, answer);
  return chosen;
}

function differs(one: KeptAnswer | undefined, other: KeptAnswer | undefined): boolean {
  if (one === undefined || other === undefined) return one !== other;
  return !sameAnswer(one.typed, other.typed);
}

/** The whole record in words. One that cannot be read any more has no old words to show. */
function rowsOf(context: ReportContext) {
  const read = readReport(context);
  if (!("report" in read)) return [];
  const rest = context.draft?.corrects?.rest === true ? fullSteps(context) : [];
  return [
    ...reportRows(context, read.report),
    ...lineRows(context, read.report),
    ...rest.flatMap((step) => step.rows({ typed: answerTo(context, step.name), nameOf: (id) => nameIn(context, id) })),
  ];
}

import { textOf, type Typed } from "#platform";
import { isCodeOf, SEGMENT_KINDS } from "#regimes";
import { fullSteps } from "../full-record/steps.ts";
import { lineTimes } from "./days-of-event.ts";
import { segmentRows } from "./segment-rows.ts";
import { SegmentBody } from "./segment/page.tsx";
import { segmentForm, segmentQuestion } from "./segment/questions.ts";
import { answerTo, type ReportContext, type Step } from "./step.ts";
import { steps } from "./steps.ts";

/** A question page as the journey meets it: a step, or the facts of one line of "what adults did". */
export type Question = Step;

/** Whether a question belongs to the first report, in any of its drafts. */
export function isFirstReportQuestion(name: string): boolean {
  return steps.some((step) => step.name === name) || /^segment-\d+$/.test(name);
}

/** The question of this name, if the draft has it. */
export function findQuestion(context: ReportContext, name: string): Question | undefined {
  const step = steps.find((known) => known.name === name);
  if (step !== undefined) return step;
  const rest = restSteps(context).find((known) => known.name === name);
  if (rest !== undefined) return rest;
  // One name for one line: an answer under "segment-01" would be kept where nobody looks.
  const row = /^segment-([1-9]\d?)$/.exec(name)?.[1];
  return row === undefined ? undefined : segmentQuestionPage(context, Number(row));
}

/** The facts page of one line; none for a line that is not there. */
function segmentQuestionPage(context: ReportContext, row: number): Question | undefined {
  const lines = answerTo(context, "what-happened");
  const kind = textOf(lines, `segment-${row}`);
  const line = segmentRows(lines).indexOf(row) + 1;
  if (line === 0 || !isCodeOf(SEGMENT_KINDS, kind)) return undefined;
  const { from, to } = lineTimes(context, lines, row);
  return {
    name: segmentQuestion(row),
    title: `Line ${line}: a few facts`,
    form: (asked) => segmentForm(asked, kind),
    body: (props) => SegmentBody({ ...props, row, kind, from, to }),
  };
}

/** Every question of this draft in order: the lines' facts follow "what adults did". */
export function questionNames(context: ReportContext, typedLines: Typed): string[] {
  const first = steps.flatMap(({ name }) =>
    name === "what-happened" ? [name, ...segmentRows(typedLines).map(segmentQuestion)] : [name],
  );
  return [...first, ...restSteps(context).map(({ name }) => name)];
}

/** The rest of the record is asked in a correction, where it had been sent: a first report never asks it. */
function restSteps(context: ReportContext): Question[] {
  return context.draft?.corrects?.rest === true ? fullSteps(context) : [];
}

/** The page after this one; the last leads to the answers to check. `typed` is what was just saved. */
export function nextAfter(context: ReportContext, question: Question, typed: Typed): string {
  const lines = question.name === "what-happened" ? typed : answerTo(context, "what-happened");
  const names = questionNames(context, lines);
  if (context.draft?.corrects !== undefined) return nextInCorrection(context, question, lines);
  return names[names.indexOf(question.name) + 1] ?? "check-answers";
}

/** A correction changes one answer and is then looked at as a whole; a line that is new is asked for its facts first. */
function nextInCorrection(context: ReportContext, question: Question, lines: Typed): string {
  const unasked = segmentRows(lines).find((row) => context.draft?.answers.has(segmentQuestion(row)) !== true);
  return question.name === "what-happened" && unasked !== undefined ? segmentQuestion(unasked) : "check-answers";
}

/** The way back, and how far one has come. The lines' facts count as part of their step. */
export function placeOf(context: ReportContext, question: Question): { backHref: string; progress: string } {
  const names = questionNames(context, answerTo(context, "what-happened"));
  const before = names[names.indexOf(question.name) - 1];
  const step = question.name.startsWith("segment-") ? "what-happened" : question.name;
  const number = steps.findIndex(({ name }) => name === step) + 1;
  const base = `/incidents/drafts/${context.draftId}`;
  if (context.draft?.corrects !== undefined) return { backHref: base, progress: "Correction" };
  return {
    backHref: before === undefined ? base : `${base}/${before}`,
    progress: `First report ${number} of ${steps.length}`,
  };
}

import type { Temporal } from "#dates";
import { defineForm, parseTime, textOf, type Field } from "#platform";
import { isCodeOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";
import { eventMoments } from "../../rules/segment-times.ts";
import { chosenDay } from "../chosen-day.ts";
import { segmentRows } from "../segment-rows.ts";
import { answerTo, type ReportContext } from "../step.ts";
import { whenAndWhereForm } from "../when-and-where/questions.ts";
import { timesOf } from "./times-of.ts";

/** One line of "what happened, in order": the row it was typed in keeps its facts beside it. */
export type SegmentTyped = {
  row: number;
  kind: SegmentKind;
  from: Temporal.PlainTime;
  to: Temporal.PlainTime;
  /** Asked of an event that is so long that a time of day says too little. */
  fromDay: Temporal.PlainDate | undefined;
  toDay: Temporal.PlainDate | undefined;
};

const segmentsField: Field<SegmentTyped[]> = (typed) => {
  const segments: SegmentTyped[] = [];
  for (const row of segmentRows(typed)) {
    const kind = textOf(typed, `segment-${row}`);
    const [from, to] = [parseTime(textOf(typed, `from-${row}`)), parseTime(textOf(typed, `to-${row}`))];
    const where = `On line ${segments.length + 1}`;
    if (!isCodeOf(SEGMENT_KINDS, kind))
      return { problem: { kind: "missing", message: `${where}, choose what was done` } };
    if (from === undefined)
      return { problem: { kind: "missing", message: `${where}, enter the time it began, like 11:42 or 11:42:30` } };
    if (to === undefined)
      return { problem: { kind: "missing", message: `${where}, enter the time it ended, like 11:45 or 11:45:10` } };
    const [fromDay, toDay] = [chosenDay(typed, `from-day-${row}`), chosenDay(typed, `to-day-${row}`)];
    segments.push({ row, kind, from, to, fromDay, toDay });
  }
  if (segments.length === 0)
    return { problem: { kind: "missing", message: "Choose what was done, and from when to when" } };
  return { value: segments };
};

/** What was done, as timed lines of fact (england.md#F12, elsewhere.md#B1). No line asks for a legal name. */
export function whatHappenedForm(context: ReportContext) {
  return defineForm({ segment: segmentsWithin(context), from: ignored(), to: ignored() });
}

/** Lines whose times fit each other and the event, where it is known when that was: said here, not only at the end. */
function segmentsWithin(context: ReportContext): Field<SegmentTyped[]> {
  return (typed, name) => {
    const read = segmentsField(typed, name);
    const event = whenAndWhereForm(context).checkComplete(answerTo(context, "when-and-where")).values;
    if ("problem" in read || event === undefined) return read;
    const times = { ...event, zone: context.zone };
    if ("problem" in eventMoments(times)) return read;
    const [problem] = timesOf(times, read.value).problems;
    return problem === undefined ? read : { problem: { kind: "wrong", message: problem.message } };
  };
}

/** `from-1` and `to-1` belong to this form and are read together with their line. */
function ignored(): Field<undefined> {
  return () => ({ value: undefined });
}

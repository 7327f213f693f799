import type { Problem } from "#platform";
import { eventMoments, lineMoments, type EventTimes, type Moments } from "../../rules/segment-times.ts";
import type { SegmentTyped } from "./questions.ts";

/** The lines of a report with the moments that their times mean. */
export type Timed = { whole: Moments; lines: (Pick<SegmentTyped, "row" | "kind"> & Moments & { line: number })[] };

/** Turns typed times into moments, or says on which line they do not fit. */
export function timesOf(times: EventTimes, segments: readonly SegmentTyped[]): { values?: Timed; problems: Problem[] } {
  const whole = eventMoments(times);
  if ("problem" in whole) return wrong(whole.problem);
  const lines: Timed["lines"] = [];
  for (const [index, segment] of segments.entries()) {
    const moments = lineMoments({ ...segment, line: index + 1 }, times, whole);
    if ("problem" in moments) return wrong(moments.problem);
    lines.push({ ...segment, ...moments, line: index + 1 });
  }
  return { values: { whole, lines }, problems: [] };
}

function wrong(message: string): { problems: Problem[] } {
  return { problems: [{ field: "segment", kind: "wrong", message }] };
}

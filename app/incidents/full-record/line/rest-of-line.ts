import { textOf, type Typed } from "#platform";
import { labelOf, SEGMENT_KINDS } from "#regimes";
import type { IncidentSegment } from "../../incident-store.ts";
import { segmentRows } from "../../report/segment-rows.ts";
import type { Rest } from "../rest-in.ts";

type Answers = Pick<Rest, "of">;
type Line = Pick<IncidentSegment, "segmentNo" | "kind">;

/**
 * What the rest says of a line. A correction that was begun before the rest was sent can have moved the lines since:
 * what was said of another line must never be read under this one.
 */
export function restOfLine({ of }: Answers, { segmentNo, kind }: Line): Typed {
  const lines = of("what-happened");
  const row = segmentRows(lines)[segmentNo - 1];
  return row !== undefined && textOf(lines, `segment-${row}`) === kind ? of(`line-${row}`) : {};
}

/** What the rest says of lines that are not there any more, each with its line as it was: kept, and said to be so. */
export function restOfOtherLines({ of }: Answers, now: readonly Line[]): { line: string; typed: Typed }[] {
  const lines = of("what-happened");
  return segmentRows(lines).flatMap((row, index) => {
    const [kind, typed] = [textOf(lines, `segment-${row}`), of(`line-${row}`)];
    const stands = now.some((line) => line.segmentNo === index + 1 && line.kind === kind);
    if (stands || Object.keys(typed).length === 0) return [];
    const times = `${textOf(lines, `from-${row}`)} to ${textOf(lines, `to-${row}`)}`;
    return [{ line: `${labelOf(SEGMENT_KINDS, kind)}, ${times}`, typed }];
  });
}

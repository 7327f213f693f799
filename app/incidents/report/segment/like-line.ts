import { textOf, textsOf, type Typed } from "#platform";
import { entryOf, isCodeOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";
import { segmentRows } from "../segment-rows.ts";
import { answerTo, type ReportContext } from "../step.ts";
import { askedFor } from "./asked-for.ts";
import { segmentQuestion } from "./questions.ts";

/** An earlier line of the same sort: what was typed of it may be true of this one too. */
export type LikeLine = { line: number; kind: SegmentKind; typed: Typed };

/**
 * The nearest line before this one that is of the same sort and has answers: a hold that changed its position is a new
 * line with nearly the same facts (england.md#7a, S4 and S5). A door says nothing about a hand, and a place that a child
 * chose nothing about one where they were kept, so other sorts are never offered.
 */
export function likeLine(context: Pick<ReportContext, "draft">, row: number): LikeLine | undefined {
  const lines = answerTo(context, "what-happened");
  const rows = segmentRows(lines);
  const kindOf = (of: number) => textOf(lines, `segment-${of}`);
  const sort = sortOf(kindOf(row));
  const before = rows
    .slice(0, Math.max(0, rows.indexOf(row)))
    .map((of, index) => ({ line: index + 1, kind: kindOf(of), typed: answerTo(context, segmentQuestion(of)) }));
  const found = before.findLast(({ kind, typed }) => sort !== undefined && sortOf(kind) === sort && isAnswered(typed));
  return found !== undefined && isCodeOf(SEGMENT_KINDS, found.kind) ? { ...found, kind: found.kind } : undefined;
}

/** Whether anything is typed, ticked or chosen. */
export function isAnswered(typed: Typed): boolean {
  return Object.keys(typed).some((name) => textsOf(typed, name).some((value) => value !== ""));
}

/** The earlier line's answers in every place where this one has none yet. */
export function takenFrom(like: Typed, typed: Typed): Typed {
  const own = Object.entries(typed).filter(([, value]) => [value].flat().some((each) => each !== ""));
  return { ...like, ...Object.fromEntries(own) };
}

function sortOf(kind: string): string | undefined {
  if (!isCodeOf(SEGMENT_KINDS, kind)) return undefined;
  const { contact, limits, device, search } = askedFor(kind);
  return JSON.stringify([contact, limits, device, search, entryOf(SEGMENT_KINDS, kind)?.separation]);
}

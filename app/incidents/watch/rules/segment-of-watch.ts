import type { Temporal } from "#dates";

type Line = { segmentNo: number; kind: string; from: Temporal.Instant; to: Temporal.Instant };
type Told = { kind: string; beganAt: Temporal.Instant; ended?: { at: Temporal.Instant } | undefined };

/**
 * Which line of the record a watch is about: the one of its kind that it overlaps most, or, where the writer has called
 * it something else, the one that it overlaps most of all. None, where the writer has left it out.
 */
export function segmentOfWatch<L extends Line>(watch: Told, lines: readonly L[]): L | undefined {
  const { ended } = watch;
  if (ended === undefined) return undefined;
  const shared = (line: Line) => {
    const from = Math.max(line.from.epochMilliseconds, watch.beganAt.epochMilliseconds);
    return Math.min(line.to.epochMilliseconds, ended.at.epochMilliseconds) - from;
  };
  // A watch of no length still lies where it began.
  const met = lines.filter((line) => shared(line) >= 0).toSorted((a, b) => shared(b) - shared(a));
  return met.find(({ kind }) => kind === watch.kind) ?? met[0];
}

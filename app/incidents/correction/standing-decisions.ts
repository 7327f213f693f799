import type { Temporal } from "#dates";
import type { IncidentSegment } from "../incident-store.ts";

type Decided = { segmentNo: number; decidedAt: Temporal.Instant };
type Version = { from: Temporal.Instant | undefined; segments: readonly IncidentSegment[] };

/**
 * The decisions about labels that still stand. A decision was about one line as it read then: where a later correction
 * changed that line, or moved another into its number, it would be put on facts that nobody decided about.
 * `versions` are the record's readings, oldest first; the first has no beginning.
 */
export function standingDecisions<D extends Decided>(decisions: readonly D[], versions: readonly Version[]): D[] {
  const newest = versions.at(-1);
  return decisions.filter((decision) => {
    const then = versions.findLast(({ from }) => from === undefined || !isBefore(decision.decidedAt, from));
    const was = lineOf(then, decision.segmentNo);
    return was !== undefined && was === lineOf(newest, decision.segmentNo);
  });
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return one.epochNanoseconds < other.epochNanoseconds;
}

function lineOf(version: Version | undefined, segmentNo: number): string | undefined {
  const segment = version?.segments.find((line) => line.segmentNo === segmentNo);
  if (segment === undefined) return undefined;
  const facts = Object.entries(segment.facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([segment.kind, segment.from.toString(), segment.to.toString(), facts]);
}

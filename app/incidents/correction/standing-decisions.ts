import type { IncidentSegment } from "../incident-store.ts";

type Decided = { segmentNo: number; correctionNo: number };
type Segments = readonly IncidentSegment[];

/**
 * The decisions about labels that still stand. A decision was about one line as it read then: where a later correction
 * changed that line, or moved another into its number, it would be put on facts that nobody decided about.
 * `versions` are the lines of each reading: as it was reported, then after each correction.
 */
export function standingDecisions<D extends Decided>(decisions: readonly D[], versions: readonly Segments[]): D[] {
  const newest = versions.at(-1);
  return decisions.filter(({ correctionNo, segmentNo }) => {
    const was = lineOf(versions[correctionNo], segmentNo);
    return was !== undefined && was === lineOf(newest, segmentNo);
  });
}

function lineOf(version: Segments | undefined, segmentNo: number): string | undefined {
  const segment = version?.find((line) => line.segmentNo === segmentNo);
  if (segment === undefined) return undefined;
  const facts = Object.entries(segment.facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([segment.kind, segment.from.toString(), segment.to.toString(), facts]);
}

import type { Temporal } from "#dates";
import {
  classifyIncident,
  versionById,
  versionInForce,
  type IncidentClassification,
  type SegmentFacts,
} from "#regimes";

/** A segment as a record holds it. */
export type RecordedSegment = { segmentNo: number; facts: SegmentFacts; from: Temporal.Instant; to: Temporal.Instant };

/** The version of the law that governs an event, by the day it happened. */
export function lawOn(day: Temporal.PlainDate): string {
  const version = versionInForce("gb-eng", day);
  if (version === null) throw new Error(`No version of the rules reaches back to ${day.toString()}.`);
  return version.id;
}

/** True when the rules reach back to this day. */
export function lawReaches(day: Temporal.PlainDate): boolean {
  return versionInForce("gb-eng", day) !== null;
}

/** Derives every label anew from the facts, under the version that the record names. */
export function labelsOf(regimeVersion: string, segments: readonly RecordedSegment[]): IncidentClassification {
  const version = versionById(regimeVersion);
  if (version === null) throw new Error(`The rules ${regimeVersion} are not known.`);
  return classifyIncident(
    version,
    segments.map(({ segmentNo, facts, from, to }) => ({ id: String(segmentNo), facts, from, to })),
  );
}

/** The labels as rows of a list, each with its line. */
export function labelRows(classified: IncidentClassification) {
  return classified.segments.flatMap(({ id, labels }) =>
    labels.map(({ code, recordable, arguable, rule }) => ({
      segment_no: Number(id),
      code,
      recordable,
      arguable,
      rule,
    })),
  );
}

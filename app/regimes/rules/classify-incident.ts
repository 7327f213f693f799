import type { Temporal } from "#dates";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { classifySegment } from "./classify-segment.ts";
import type { Classification, Flag, Label } from "./label.ts";
import type { RegimeVersion } from "./regime-version.ts";
import { endOf, secondsCovered, type Span } from "./seconds-covered.ts";
import { withoutIdleNone } from "./without-idle-none.ts";

/** A segment with its moments; a moment nobody knows yet is null. */
export interface TimedSegment {
  readonly id: string;
  readonly facts: SegmentFacts;
  readonly from: Temporal.Instant | null;
  readonly to: Temporal.Instant | null;
}

/** A segment with what the regime says of it, perhaps after a person's decision. */
export interface ClassifiedSegment extends Classification {
  readonly id: string;
  readonly from: Temporal.Instant | null;
  readonly to: Temporal.Instant | null;
}

/** What a regime says of a whole incident, for one child. */
export interface IncidentClassification extends Classification {
  readonly segments: readonly ClassifiedSegment[];
  readonly recordable: boolean;
  readonly recordableForceSeconds: number;
  readonly recordableSeclusionSeconds: number;
  readonly recordableRestraintSeconds: number;
  /** The same minutes whether or not the law asked for a record: a figure over years must not jump when a law begins. */
  readonly describedForceSeconds: number;
  readonly describedSeclusionSeconds: number;
  readonly describedRestraintSeconds: number;
  /** End of the last recordable segment, from which clocks run (england.md#P5). */
  readonly useEnd: Temporal.Instant | null;
  /** Recordable segments whose start or end is missing or the wrong way round: their seconds are not counted. */
  readonly recordableWithoutTimes: readonly string[];
}

/** Classifies every segment of one child's incident and unites them. */
export function classifyIncident(version: RegimeVersion, segments: readonly TimedSegment[]): IncidentClassification {
  return uniteSegments(
    segments.map(({ id, facts, from, to }) => ({
      id,
      from,
      to,
      ...classifySegment(version, facts),
    })),
  );
}

/** The union of classified segments; call it again after a person's decision has changed a label. */
export function uniteSegments(segments: readonly ClassifiedSegment[]): IncidentClassification {
  const recordable = segments.filter((segment) => segment.labels.some((label) => label.recordable));
  return {
    segments,
    labels: uniteLabels(segments.flatMap((segment) => segment.labels)),
    flags: uniteFlags(segments.flatMap((segment) => segment.flags)),
    recordable: recordable.length > 0,
    recordableForceSeconds: seconds(segments, (label) => label.recordable && label.counts === "force"),
    recordableSeclusionSeconds: seconds(segments, (label) => label.recordable && label.counts === "seclusion"),
    recordableRestraintSeconds: seconds(segments, (label) => label.recordable && label.counts === "restraint"),
    describedForceSeconds: seconds(segments, (label) => label.counts === "force"),
    describedSeclusionSeconds: seconds(segments, (label) => label.counts === "seclusion"),
    describedRestraintSeconds: seconds(segments, (label) => label.counts === "restraint"),
    useEnd: endOf(spansOf(recordable)),
    recordableWithoutTimes: recordable.filter((segment) => spansOf([segment]).length === 0).map(({ id }) => id),
  };
}

function seconds(segments: readonly ClassifiedSegment[], counted: (label: Label) => boolean): number {
  return secondsCovered(spansOf(segments.filter((segment) => segment.labels.some(counted))));
}

function spansOf(segments: readonly ClassifiedSegment[]): Span[] {
  return segments.flatMap(({ from, to }) =>
    from && to && from.epochMilliseconds <= to.epochMilliseconds ? [{ from, to }] : [],
  );
}

// One clear seclusion settles the incident, so a clear label stands before an arguable one of the same code.
function uniteLabels(labels: readonly Label[]): Label[] {
  const codes = [...new Set(labels.map((label) => label.code))];
  const oneEach = codes.flatMap((code) => {
    const same = labels.filter((label) => label.code === code);
    return same.find((label) => !label.arguable) ?? same[0] ?? [];
  });
  return withoutIdleNone(oneEach);
}

function uniteFlags(flags: readonly Flag[]): Flag[] {
  return [...new Map(flags.map((flag) => [flag.code, flag])).values()];
}

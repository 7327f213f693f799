import type { TimelineSegment } from "#parts";
import type { IncidentClassification } from "#regimes";
import type { IncidentSegment } from "../incident-store.ts";
import { clockTime } from "../rules/local-times.ts";
import { shortKind } from "../labels/short-kind.ts";

type Line = Pick<IncidentSegment, "segmentNo" | "kind" | "from" | "to">;

/** The segments as the drawing wants them: clock times, words, and one of a few patterns. */
export function timelineSegments(
  lines: readonly Line[],
  classified: IncidentClassification,
  zone: string,
): TimelineSegment[] {
  return lines.map((segment) => ({
    from: clockTime(segment.from, zone),
    to: clockTime(segment.to, zone),
    moments: { from: segment.from.epochMilliseconds, to: segment.to.epochMilliseconds },
    label: shortKind(segment.kind),
    kind: patternOf(segment, classified),
  }));
}

function patternOf(segment: Line, classified: IncidentClassification): TimelineSegment["kind"] {
  const { labels, flags } = classified.segments.find(({ id }) => id === String(segment.segmentNo)) ?? {
    labels: [],
    flags: [],
  };
  if (flags.some(({ code }) => code === "unlawful-purpose" || code === "unsafe-technique")) return "prohibited";
  if (flags.some(({ code }) => code === "ground-hold")) return "ground";
  if (
    !labels.some(
      ({ code }) =>
        code === "use-of-force" || code === "seclusion" || code === "restraint-no-force" || code === "arguable",
    )
  )
    return "calm";
  return segment.kind.startsWith("SEP.") || segment.kind.startsWith("ENV.") ? "apart" : "held";
}

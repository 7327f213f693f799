import type { Temporal } from "#dates";
import {
  applyOverride,
  classifyIncident,
  uniteSegments,
  versionById,
  type IncidentClassification,
  type LabelCode,
} from "#regimes";
import type { RecordedSegment } from "./labels-of.ts";

/** A person's decision about one label, as kept. */
export type DecidedLabel = {
  segmentNo: number;
  fromCode: string;
  toCode: string;
  reason: string;
  decidedBy: string;
  decidedAt: Temporal.Instant;
};

/** The labels derived from the facts, with people's decisions put in the place of those they decided. */
export function decidedLabels(
  regimeVersion: string,
  segments: readonly RecordedSegment[],
  overrides: readonly DecidedLabel[],
  names: ReadonlyMap<string, string>,
): IncidentClassification {
  const version = versionById(regimeVersion);
  if (version === null) throw new Error(`The rules ${regimeVersion} are not known.`);
  const timed = segments.map(({ segmentNo, facts, from, to }) => ({ id: String(segmentNo), facts, from, to }));
  const derived = classifyIncident(version, timed).segments;
  const decided = derived.map((segment) => {
    let result = segment;
    for (const override of overrides.filter(({ segmentNo }) => String(segmentNo) === segment.id)) {
      // Two leaders may have decided the same label at once: the later decision then stands in the earlier one's place.
      const standing =
        result.labels.find(({ code }) => code === override.fromCode) ??
        result.labels.find(({ decided }) => decided?.from === override.fromCode);
      const applied = applyOverride(version, result, {
        segment: segment.id,
        from: standing?.code ?? (override.fromCode as LabelCode),
        to: override.toCode as LabelCode,
        reason: override.reason,
        by: names.get(override.decidedBy) ?? "A leader",
        at: override.decidedAt,
      });
      if (applied.outcome === "decided") result = { ...segment, ...applied.result };
    }
    return result;
  });
  return uniteSegments(decided);
}

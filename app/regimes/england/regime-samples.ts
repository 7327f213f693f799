import { Temporal } from "#dates";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { classifySegment } from "../rules/classify-segment.ts";
import type { Classification } from "../rules/label.ts";
import type { RegimeVersion } from "../rules/regime-version.ts";
import { versionOn } from "../rules/version-in-force.ts";
import { england } from "./versions.ts";

/** Builders for tests: the rules as they stood on a day, and a classification in the short words of england.md's tables. */
export function englandOn(day: string): RegimeVersion {
  const version = versionOn(england, Temporal.PlainDate.from(day));
  if (!version) throw new Error(`No English version on ${day}`);
  return version;
}

/** Classifies an act of an adult of the school, under the rules of June 2026. */
export function byAdult(facts: SegmentFacts): Classification {
  return classifySegment(englandOn("2026-06-19"), { initiator: "school-adult", ...facts });
}

/** Labels as the tables write them, like "seclusion (arguable)". */
export function labelled({ labels }: Pick<Classification, "labels">): string[] {
  return labels.map((label) => (label.arguable ? `${label.code} (arguable)` : label.code));
}

/** The codes of the flags. */
export function flagged({ flags }: Pick<Classification, "flags">): string[] {
  return flags.map((flag) => flag.code);
}

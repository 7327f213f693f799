import type { SegmentFacts } from "./facts/segment-facts.ts";
import { ALL_REGIMES } from "./all-regimes.ts";
import { classifySegment } from "./rules/classify-segment.ts";
import type { Classification, Label } from "./rules/label.ts";
import type { VersionOf } from "./rules/regime-version.ts";

/** Builders for tests: any version by its name, and labels in the letters of the table in elsewhere.md#B1. */
export function versionNamed(id: string): VersionOf<string> {
  const version = ALL_REGIMES.flatMap(({ versions }) => versions).find((one) => one.id === id);
  if (!version) throw new Error(`No version is called ${id}`);
  return version;
}

/** Every version of every regime but the English school rules. */
export const versionsElsewhere = ALL_REGIMES.filter(({ id }) => id !== "gb-eng").flatMap(({ versions }) => versions);

/** What a version says of an act of an adult of the school. */
export function underVersion(id: string, facts: SegmentFacts): Classification<string> {
  return classifySegment(versionNamed(id), { initiator: "school-adult", ...facts });
}

/** R, X, c, X,c, – or ? (not clear), with the regime's own name in quotes before it and the mark behind. */
export function cells({ labels }: Pick<Classification<string>, "labels">): string {
  return labels
    .map((label) => `${label.ownName === null ? "" : `"${label.ownName}" `}${letter(label)} ${label.mark}`)
    .join(" + ");
}

function letter({ code, prohibited, arguable, recordable }: Label<string>): string {
  if (code === "arguable") return "?";
  if (prohibited) return arguable ? "X,c" : "X";
  if (arguable) return "c";
  return recordable ? "R" : "–";
}

/** The same event for everybody: an adult in the room, the door held, the child not free to leave. */
export const CONTESTED: SegmentFacts = {
  kind: "SEP.SUPER",
  exit: "held-shut",
  adultInRoom: true,
  alone: false,
  awayFromPupils: true,
  sanction: "none",
};

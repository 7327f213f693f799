import { SEGMENT_KINDS, type SegmentKind } from "#regimes";

/** The kinds as the form groups them: what most adults need stands first. Every kind can be chosen. */
const groups: { label: string; starts: readonly string[] }[] = [
  { label: "Touching or holding", starts: ["PHY."] },
  { label: "Being apart", starts: ["SEP.", "ENV.CLEAR", "ENV.DOOR"] },
  { label: "Things, straps and aids", starts: ["MEC.", "AID."] },
  { label: "Something else", starts: ["ENV.", "CHE.", "PSY."] },
];

export type KindGroup = { label: string; kinds: { code: SegmentKind; label: string }[] };

/** Each kind once, in the first group that claims it. */
export function kindGroups(): KindGroup[] {
  const claimed = new Set<string>();
  return groups.map(({ label, starts }) => ({
    label,
    kinds: SEGMENT_KINDS.entries
      .filter(({ code }) => !claimed.has(code) && starts.some((start) => code.startsWith(start)))
      .map(({ code, label: words }) => {
        claimed.add(code);
        return { code, label: words };
      }),
  }));
}

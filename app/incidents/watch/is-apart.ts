import { entryOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";

/** Kept apart, and not held: other minutes are asked of it. */
export function isApart(kind: SegmentKind): boolean {
  return entryOf(SEGMENT_KINDS, kind)?.separation !== undefined || kind === "ENV.DOOR";
}

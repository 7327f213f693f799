import { entryOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";

/** Which facts a kind of segment is asked for: nobody is asked about a door when a hand was held. */
export type AskedFor = {
  contact: boolean;
  /** The touch itself limited the child: then the degree of force is part of the record (england.md#F12). */
  limits: boolean;
  /** The kind's name does not say how the child's body was placed. */
  position: boolean;
  separation: boolean;
  device: boolean;
  search: boolean;
};

/** Decides by what the kind itself says. */
export function askedFor(kind: SegmentKind): AskedFor {
  const traits = entryOf(SEGMENT_KINDS, kind);
  return {
    contact: traits?.contact !== undefined,
    limits: traits?.contact === "limiting" || traits?.contact === "search",
    position: traits?.contact !== undefined && traits.contact !== "light" && traits.position === undefined,
    separation: traits?.separation !== undefined || kind === "ENV.DOOR",
    device: traits?.device !== undefined,
    search: traits?.contact === "search",
  };
}

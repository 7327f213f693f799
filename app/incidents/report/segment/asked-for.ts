import { entryOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";

/** Which facts a kind of segment is asked for: nobody is asked about a door when a hand was held. */
export type AskedFor = { contact: boolean; separation: boolean; device: boolean; medicine: boolean; search: boolean };

/** Decides by what the kind itself says. */
export function askedFor(kind: SegmentKind): AskedFor {
  const traits = entryOf(SEGMENT_KINDS, kind);
  return {
    contact: traits?.contact !== undefined,
    separation: traits?.separation !== undefined || kind === "ENV.DOOR",
    device: traits?.device !== undefined,
    medicine: traits?.other === "medicine",
    search: traits?.contact === "search",
  };
}

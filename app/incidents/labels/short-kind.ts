import { labelOf, SEGMENT_KINDS, type SegmentKind } from "#regimes";

/** Kinds in three words, for a drawing on a phone. A kind without short words keeps its full label. */
const short: Partial<Record<SegmentKind, string>> = {
  "PHY.TOUCH": "Touch",
  "PHY.ESCORT": "Led, light touch",
  "PHY.ESCORT.R": "Led, resisting",
  "PHY.MOMENT": "Short grab or block",
  "PHY.CARRY": "Carried",
  "PHY.CLIN": "Held for care",
  "PHY.SEARCH": "Search with force",
  "PHY.HOLD.SIDE": "Hold, on their side",
  "PHY.HOLD.SUPINE": "Hold, on their back",
  "PHY.HOLD.PRONE": "Hold, face down",
  "PHY.HOLD.OTHER": "Hold",
  "MEC.CHAIR": "Kept in a chair",
  "SEP.PUPIL": "Chose a quiet place",
  "SEP.STAFF": "Led to a quiet place",
  "SEP.SUPER": "Kept apart, adult there",
  "SEP.SECL": "Kept alone",
  "SEP.CONTAIN": "Kept alone, planned",
  "ENV.CLEAR": "Others left",
  "ENV.DOOR": "Door locked",
  "AID.MOBILITY": "Moving aid taken",
  "AID.COMMS": "Talker taken",
};

/** A kind of segment in as few words as say it. */
export function shortKind(kind: SegmentKind): string {
  return short[kind] ?? labelOf(SEGMENT_KINDS, kind);
}

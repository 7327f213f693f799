import type { CodeEntry, CodeList } from "./code-list.ts";

/** What a kind already says by its own meaning, so that rules need no lists of codes. */
export interface KindTraits {
  /** light: accepted touch; limiting: stops, moves or holds; care and search: the facts decide. */
  readonly contact?: "light" | "limiting" | "care" | "search";
  /** chosen: the child's own idea; led: free to leave; kept: could not leave; cleared: the others left. */
  readonly separation?: "chosen" | "led" | "kept-with-adult" | "kept" | "cleared";
  /** The body position the kind's name gives. */
  readonly position?: "STAND" | "SEAT" | "KNEEL" | "SIDE" | "SUPINE" | "PRONE";
  readonly device?: "device" | "mobility-aid" | "vehicle";
  /** Restricts without a hold, a device or a closed room. */
  readonly other?: "medicine" | "aid" | "environment" | "pressure";
}

// oxfmt-ignore
const entries = [
  { code: "PHY.TOUCH", label: "Touch to comfort, help or guide, with no limit on the child", contact: "light" },
  { code: "PHY.ESCORT", label: "Light touch to lead, and the child went along", contact: "light" },
  { code: "PHY.ESCORT.R", label: "Led or moved while the child resisted", contact: "limiting" },
  { code: "PHY.MOMENT", label: "Short grab or block, such as running into a road", contact: "limiting" },
  { code: "PHY.HOLD.STAND", label: "Hold, standing", contact: "limiting", position: "STAND" },
  { code: "PHY.HOLD.SEAT", label: "Hold, sitting", contact: "limiting", position: "SEAT" },
  { code: "PHY.HOLD.KNEEL", label: "Hold, kneeling", contact: "limiting", position: "KNEEL" },
  { code: "PHY.HOLD.SIDE", label: "Hold, lying on their side", contact: "limiting", position: "SIDE" },
  { code: "PHY.HOLD.SUPINE", label: "Hold, lying on their back", contact: "limiting", position: "SUPINE" },
  { code: "PHY.HOLD.PRONE", label: "Hold, lying face down", contact: "limiting", position: "PRONE" },
  { code: "PHY.HOLD.OTHER", label: "Hold, in another position", contact: "limiting" },
  { code: "PHY.CARRY", label: "Lifted or carried against their will", contact: "limiting" },
  { code: "PHY.CLIN", label: "Held for care, feeding or medicine", contact: "care" },
  { code: "PHY.SEARCH", label: "Force used to search", contact: "search" },
  { code: "MEC.CHAIR", label: "Kept in a chair by a strap, tray or lap pad", device: "device" },
  { code: "MEC.HARNESS", label: "Harness", device: "device" },
  { code: "MEC.CUFF", label: "Cuffs or ties", device: "device" },
  { code: "MEC.SPLINT", label: "Splint", device: "device" },
  { code: "MEC.OTHER", label: "Another device, furniture or clothing", device: "device" },
  { code: "MEC.VEHICLE", label: "Seat belt or harness for safety in a moving vehicle", device: "vehicle" },
  { code: "MEC.WEAPON", label: "Spray, taser or baton", device: "device" },
  { code: "CHE.ORAL", label: "Medicine by mouth to control behaviour", other: "medicine" },
  { code: "CHE.INJ.RT", label: "Fast-acting injection to control behaviour", other: "medicine" },
  { code: "CHE.INJ", label: "Another injection to control behaviour", other: "medicine" },
  { code: "CHE.OTHER", label: "Medicine given another way to control behaviour", other: "medicine" },
  { code: "SEP.PUPIL", label: "The child chose to go somewhere quieter", separation: "chosen" },
  { code: "SEP.STAFF", label: "An adult took the child somewhere quieter, free to leave", separation: "led" },
  { code: "SEP.SUPER", label: "Kept apart with an adult there, not free to leave", separation: "kept-with-adult" },
  { code: "SEP.SECL", label: "Alone and kept from leaving", separation: "kept" },
  { code: "SEP.CONTAIN", label: "Kept alone in a room checked for this, as planned", separation: "kept" },
  { code: "SEP.SEGR", label: "Kept apart for days", separation: "kept" },
  { code: "ENV.DOOR", label: "A door, gate or part of the building was locked" },
  { code: "ENV.ITEM", label: "Things were kept from the child", other: "environment" },
  { code: "ENV.ACTIVITY", label: "An activity was kept from the child", other: "environment" },
  { code: "ENV.CLEAR", label: "Everyone else left and the child stayed", separation: "cleared" },
  { code: "AID.MOBILITY", label: "Moving aid taken, braked or switched off", device: "mobility-aid" },
  { code: "AID.COMMS", label: "Talker, symbols or another way to speak taken away", other: "aid" },
  { code: "AID.SENSORY", label: "Sensory aid taken away, such as ear defenders", other: "aid" },
  { code: "PSY.COERCE", label: "Told something bad would happen", other: "pressure" },
  { code: "PSY.BLANKET", label: "A rule that limits everyone", other: "pressure" },
  { code: "PSY.SURVEIL", label: "Watched closely, by a person or a camera", other: "pressure" },
  { code: "PSY.CULTURE", label: "Limits that are just how things are done here", other: "pressure" },
  { code: "PSY.COMMS", label: "Not spoken with, or not in a way the child follows", other: "pressure" },
] as const satisfies readonly (CodeEntry & KindTraits)[];

/** A kind of segment, whatever a law may call it. */
export type SegmentKind = (typeof entries)[number]["code"];

/** Every kind of restriction a record can hold. */
export const SEGMENT_KINDS: CodeList<SegmentKind, KindTraits> = {
  id: "KIND",
  title: "What was done",
  version: "2026-11-23",
  source: "elsewhere.md#B1",
  entries,
};

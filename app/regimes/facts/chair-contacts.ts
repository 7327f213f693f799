import type { Across } from "./body-points.ts";
import type { CodeEntry, CodeList } from "./code-list.ts";

const pair: readonly Across[] = ["left", "right"];

const entries = [
  { code: "headrest", label: "Headrest", across: [] },
  { code: "chest-strap", label: "Chest strap", across: [] },
  { code: "lap-belt", label: "Lap belt", across: [] },
  { code: "armrest", label: "Armrest", across: pair },
  { code: "side-guard", label: "Side guard", across: pair },
  { code: "footplate", label: "Footplate", across: pair },
  { code: "splint", label: "Splint", across: pair },
] as const satisfies readonly (CodeEntry & { across: readonly Across[] })[];

/** What a wheelchair user's body lies against: a hold or an injury may be there as well as on the body itself. */
export type ChairContact = (typeof entries)[number]["code"];

/** What else can be touched, or can hurt, where somebody uses a wheelchair or a splint. */
export const CHAIR_CONTACTS: CodeList<ChairContact, { readonly across: readonly Across[] }> = {
  id: "CHAIR",
  title: "Where on the wheelchair or splint?",
  version: "2026-11-30",
  source: "practice.md#3 body regions, wheelchair user",
  entries,
};

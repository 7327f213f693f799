import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "HRM.TRAFFIC", label: "Hit by a vehicle" },
  { code: "HRM.FALL", label: "A fall" },
  { code: "HRM.WATER", label: "Water" },
  { code: "HRM.HEAD", label: "A head or eye injury" },
  { code: "HRM.CHILD", label: "This child hurt in another way" },
  { code: "HRM.OTHERCHILD", label: "Another child hurt" },
  { code: "HRM.ADULT", label: "An adult hurt" },
  { code: "HRM.CHOKE", label: "Swallowed or choked on something" },
  { code: "HRM.BURN", label: "A burn" },
  { code: "HRM.LOST", label: "A missing child" },
  { code: "HRM.SEXUAL", label: "Sexual harm" },
  { code: "HRM.DAMAGE", label: "Damage to property" },
  { code: "HRM.DISORDER", label: "Learning disturbed" },
  { code: "HRM.NONE", label: "No harm was near", keep: true },
  { code: "HRM.OTHER", label: "Something else", help: "Say what" },
] as const satisfies readonly CodeEntry[];

/** What would have happened otherwise. */
export type Harm = (typeof entries)[number]["code"];

/** The answers to "What would have happened?". No harm near is an answer, and nobody is stopped from giving it. */
export const HARMS: CodeList<Harm> = {
  id: "HRM",
  title: "What would have happened?",
  version: "2026-11-25",
  source: "practice.md#3 HRM",
  entries,
};

import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "LES.TIME", label: "There were only seconds before harm" },
  { code: "LES.TRIED", label: "It was tried, and the harm went on" },
  { code: "LES.NUMBER", label: "Too few adults" },
  { code: "LES.ROOM", label: "No safe space" },
  { code: "LES.UNKNOWN", label: "The adults did not know the child" },
  { code: "LES.NOPLAN", label: "The plan was not read or not to hand" },
  { code: "LES.ENV", label: "A door, gate or road was open" },
  { code: "LES.HABIT", label: "It is what we do", keep: true },
  { code: "LES.NOTCONS", label: "It was not considered", keep: true },
  { code: "LES.OTHER", label: "Something else", help: "Say what" },
  { code: "LES.UNSURE", label: "I am not sure" },
] as const satisfies readonly CodeEntry[];

/** Why something less restrictive was not possible. */
export type LessRestrictive = (typeof entries)[number]["code"];

/** The answers to "Why was something less not possible?". The last two warn nobody who writes: they go straight to the review. */
export const LESS_RESTRICTIVE: CodeList<LessRestrictive> = {
  id: "LES",
  title: "Why was something less not possible?",
  version: "2026-11-25",
  source: "practice.md#3 LES",
  entries,
};

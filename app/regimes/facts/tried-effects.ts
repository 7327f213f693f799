import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "helped", label: "It helped" },
  { code: "no-change", label: "No change" },
  { code: "worse", label: "It made things worse" },
  { code: "no-time", label: "No time to see" },
  { code: "unknown", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** What something that was tried did. */
export type TriedEffect = (typeof entries)[number]["code"];

/** The answers to "What did it do?", for each thing that was tried. */
export const TRIED_EFFECTS: CodeList<TriedEffect> = {
  id: "EFF",
  title: "What did it do?",
  version: "2026-11-25",
  source: "practice.md#3 DEA",
  entries,
};

import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "treatment", label: "To treat an illness, as prescribed" },
  { code: "control", label: "To control how the child behaves" },
] as const satisfies readonly CodeEntry[];

/** What a medicine was given for. */
export type MedicationUse = (typeof entries)[number]["code"];

/** The answers to "What was the medicine for?". */
export const MEDICATION_USES: CodeList<MedicationUse> = {
  id: "MEDUSE",
  title: "What was the medicine for?",
  version: "2026-11-23",
  source: "england.md#R12",
  entries,
};

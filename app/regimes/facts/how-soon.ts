import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "seconds", label: "In seconds" },
  { code: "minutes", label: "In minutes" },
  { code: "later", label: "Not within minutes" },
  { code: "unknown", label: "I cannot say" },
] as const satisfies readonly CodeEntry[];

/** How soon a harm would have come. */
export type HowSoon = (typeof entries)[number]["code"];

/** The answers to "How soon?". */
export const HOW_SOON: CodeList<HowSoon> = {
  id: "SOON",
  title: "How soon?",
  version: "2026-12-01",
  source: "practice.md#3 HRM",
  entries,
};

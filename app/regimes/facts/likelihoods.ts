import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "certain", label: "Certain" },
  { code: "likely", label: "Likely" },
  { code: "possible", label: "Possible" },
  { code: "unknown", label: "I cannot say" },
] as const satisfies readonly CodeEntry[];

/** How likely a harm was. */
export type Likelihood = (typeof entries)[number]["code"];

/** The answers to "How likely?". */
export const LIKELIHOODS: CodeList<Likelihood> = {
  id: "LIK",
  title: "How likely?",
  version: "2026-11-25",
  source: "practice.md#3 HRM",
  entries,
};

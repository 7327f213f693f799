import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "none", label: "No, it was not a sanction" },
  { code: "at-the-time", label: "Yes, and it was given and logged at the time" },
  { code: "written-later", label: "It was written down as a sanction afterwards" },
] as const satisfies readonly CodeEntry[];

/** Whether it was given as a sanction, and when that was said. */
export type Sanction = (typeof entries)[number]["code"];

/** The answers to "Was it a sanction under the behaviour policy?". */
export const SANCTIONS: CodeList<Sanction> = {
  id: "SANCTION",
  title: "Was it a sanction under the behaviour policy?",
  version: "2026-11-23",
  source: "england.md#D8",
  entries,
};

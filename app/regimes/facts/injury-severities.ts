import type { CodeEntry, CodeList } from "./code-list.ts";

/** How bad, as a number that can be compared. */
export interface SeverityTraits {
  readonly grade: 0 | 1 | 2 | 3 | 4 | 5;
}

const entries = [
  { code: "0", grade: 0, label: "None seen", help: "You looked, and asked the child" },
  { code: "1", grade: 1, label: "A mark", help: "No care needed" },
  { code: "2", grade: 2, label: "First aid", help: "Plaster, cold pack, bruise" },
  {
    code: "3",
    grade: 3,
    label: "Nurse, doctor or dentist",
    help: "Someone trained looked after it",
  },
  { code: "4", grade: 4, label: "Hospital", help: "A break, or passed out", keep: true },
  { code: "5", grade: 5, label: "Life in danger, lasting harm or death", keep: true },
] as const satisfies readonly (CodeEntry & SeverityTraits)[];

/** How bad an injury was. */
export type InjurySeverity = (typeof entries)[number]["code"];

/** The answers to "How bad was it?". */
export const INJURY_SEVERITIES: CodeList<InjurySeverity, SeverityTraits> = {
  id: "SEV",
  title: "How bad was it?",
  version: "2026-11-23",
  source: "practice.md#3 INJ",
  entries,
};

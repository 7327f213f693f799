import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "calm", label: "Calm" },
  { code: "withdrawn", label: "Withdrawn" },
  { code: "crying", label: "Crying" },
  { code: "shaking", label: "Shaking" },
  { code: "angry", label: "Angry" },
  { code: "very-upset", label: "Very upset" },
  { code: "asleep", label: "Asleep", help: "Check breathing", keep: true },
  { code: "sick", label: "Sick", keep: true },
  { code: "in-pain", label: "In pain", keep: true },
  { code: "confused", label: "Confused", keep: true },
  { code: "asks-for-someone", label: "Asked for someone" },
  { code: "learning-again", label: "Learning again" },
  { code: "went-home", label: "Had gone home" },
  { code: "unknown", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** How a child was afterwards. */
export type ChildState = (typeof entries)[number]["code"];

/** The answers to "How was the child?", asked for several moments after the end. */
export const CHILD_STATES: CodeList<ChildState> = {
  id: "STA",
  title: "How was the child?",
  version: "2026-11-25",
  source: "practice.md#3 STA",
  entries,
};

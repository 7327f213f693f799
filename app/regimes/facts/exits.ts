import type { CodeEntry, CodeList } from "./code-list.ts";

/** Whether this answer means that the child could go. */
export interface ExitTraits {
  readonly free: boolean;
}

const entries = [
  { code: "free", label: "The child could leave", free: true },
  { code: "told-not-to", label: "The child was told to stay", free: false },
  {
    code: "believed-not",
    label: "The child thought they could not leave",
    help: "For example, told they would lose break if they came out",
    free: false,
  },
  { code: "blocked", label: "An adult or a thing was in the way", free: false },
  { code: "held-shut", label: "The door was held shut", free: false },
  { code: "locked", label: "The door was locked or bolted", free: false },
] as const satisfies readonly (CodeEntry & ExitTraits)[];

/** How leaving stood for the child. */
export type Exit = (typeof entries)[number]["code"];

/** The answers to "Could the child leave?". */
export const EXITS: CodeList<Exit, ExitTraits> = {
  id: "EXIT",
  title: "Could the child leave?",
  version: "2026-11-23",
  source: "elsewhere.md#B1",
  entries,
};

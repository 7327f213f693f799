import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "in-plan", label: "It is in the child's plan" },
  { code: "outside-plan", label: "The child has a plan, and this is not in it" },
  { code: "none", label: "The child has no plan" },
] as const satisfies readonly CodeEntry[];

/** How the act stands to the child's plan. */
export type Planned = (typeof entries)[number]["code"];

/** The answers to "Is this in the child's plan?". A plan never takes a duty away (england.md#W12). */
export const PLANNED: CodeList<Planned> = {
  id: "PLAN",
  title: "Is this in the child's plan?",
  version: "2026-11-23",
  source: "elsewhere.md#B1",
  entries,
};

import type { CodeEntry, CodeList } from "./code-list.ts";

/** lawful: a purpose of section 93; ordinary: everyday care; unlawful and questioned are flagged, never refused. */
export interface PurposeTraits {
  readonly nature: "lawful" | "ordinary" | "search" | "unlawful" | "questioned" | "open";
}

// oxfmt-ignore
const entries = [
  { code: "injury-self", label: "So that the child was not hurt", nature: "lawful" },
  { code: "injury-other", label: "So that nobody else was hurt", nature: "lawful" },
  { code: "offence", label: "To prevent or stop a crime", nature: "lawful" },
  { code: "property", label: "So that things were not damaged", nature: "lawful" },
  { code: "good-order", label: "So that lessons and safety in school were not badly harmed", nature: "lawful" },
  { code: "search", label: "To search", nature: "search" },
  { code: "care", label: "To care for the child, such as washing or medicine", nature: "ordinary" },
  { code: "comfort", label: "To comfort the child", nature: "ordinary" },
  { code: "teach", label: "To teach or show how", nature: "ordinary" },
  { code: "guide", label: "To guide the child along", nature: "ordinary" },
  { code: "punish", label: "To punish", nature: "unlawful", keep: true },
  { code: "retaliate", label: "To get back at the child", nature: "unlawful", keep: true },
  { code: "pain", label: "To cause pain on purpose", nature: "unlawful", keep: true },
  { code: "compliance", label: "To make the child do as told", nature: "questioned", keep: true },
  { code: "convenience", label: "It was quicker, or there were too few adults", nature: "questioned", keep: true },
  { code: "tire", label: "To calm or tire the child by force", nature: "questioned", keep: true },
  { code: "example", label: "To show the others", nature: "questioned", keep: true },
  { code: "other", label: "Something else", nature: "open" },
  { code: "unknown", label: "Not known", nature: "open" },
] as const satisfies readonly (CodeEntry & PurposeTraits)[];

/** Why the adult did it. */
export type Purpose = (typeof entries)[number]["code"];

/** The answers to "What was it for?" (comfort, teach and guide come from england.md#D5). */
export const PURPOSES: CodeList<Purpose, PurposeTraits> = {
  id: "PUR",
  title: "What was it for?",
  version: "2026-11-23",
  source: "practice.md#3 PUR",
  entries,
};

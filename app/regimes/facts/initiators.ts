import type { CodeEntry, CodeList } from "./code-list.ts";

/**
 * school: acts for the school. child: the child did it themselves. outside: acts for the school only with the head's
 * authority, and `authority` says what to think while nobody has answered that; never: no answer can make them staff (W14).
 */
export interface InitiatorTraits {
  readonly acts: "school" | "child" | "outside" | "not-known";
  readonly authority?: "ask" | "only-if-said" | "never";
}

// oxfmt-ignore
const entries = [
  { code: "school-adult", label: "An adult who works at this school", acts: "school" },
  {
    code: "head-authorised",
    label: "An adult in charge with the head's authority",
    help: "For example a supply teacher, a therapist or a helper the head put in charge",
    acts: "school",
  },
  { code: "this-child", label: "The child themselves", acts: "child" },
  { code: "other-child", label: "Another child", acts: "outside", authority: "never" },
  { code: "parent", label: "A parent or carer", acts: "outside", authority: "only-if-said" },
  { code: "volunteer", label: "A volunteer or parent helper", acts: "outside", authority: "ask" },
  { code: "outside-escort", label: "A driver or escort from outside the school", acts: "outside", authority: "ask" },
  { code: "outside-health", label: "A health worker from outside the school", acts: "outside", authority: "ask" },
  { code: "police", label: "The police", acts: "outside", authority: "only-if-said" },
  { code: "public", label: "A member of the public", acts: "outside", authority: "only-if-said" },
  { code: "unknown", label: "Not known", acts: "not-known" },
] as const satisfies readonly (CodeEntry & InitiatorTraits)[];

/** Who did it. */
export type Initiator = (typeof entries)[number]["code"];

/** The answers to "Who did this?". */
export const INITIATORS: CodeList<Initiator, InitiatorTraits> = {
  id: "WHO",
  title: "Who did this?",
  version: "2026-11-23",
  source: "england.md#W13",
  entries,
};

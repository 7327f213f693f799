import type { CodeEntry, CodeList } from "./code-list.ts";

/** Whether the touch stopped, moved or held the child's body. */
export interface ContactEffectTraits {
  readonly limits: boolean;
}

const entries = [
  { code: "none", label: "Nobody touched the child", limits: false },
  { code: "touched", label: "Touched, and the child moved freely", limits: false },
  { code: "deflected", label: "Turned a blow aside, and no more", limits: false },
  { code: "stopped", label: "Stopped the child", limits: true },
  { code: "moved", label: "Moved the child", limits: true },
  { code: "held", label: "Held the child or a part of the body", limits: true },
] as const satisfies readonly (CodeEntry & ContactEffectTraits)[];

/** What the touch did to the child's movement. */
export type ContactEffect = (typeof entries)[number]["code"];

/** The answers to "What did the touch do?". */
export const CONTACT_EFFECTS: CodeList<ContactEffect, ContactEffectTraits> = {
  id: "EFFECT",
  title: "What did the touch do?",
  version: "2026-11-23",
  source: "england.md#D4",
  entries,
};

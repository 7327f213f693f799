import { entryOf } from "../../facts/code-list.ts";
import { INITIATORS } from "../../facts/initiators.ts";
import { PURPOSES, type PurposeTraits } from "../../facts/purposes.ts";
import { SEGMENT_KINDS, type KindTraits } from "../../facts/segment-kinds.ts";
import type { SegmentFacts } from "../../facts/segment-facts.ts";

// Each reading answers one question from the facts, for every regime. `undefined` means that the record does not say.

/** What the kind says by its own meaning. */
export function kindOf(facts: SegmentFacts): KindTraits {
  return entryOf(SEGMENT_KINDS, facts.kind) ?? {};
}

/** Who acted, and whether they can act with the head's authority. */
export function whoActed(facts: SegmentFacts) {
  return entryOf(INITIATORS, facts.initiator);
}

/** Nobody knows who did it. */
export function initiatorUnknown(facts: SegmentFacts): boolean {
  return (whoActed(facts)?.acts ?? "not-known") === "not-known";
}

/** Whether any purpose written down is of this nature. */
export function hasPurpose(facts: SegmentFacts, ...natures: readonly PurposeTraits["nature"][]): boolean {
  return (facts.purpose ?? []).some((purpose) => natures.includes(entryOf(PURPOSES, purpose)?.nature ?? "open"));
}

/** Purposes that no everyday contact has. */
export function hasPurposeOfConcern(facts: SegmentFacts): boolean {
  return hasPurpose(facts, "unlawful", "questioned");
}

import { CONTACT_EFFECTS } from "../../facts/contact-effects.ts";
import { entryOf } from "../../facts/code-list.ts";
import { INITIATORS } from "../../facts/initiators.ts";
import { PURPOSES, type PurposeTraits } from "../../facts/purposes.ts";
import { SEGMENT_KINDS, type KindTraits } from "../../facts/segment-kinds.ts";
import type { SegmentFacts } from "../../facts/segment-facts.ts";

// Each reading answers one question from the facts. `undefined` means that the record does not say.

/** What the kind says by its own meaning. */
export function kindOf(facts: SegmentFacts): KindTraits {
  return entryOf(SEGMENT_KINDS, facts.kind) ?? {};
}

/** How the child was touched: by the kind's own meaning, else by what the record says the touch did (R5 asks no kind). */
export function contactOf(facts: SegmentFacts): KindTraits["contact"] {
  const { contact } = kindOf(facts);
  const effect = entryOf(CONTACT_EFFECTS, facts.contactEffect);
  if (contact !== undefined || effect === undefined || effect.code === "none") return contact;
  return effect.limits ? "limiting" : "light";
}

/** Who acted, and whether they can act with the head's authority. */
export function whoActed(facts: SegmentFacts) {
  return entryOf(INITIATORS, facts.initiator);
}

/** Whether any purpose written down is of this nature. */
export function hasPurpose(facts: SegmentFacts, ...natures: readonly PurposeTraits["nature"][]): boolean {
  return (facts.purpose ?? []).some((purpose) => natures.includes(entryOf(PURPOSES, purpose)?.nature ?? "open"));
}

/** Every purpose written down is everyday care, and there is at least one. */
function onlyOrdinaryPurpose(facts: SegmentFacts): boolean {
  return (facts.purpose ?? []).length > 0 && !hasPurpose(facts, "lawful", "search", "unlawful", "questioned", "open");
}

/** Purposes that no everyday contact has. */
export function hasPurposeOfConcern(facts: SegmentFacts): boolean {
  return hasPurpose(facts, "unlawful", "questioned");
}

/** The touch stopped, moved or held the child. What a child resists limited them, unless the record says otherwise. */
export function touchLimited(facts: SegmentFacts): boolean {
  const effect = entryOf(CONTACT_EFFECTS, facts.contactEffect);
  return effect ? effect.limits : contactOf(facts) === "limiting" || childDidNotAccept(facts);
}

/** The child resisted, did not want it, or could not end it. */
export function childDidNotAccept(facts: SegmentFacts): boolean {
  return facts.resisted === true || facts.againstWill === true || (facts.couldEnd === false && !facts.childEndedIt);
}

/** The record says in so many words that the child accepted it and could end it. */
function childAcceptedInWords(facts: SegmentFacts): boolean {
  return (
    facts.resisted === false && !childDidNotAccept(facts) && (facts.couldEnd === true || facts.childEndedIt === true)
  );
}

/**
 * The child accepted the contact and it had an ordinary purpose. Light touch is accepted by its own meaning; care needs the
 * record to say so; a hold also needs a purpose of care, because a calm hold is not yet ordinary contact.
 */
export function ordinaryAndAccepted(facts: SegmentFacts): boolean {
  const contact = contactOf(facts);
  if (contact === undefined || contact === "search" || hasPurposeOfConcern(facts)) return false;
  const saidToLimit = entryOf(CONTACT_EFFECTS, facts.contactEffect)?.limits === true;
  if (contact === "light" && !saidToLimit) return !childDidNotAccept(facts);
  if (contact === "light" || contact === "care") return childAcceptedInWords(facts);
  return childAcceptedInWords(facts) && onlyOrdinaryPurpose(facts);
}

/** Away from the other children: what is written stands before what the kind means. */
export function wasApart(facts: SegmentFacts): boolean | undefined {
  if (facts.alone === true || facts.awayFromPupils === true) return true;
  if (facts.awayFromPupils === false) return false;
  return kindOf(facts).separation === undefined ? undefined : true;
}

/** Whether the child could leave and knew it; undefined also when the record contradicts itself. */
export function couldLeave(facts: SegmentFacts): boolean | undefined {
  if (facts.exit === "free") return freeIsBelievable(facts) ? true : undefined;
  if (facts.exit !== undefined || facts.leavingThreat === true) return false;
  const { separation } = kindOf(facts);
  if (separation === "kept" || separation === "kept-with-adult" || facts.kind === "ENV.DOOR") return false;
  return (separation === "chosen" || separation === "led") && !speaksAgainstFree(facts) ? true : undefined;
}

/** A kind that means "free to leave" is believed only while nothing written says otherwise. */
function speaksAgainstFree(facts: SegmentFacts): boolean {
  return childDidNotAccept(facts) || facts.childKnewFree === false;
}

function freeIsBelievable(facts: SegmentFacts): boolean {
  const { separation } = kindOf(facts);
  const kindSaysKept = separation === "kept" || separation === "kept-with-adult";
  return !kindSaysKept && facts.childKnewFree !== false && facts.leavingThreat !== true;
}

/** Apart from the other children and not able to leave: the heart of D6. */
export function keptApart(facts: SegmentFacts): boolean {
  return wasApart(facts) === true && couldLeave(facts) === false;
}

/** The record speaks of leaving or of being apart at all. */
export function separationWasRecorded(facts: SegmentFacts): boolean {
  return (
    facts.exit !== undefined ||
    facts.leavingThreat === true ||
    facts.kind === "ENV.DOOR" ||
    kindOf(facts).separation !== undefined
  );
}

/** A device or a moving aid was part of it. */
export function deviceUsed(facts: SegmentFacts): boolean {
  return kindOf(facts).device !== undefined || (facts.device !== undefined && facts.device !== "none");
}

/** An adult used force while searching. */
export function searchedWithForce(facts: SegmentFacts): boolean {
  if (facts.kind === "PHY.SEARCH") return true;
  const searching = facts.searchItem !== undefined || hasPurpose(facts, "search");
  return searching && forceWasUsed(facts);
}

/** Direct contact by an adult that limited the child and was not accepted (D4). */
export function forceWasUsed(facts: SegmentFacts): boolean {
  const contact = contactOf(facts);
  if (contact === undefined || contact === "search" || whoActed(facts)?.acts === "child") return false;
  if (!touchLimited(facts)) return false;
  // Acceptance must be written to take a hold out: silence about it leaves the hold a use of force.
  return childDidNotAccept(facts) || (contact === "limiting" && !childAcceptedInWords(facts));
}

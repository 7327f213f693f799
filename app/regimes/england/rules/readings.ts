import { CONTACT_EFFECTS } from "../../facts/contact-effects.ts";
import { entryOf } from "../../facts/code-list.ts";
import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { hasPurpose, hasPurposeOfConcern, whoActed } from "../../rules/readings/kind.ts";
import { childAcceptedInWords, childDidNotAccept, contactOf, touchLimited } from "../../rules/readings/touch.ts";

// What only the English school rules ask; the readings that every regime shares are in rules/readings.

/** Every purpose written down is everyday care, and there is at least one. */
function onlyOrdinaryPurpose(facts: SegmentFacts): boolean {
  return (facts.purpose ?? []).length > 0 && !hasPurpose(facts, "lawful", "search", "unlawful", "questioned", "open");
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

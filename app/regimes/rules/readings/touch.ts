import { CONTACT_EFFECTS } from "../../facts/contact-effects.ts";
import { entryOf } from "../../facts/code-list.ts";
import type { KindTraits } from "../../facts/segment-kinds.ts";
import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { kindOf } from "./kind.ts";

/** How the child was touched: by the kind's own meaning, else by what the record says the touch did (R5 asks no kind). */
export function contactOf(facts: SegmentFacts): KindTraits["contact"] {
  const { contact } = kindOf(facts);
  const effect = entryOf(CONTACT_EFFECTS, facts.contactEffect);
  if (contact !== undefined || effect === undefined || effect.code === "none") return contact;
  return effect.limits ? "limiting" : "light";
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
export function childAcceptedInWords(facts: SegmentFacts): boolean {
  return (
    facts.resisted === false && !childDidNotAccept(facts) && (facts.couldEnd === true || facts.childEndedIt === true)
  );
}

import { CONTACT_EFFECTS } from "../../facts/contact-effects.ts";
import { entryOf } from "../../facts/code-list.ts";
import { POSITIONS } from "../../facts/positions.ts";
import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { hasPurposeOfConcern, kindOf, whoActed } from "./kind.ts";
import { childAcceptedInWords, childDidNotAccept, contactOf } from "./touch.ts";

/** How a child was touched, in the words that the definitions elsewhere share (elsewhere.md#B1). */
export type TouchSeen =
  | "accepted"
  | "led"
  | "led-resisting"
  | "moment"
  | "held"
  | "care-accepted"
  | "care-resisted"
  | "care";

/** What the record says of touch: null when there was none, undefined when the facts do not fit together. */
export function touchSeen(facts: SegmentFacts): TouchSeen | null | undefined {
  const contact = contactOf(facts);
  if (contact === undefined) return null;
  if (whoActed(facts)?.acts === "child") return contact === "light" ? lightTouch(facts) : undefined;
  if (contact === "light") return lightTouch(facts);
  if (contact === "care") return care(facts);
  return contact === "limiting" || saidToLimit(facts) === true ? limitingTouch(facts) : undefined;
}

/** A test that asks for one of these touches. */
export function touchIs(...seen: readonly TouchSeen[]): (facts: SegmentFacts) => boolean {
  return (facts) => seen.some((one) => one === touchSeen(facts));
}

/** Held face down or face up, by the record or by the kind's name: where the two differ, either may be true. */
export function wasHeld(position: "PRONE" | "SUPINE"): (facts: SegmentFacts) => boolean {
  return (facts) =>
    touchIs("held", "led-resisting")(facts) && (facts.position === position || kindOf(facts).position === position);
}

function lightTouch(facts: SegmentFacts): TouchSeen | undefined {
  const limited = saidToLimit(facts);
  if (limited === false ? childDidNotAccept(facts) : limited === true && childAcceptedInWords(facts)) return undefined;
  if (limited === true || childDidNotAccept(facts)) return facts.kind === "PHY.ESCORT" ? "led-resisting" : "held";
  if (hasPurposeOfConcern(facts)) return undefined;
  return facts.kind === "PHY.ESCORT" ? "led" : "accepted";
}

// A calm hold that the child could end is neither clearly a restraint nor clearly none: a person decides.
function limitingTouch(facts: SegmentFacts): TouchSeen | undefined {
  const short = facts.kind === "PHY.MOMENT" && !onTheFloor(facts);
  if (saidToLimit(facts) === false) return short && facts.contactEffect === "deflected" ? "moment" : undefined;
  if (short) return "moment";
  if (childAcceptedInWords(facts)) return undefined;
  return facts.kind === "PHY.ESCORT.R" ? "led-resisting" : "held";
}

function care(facts: SegmentFacts): TouchSeen {
  if (childDidNotAccept(facts)) return "care-resisted";
  return childAcceptedInWords(facts) ? "care-accepted" : "care";
}

function saidToLimit(facts: SegmentFacts): boolean | undefined {
  return entryOf(CONTACT_EFFECTS, facts.contactEffect)?.limits;
}

function onTheFloor(facts: SegmentFacts): boolean {
  return entryOf(POSITIONS, facts.position)?.ground === true;
}

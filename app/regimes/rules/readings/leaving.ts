import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { kindOf } from "./kind.ts";
import { childDidNotAccept } from "./touch.ts";

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

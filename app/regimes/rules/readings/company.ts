import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { kindOf } from "./kind.ts";
import { couldLeave, keptApart, wasApart } from "./leaving.ts";

/** Whether an adult was in the room with the child; undefined when nobody said, or when two answers differ. */
export function adultWithChild(facts: SegmentFacts): boolean | undefined {
  const said = [facts.adultInRoom, byAlone(facts), byObservation(facts)].filter((answer) => answer !== undefined);
  if (said.length > 0) return said.every((answer) => answer === said[0]) ? said[0] : undefined;
  if (kindOf(facts).separation === "kept-with-adult") return true;
  return facts.kind === "SEP.SECL" || facts.kind === "SEP.CONTAIN" ? false : undefined;
}

/** Nobody else at all in the room. Apart for days may still mean with an adult, so the kind alone does not say. */
export function aloneInTheRoom(facts: SegmentFacts): boolean | undefined {
  const adult = adultWithChild(facts);
  const apart = wasApart(facts);
  if (adult === true || apart === false) return false;
  if (adult === false && apart === true) return facts.alone === false ? undefined : true;
  return facts.alone === false ? false : undefined;
}

/** What kept the child there: a thing or a person in the way, or only words. */
export function keptBy({ exit }: SegmentFacts): "thing" | "word" | undefined {
  if (exit === undefined || exit === "free") return undefined;
  return exit === "told-not-to" || exit === "believed-not" ? "word" : "thing";
}

/** Apart from the other children, not free to leave, and an adult in the room: the contested middle. */
export function keptWithAdult(facts: SegmentFacts): boolean {
  return keptApart(facts) && adultWithChild(facts) === true;
}

/** Not free to leave, and nobody else in the room. */
export function keptAlone(facts: SegmentFacts): boolean {
  return couldLeave(facts) === false && aloneInTheRoom(facts) === true;
}

/** Not free to leave, and somebody else in the room: outside where a definition says "alone". */
export function keptInCompany(facts: SegmentFacts): boolean {
  return couldLeave(facts) === false && aloneInTheRoom(facts) === false;
}

/** Kept apart for days. */
export function segregated(facts: SegmentFacts): boolean {
  return facts.kind === "SEP.SEGR" && keptApart(facts);
}

function byAlone({ alone }: SegmentFacts): boolean | undefined {
  return alone === true ? false : undefined;
}

function byObservation({ observation }: SegmentFacts): boolean | undefined {
  if (observation === "in-room") return true;
  return observation === "none" ? false : undefined;
}

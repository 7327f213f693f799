import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { kindOf } from "./kind.ts";

/** A device or a moving aid was part of it. */
export function deviceUsed(facts: SegmentFacts): boolean {
  return kindOf(facts).device !== undefined || (facts.device !== undefined && facts.device !== "none");
}

/** Worn for the ride, which ends when the vehicle stops: a harness left fastened after that is a restraint (X34). */
export function wornForTheRide(facts: SegmentFacts): boolean {
  if (!deviceUsed(facts) || isWeapon(facts) || isCuff(facts)) return false;
  return facts.vehicleSafety === true || (kindOf(facts).device === "vehicle" && facts.vehicleSafety !== false);
}

/** No prescription and no ride makes a spray, a taser or a baton anything else. */
export function isWeapon(facts: SegmentFacts): boolean {
  return facts.kind === "MEC.WEAPON" || facts.device === "weapon";
}

/** Cuffs are no seat belt. */
export function isCuff(facts: SegmentFacts): boolean {
  return facts.kind === "MEC.CUFF" || facts.device === "cuffs";
}

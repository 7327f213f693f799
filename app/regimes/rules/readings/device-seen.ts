import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { isCuff, isWeapon, wornForTheRide } from "./device.ts";
import { hasPurposeOfConcern, kindOf } from "./kind.ts";

/** What a device did, in the words that the definitions elsewhere share. */
export type DeviceSeen = "vehicle" | "prescribed" | "not-prescribed" | "prescription-unknown" | "weapon";

/** What the record says of a device: null when there was none, undefined when the facts do not fit together. */
export function deviceSeen(facts: SegmentFacts): DeviceSeen | null | undefined {
  if (!wasADevice(facts)) return null;
  if (isWeapon(facts)) return "weapon";
  if (wornForTheRide(facts)) return "vehicle";
  if (facts.deviceLimitsMovement === false) return undefined;
  if (facts.prescribedUse === true) return hasPurposeOfConcern(facts) || isCuff(facts) ? undefined : "prescribed";
  return facts.prescribedUse === false || isCuff(facts) ? "not-prescribed" : "prescription-unknown";
}

/** A test that asks for one of these. */
export function deviceIs(...seen: readonly DeviceSeen[]): (facts: SegmentFacts) => boolean {
  return (facts) => seen.some((one) => one === deviceSeen(facts));
}

/** A device that limits movement, whoever prescribed it. */
export const deviceLimits = deviceIs("prescribed", "not-prescribed", "prescription-unknown", "weapon");

// A moving aid that is taken or braked is an aid withheld: it is no device until a device is named beside it.
function wasADevice(facts: SegmentFacts): boolean {
  const { device } = kindOf(facts);
  const named = facts.device !== undefined && facts.device !== "none";
  if (device === "mobility-aid")
    return named && !["mobility-aid", "wheelchair-brakes", "power-off"].includes(facts.device ?? "none");
  return device !== undefined || named;
}

import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { LabelRule } from "../../rules/regime-version.ts";
import { deviceUsed, isCuff, isWeapon, wornForTheRide } from "../../rules/readings/device.ts";
import { hasPurposeOfConcern, kindOf } from "../../rules/readings/kind.ts";

const para = "Schools (Recording and Reporting of Seclusion and Restraint) (No. 2) (England) Regulations 2025";

/** R7: straps, furniture, brakes and aids that limit movement without a hold. */
export const deviceRules: readonly LabelRule[] = [
  {
    rule: "R7",
    axis: "device",
    label: "none",
    because: "Worn for safety while the vehicle moved.",
    source: { instrument: "L3", para, row: "england.md#X9" },
    mark: "○",
    force: "practice",
    test: wornForTheRide,
  },
  {
    rule: "R7",
    axis: "device",
    label: "none",
    because: "Used as it was prescribed.",
    source: { instrument: "L3", para, row: "england.md#X11" },
    mark: "○",
    force: "practice",
    test: (facts) =>
      deviceUsed(facts) && facts.prescribedUse === true && !hasPurposeOfConcern(facts) && !isWeapon(facts),
  },
  {
    rule: "R7",
    axis: "device",
    label: "restraint-no-force",
    because: "Movement was limited without holding.",
    source: { instrument: "L3", para, row: "england.md#R7" },
    mark: "◐",
    force: "regulation",
    test: (facts) => deviceUsed(facts) && facts.deviceLimitsMovement !== false,
    arguable: openQuestion,
  },
];

function openQuestion(facts: SegmentFacts): string | null {
  if (isWeapon(facts)) return null;
  if (isCuff(facts) && facts.vehicleSafety === true)
    return "It is said to be for the ride, and cuffs are no seat belt.";
  if (facts.prescribedUse === true) return "It was prescribed, and the purpose written down is not the prescribed one.";
  if (facts.device === "clothing" && facts.deviceLimitsMovement === undefined)
    return "Does the clothing limit movement? The record does not say.";
  if (facts.prescribedUse === undefined && kindOf(facts).device === "device")
    return "The record does not say whether it was used as prescribed.";
  return null;
}

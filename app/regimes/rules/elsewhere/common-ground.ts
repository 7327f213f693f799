import { couldLeave } from "../readings/leaving.ts";
import { kindOf } from "../readings/kind.ts";
import { deviceIs } from "../readings/device-seen.ts";
import { aidTaken, medicineSeen, medicineToControl, pressure, surroundingsLimited } from "../readings/other-seen.ts";
import { touchIs } from "../readings/touch-seen.ts";
import type { Mark } from "../provenance.ts";
import type { Definition } from "./define.ts";

/**
 * What no definition read so far counts: accepted touch, a child who could leave, a seat belt, medicine that treats.
 * It stands after a regime's own lines, so that whatever they say of these facts comes first.
 */
export function commonGround(para: string, mark: Mark): readonly Definition<"none">[] {
  const outside = { label: "none", para, mark } as const;
  // oxfmt-ignore
  return [
    { ...outside, axis: "contact", row: "PHY.TOUCH", because: "Light touch that the child accepted.", test: touchIs("accepted") },
    { ...outside, axis: "contact", row: "PHY.ESCORT", because: "Light touch to lead, and the child went along.", test: touchIs("led") },
    { ...outside, axis: "separation", row: "SEP.PUPIL", because: "The child chose to go and could leave.",
      test: (facts) => couldLeave(facts) === true && kindOf(facts).separation === "chosen" },
    { ...outside, axis: "separation", row: "SEP.STAFF", because: "The child could leave.", test: (facts) => couldLeave(facts) === true },
    { ...outside, axis: "device", row: "MEC.VEHICLE", mark: "○", because: "Worn for safety while the vehicle moved.", test: deviceIs("vehicle") },
    { ...outside, axis: "medicine", row: "CHE", mark: "○", because: "Medicine that treats an illness, as prescribed.",
      test: (facts) => medicineSeen(facts) === "treatment" },
  ];
}

const NOT_NAMED = {
  medicine: { axis: "medicine", row: "CHE", test: medicineToControl, because: "Medicine is not named here." },
  aid: { axis: "aid", row: "AID", test: aidTaken, because: "Taking an aid is not named here." },
  surroundings: {
    axis: "other",
    row: "ENV",
    test: surroundingsLimited,
    because: "Locked parts and things kept away are not named here.",
  },
  pressure: { axis: "other", row: "PSY", test: pressure, because: "Pressure, rules and watching are not named here." },
} as const;

/** What a regime's definitions leave out. */
export function notNamed(
  para: string,
  mark: Mark,
  ...what: readonly (keyof typeof NOT_NAMED)[]
): readonly Definition<"none">[] {
  return what.map((name) => ({ ...NOT_NAMED[name], label: "none", para, mark }));
}

/** Aids are named in few regimes: they count where they limit the child as a device or a closed room does. */
export function aidByAttributes<Code extends string>(label: Code, para: string): Definition<Code> {
  return {
    axis: "aid",
    row: "AID",
    label,
    para,
    mark: "○",
    because: "An aid was taken, braked or switched off.",
    condition: "No definition that was read names aids; it would count as far as it limited the child like a device.",
    test: aidTaken,
  };
}

import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptBy, keptWithAdult } from "../../rules/readings/company.ts";
import { deviceIs, deviceLimits } from "../../rules/readings/device-seen.ts";
import { medicineToControl } from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "IE1", force: "guidance", chapter: "elsewhere.md#A4" };
const para = "Guidelines for Schools, December 2024";
const UNREAD = "Nothing that was read says whether the guidelines count it.";

export const outsiders = define(basis, [whoeverActs(para)]);

const touchAndDevices: readonly Definition<"physical" | "mechanical" | "chemical">[] = [
  {
    axis: "contact",
    row: "PHY.HOLD as discipline",
    label: "physical",
    para,
    mark: "◐",
    prohibited: true,
    because: "Restraint is never discipline.",
    test: (facts) => held(facts) && (facts.purpose ?? []).includes("punish"),
  },
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "◐",
    because: "The child was physically restrained.",
    test: held,
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "physical",
    para,
    mark: "◐",
    because: "An adult stopped the child for a moment, or held the child for care.",
    condition: "Whether this was physical restraint can be argued; the guidelines' own words were not read.",
    test: touchIs("moment", "care", "care-accepted", "care-resisted"),
  },
  {
    axis: "device",
    row: "MEC in plan",
    label: "mechanical",
    para,
    mark: "○",
    because: "A device limited movement, as planned or prescribed.",
    condition: UNREAD,
    test: (facts) => deviceIs("prescribed")(facts) || (deviceLimits(facts) && facts.planned === "in-plan"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "○",
    because: "A device limited movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "medicine",
    row: "CHE",
    label: "chemical",
    para,
    mark: "○",
    because: "Medicine was given to control behaviour.",
    condition: UNREAD,
    test: medicineToControl,
  },
];

/** Placed involuntarily, alone, physically prevented from leaving: not to be used at all. */
export const definitions = define(basis, [
  ...touchAndDevices,
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    prohibited: true,
    because: "The child was alone and physically prevented from leaving. Seclusion is not to be used at all.",
    test: (facts) => keptAlone(facts) && keptBy(facts) === "thing",
  },
  {
    axis: "separation",
    row: "SEP.SECL by words",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was alone and could not leave.",
    condition: "The guidelines say physically prevented, and only words kept the child there.",
    test: (facts) => keptAlone(facts) && keptBy(facts) === "word",
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child could not leave, with an adult in the room.",
    condition: "The guidelines say alone; whether an adult in the room changes that can be argued.",
    test: keptWithAdult,
  },
  aidByAttributes("aid", para),
  ...notNamed(para, "◐", "surroundings", "pressure"),
  ...commonGround(para, "◐"),
]);

function held(facts: SegmentFacts): boolean {
  return touchIs("held", "led-resisting")(facts);
}

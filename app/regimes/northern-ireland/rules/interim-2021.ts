import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { adultWithChild, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceIs, deviceLimits } from "../../rules/readings/device-seen.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave, keptApart } from "../../rules/readings/leaving.ts";
import { medicineToControl, surroundingsLimited } from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "NIR1", force: "guidance", chapter: "elsewhere.md#A3" };
const para = "interim guidance, May 2021";
const UNREAD = "Nothing that was read says whether the interim guidance counts it as force.";

export const outsiders = define(basis, [whoeverActs(para)]);

const touchAndDevices: readonly Definition<"physical" | "mechanical" | "chemical">[] = [
  {
    axis: "contact",
    row: "PHY.HOLD as punishment",
    label: "physical",
    para,
    mark: "✔",
    prohibited: true,
    because: "Restraint is never punishment, and pain is never caused on purpose.",
    test: (facts) => held(facts) && (facts.purpose ?? []).some((purpose) => purpose === "punish" || purpose === "pain"),
  },
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "✔",
    because: "Every use of reasonable force is recorded.",
    test: held,
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "physical",
    para,
    mark: "✔",
    because: "An adult stopped the child for a moment, or held the child for care.",
    condition: "Every use of force is recorded; whether this was force can be argued.",
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

/** A child is never locked in or left unaccompanied, and must be able to leave. */
export const definitions = define(basis, [
  ...touchAndDevices,
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    prohibited: true,
    because: "A child is never locked in or left unaccompanied, and must be able to leave.",
    test: (facts) => keptApart(facts) && (facts.exit === "locked" || adultWithChild(facts) === false),
  },
  {
    axis: "separation",
    row: "SEP.SEGR",
    label: "seclusion",
    para,
    mark: "✔",
    prohibited: true,
    because: "A child must be able to leave, and was kept apart for days.",
    test: segregated,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child could not leave, with an adult in the room.",
    condition: "A child must be able to leave; the interim guidance does not say what seclusion is.",
    test: keptWithAdult,
  },
  {
    axis: "separation",
    row: "SEP.STAFF",
    label: "seclusion",
    para,
    mark: "✔",
    because: "An adult took the child apart, free to leave.",
    condition: "A child is never left unaccompanied; the interim guidance does not say what seclusion is.",
    test: (facts) => couldLeave(facts) === true && kindOf(facts).separation === "led",
  },
  {
    axis: "other",
    row: "ENV",
    label: "environmental",
    para,
    mark: "○",
    because: "Surroundings kept the child from something.",
    condition: UNREAD,
    test: surroundingsLimited,
  },
  aidByAttributes("aid", para),
  ...notNamed(para, "✔", "pressure"),
  ...commonGround(para, "✔"),
]);

function held(facts: SegmentFacts): boolean {
  return touchIs("held", "led-resisting")(facts);
}

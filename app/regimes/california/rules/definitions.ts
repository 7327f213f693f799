import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { careByFacts } from "../../rules/elsewhere/care.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { deviceIs, deviceLimits } from "../../rules/readings/device-seen.ts";
import { touchIs, wasHeld } from "../../rules/readings/touch-seen.ts";
import { banned, forDisciplineOrEase, para } from "./sections.ts";
import { separation } from "./separation.ts";

const basis: Basis = { instrument: "CA1", force: "statute", chapter: "elsewhere.md#A6" };

export const outsiders = define(basis, [
  {
    axis: "device",
    row: "MEC by police",
    label: "none",
    para,
    mark: "✔",
    because: "Devices used by peace officers are not counted.",
    test: (facts) => facts.initiator === "police" && deviceLimits(facts),
  },
  whoeverActs(para),
]);

const touch: readonly Definition<"physical" | "none">[] = [
  {
    ...banned,
    axis: "contact",
    row: "PHY.HOLD.PRONE",
    label: "physical",
    because: "Face-down restraint is banned for any period.",
    test: wasHeld("PRONE"),
  },
  {
    ...banned,
    axis: "contact",
    row: "PHY.HOLD with pressure",
    label: "physical",
    because: "Pressure on the airway, back or trunk is banned.",
    test: (facts) => held(facts) && facts.torsoOrAirwayPressure === true,
  },
  {
    ...banned,
    axis: "contact",
    row: "PHY.HOLD as discipline",
    label: "physical",
    because: "Restraint for discipline, convenience or retaliation is banned.",
    test: (facts) => held(facts) && forDisciplineOrEase(facts),
  },
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "✔",
    because: "The child was physically restrained.",
    test: held,
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "physical",
    para,
    mark: "✔",
    because: "An adult stopped the child for a moment.",
    condition: "Restraint is named without a least time; whether a moment counts can be argued.",
    test: touchIs("moment"),
  },
  ...careByFacts("physical", para),
];

/** Seclusion: confined against their will, alone, and physically prevented from leaving. */
export const definitions = define(basis, [
  ...touch,
  ...separation,
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "✔",
    because: "A prescribed device, used as prescribed, is not counted.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "✔",
    because: "A device limited movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  aidByAttributes("mechanical", para),
  ...notNamed(para, "✔", "medicine", "surroundings", "pressure"),
  ...commonGround(para, "✔"),
]);

function held(facts: SegmentFacts): boolean {
  return touchIs("held", "led-resisting")(facts);
}

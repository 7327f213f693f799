import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { onlyStaff } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptBy, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceLimits } from "../../rules/readings/device-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "SCT1", force: "guidance", chapter: "elsewhere.md#A1" };
const para = "Included, Engaged and Involved Part 3, definitions";

export const outsiders = define(basis, [onlyStaff(para)]);

/** Restraint is an act done in order to restrict movement, liberty or freedom to act independently. */
export const definitions = define(basis, [
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "✔",
    because: "It was done in order to restrict the child's movement.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "physical",
    para,
    mark: "✔",
    because: "An adult stopped the child for a moment.",
    condition: "Contact to prevent an action is physical intervention; it is recorded only when it is also restraint.",
    test: touchIs("moment"),
  },
  {
    axis: "contact",
    row: "PHY.CLIN",
    label: "physical",
    para,
    mark: "✔",
    because: "The child was held for care.",
    condition: "Contact to support is physical intervention; it is recorded only when it is also restraint.",
    test: touchIs("care", "care-accepted", "care-resisted"),
  },
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "◐",
    because: "The device was used in line with the child's plan.",
    markNote: "Read in the draft of 2022; the final wording was not read.",
    test: (facts) => deviceLimits(facts) && facts.planned === "in-plan",
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "◐",
    because: "A device limited movement, and no plan says so.",
    markNote: "Read in the draft of 2022; the final wording was not read.",
    test: (facts) => deviceLimits(facts) && (facts.planned === "outside-plan" || facts.planned === "none"),
  },
  {
    axis: "separation",
    row: "SEP.SEGR",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was isolated from others for days and kept from leaving.",
    test: segregated,
  },
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was isolated from others and kept from leaving.",
    condition: onlyByWords,
    test: keptAlone,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was kept from leaving, with an adult in the room.",
    condition: "The guidance says isolated from others; whether a child with an adult is isolated can be argued.",
    test: keptWithAdult,
  },
  aidByAttributes("mechanical", para),
  ...notNamed(para, "✔", "medicine", "surroundings", "pressure"),
  ...commonGround(para, "✔"),
]);

function onlyByWords(facts: SegmentFacts): string | null {
  return keptBy(facts) === "word" ? "Nothing stood in the way; the guidance says prevented from leaving." : null;
}

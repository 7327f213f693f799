import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { careByFacts } from "../../rules/elsewhere/care.ts";
import { commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { aidTaken, medicineToControl, surroundingsLimited } from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "NDIS1", force: "regulation", chapter: "elsewhere.md#A7" };
const para = "NDIS (RPBS) Rules 2018 s.6";

export const outsiders = define(basis, [whoeverActs(para)]);

const touch: readonly Definition<"physical" | "none">[] = [
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "◐",
    because: "Physical force limited the child's movement.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "none",
    para,
    mark: "◐",
    because: "A reflexive touch to guide is left out.",
    test: (facts) => touchIs("moment")(facts) && facts.level === 1,
  },
  {
    axis: "contact",
    row: "PHY.MOMENT, not light",
    label: "physical",
    para,
    mark: "◐",
    because: "A moment's contact, and more than light.",
    condition: "Only a reflexive touch to guide is left out.",
    test: (facts) => touchIs("moment")(facts) && facts.level !== undefined,
  },
  ...careByFacts("physical", para),
];

/** Seclusion, chemical, mechanical, physical and environmental restraint. */
export const definitions = define(basis, [
  ...touch,
  {
    axis: "separation",
    row: "SEP.SECL, SEP.SEGR",
    label: "seclusion",
    para,
    mark: "◐",
    because: "The child was kept apart, and leaving was not allowed, not helped, or understood to be not allowed.",
    test: (facts) => keptAlone(facts) || segregated(facts),
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "◐",
    because: "Leaving was not allowed, with an adult in the room.",
    condition: "It is enough that being kept in is implied; whether an adult in the room changes that can be argued.",
    test: keptWithAdult,
  },
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "◐",
    because: "The device was used as prescribed.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "◐",
    because: "A device limited movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "medicine",
    row: "CHE",
    label: "chemical",
    para,
    mark: "◐",
    because: "Medicine was given to influence behaviour.",
    test: medicineToControl,
  },
  {
    axis: "aid",
    row: "AID.MOBILITY",
    label: "mechanical",
    para,
    mark: "◐",
    because: "A moving aid was taken, braked or switched off, which limits movement as a device does.",
    test: movingAidTaken,
  },
  {
    axis: "aid",
    row: "AID.COMMS, AID.SENSORY",
    label: "environmental",
    para,
    mark: "◐",
    because: "The child was kept from an aid of their own.",
    test: aidTaken,
  },
  {
    axis: "other",
    row: "ENV",
    label: "environmental",
    para,
    mark: "◐",
    because: "The child was kept from places, things or activities.",
    test: surroundingsLimited,
  },
  ...notNamed(para, "◐", "pressure"),
  ...commonGround(para, "◐"),
]);

function movingAidTaken(facts: SegmentFacts): boolean {
  return kindOf(facts).device === "mobility-aid";
}

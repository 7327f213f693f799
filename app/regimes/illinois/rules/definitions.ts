import { careByFacts } from "../../rules/elsewhere/care.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { adultWithChild, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { keptApart } from "../../rules/readings/leaving.ts";
import { medicineToControl } from "../../rules/readings/other-seen.ts";
import { touchIs, wasHeld } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "IL1", force: "regulation", chapter: "elsewhere.md#A6" };
const para = "23 Ill. Adm. Code 1.285";

export const outsiders = define(basis, [whoeverActs(para)]);

const touch: readonly Definition<"physical" | "none">[] = [
  {
    axis: "contact",
    row: "PHY.HOLD.PRONE, PHY.HOLD.SUPINE",
    label: "physical",
    para,
    mark: "◐",
    prohibited: true,
    because: "Restraint face down or face up is banned, but under listed criteria.",
    condition: "The listed criteria would allow it; the record does not hold them.",
    test: (facts) => wasHeld("PRONE")(facts) || wasHeld("SUPINE")(facts),
  },
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "✔",
    because: "The child was physically restrained.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "contact",
    row: "PHY.MOMENT",
    label: "none",
    para,
    mark: "✔",
    because: "Contact for a moment, with limited force, is left out.",
    test: (facts) => touchIs("moment")(facts) && facts.level === 1,
  },
  {
    axis: "contact",
    row: "PHY.MOMENT, not light",
    label: "physical",
    para,
    mark: "✔",
    because: "Contact for a moment, and more than light.",
    condition: "Only contact with limited force is left out.",
    test: (facts) => touchIs("moment")(facts) && facts.level !== undefined,
  },
  ...careByFacts("physical", para),
];

/** Time out is being apart against one's will with an adult there; without one it is isolated time out. */
export const definitions = define(basis, [
  ...touch,
  {
    axis: "separation",
    row: "SEP.SEGR",
    label: "isolated-time-out",
    para,
    mark: "○",
    prohibited: true,
    because: "The child was kept apart for days, which none of the three types allows.",
    test: segregated,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "time-out",
    para,
    mark: "✔",
    because: "The child was kept apart against their will, with an adult there.",
    test: keptWithAdult,
  },
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "isolated-time-out",
    para,
    mark: "✔",
    because: "The child was kept apart without an adult in the room.",
    condition: "It is allowed only where an adult inside would be in imminent danger; the record does not say.",
    test: (facts) => keptApart(facts) && adultWithChild(facts) === false,
  },
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "○",
    because: "The device was used as prescribed.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    para,
    mark: "○",
    prohibited: true,
    because: "Mechanical restraint is banned.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "medicine",
    row: "CHE",
    label: "chemical",
    para,
    mark: "○",
    prohibited: true,
    because: "Chemical restraint is banned.",
    test: medicineToControl,
  },
  aidByAttributes("mechanical", para),
  ...notNamed(para, "✔", "surroundings", "pressure"),
  ...commonGround(para, "✔"),
]);

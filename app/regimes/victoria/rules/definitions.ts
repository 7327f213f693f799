import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { medicineToControl } from "../../rules/readings/other-seen.ts";
import { touchIs, wasHeld } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "VIC1", force: "policy", chapter: "elsewhere.md#A7" };
const para = "policy on restraint and seclusion";
const UNREAD = "The policy's own definition was not read.";

export const outsiders = define(basis, [whoeverActs(para)]);

const touch: readonly Definition<"physical">[] = [
  {
    axis: "contact",
    row: "PHY.HOLD.PRONE",
    label: "physical",
    para,
    mark: "○",
    prohibited: true,
    because: "Face-down restraint is not permitted.",
    test: wasHeld("PRONE"),
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
    row: "PHY.MOMENT, PHY.CLIN",
    label: "physical",
    para,
    mark: "○",
    because: "The child was stopped for a moment, or held for care.",
    condition: UNREAD,
    test: touchIs("moment", "care", "care-accepted", "care-resisted"),
  },
];

/** Physical restraint and seclusion, whoever agreed to it; devices and medicine to control are not permitted. */
export const definitions = define(basis, [
  ...touch,
  {
    axis: "separation",
    row: "SEP.SEGR",
    label: "seclusion",
    para,
    mark: "○",
    prohibited: true,
    because: "The child was kept apart for days.",
    test: segregated,
  },
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was alone and could not leave.",
    test: keptAlone,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "seclusion",
    para,
    mark: "○",
    because: "The child could not leave, with an adult in the room.",
    condition: UNREAD,
    test: keptWithAdult,
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
    because: "Mechanical restraint is not permitted.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "medicine",
    row: "CHE",
    label: "chemical",
    para,
    mark: "○",
    markNote: "The definition is read in the policy; that it is not permitted is not read again.",
    prohibited: true,
    because: "Medicine was given to control or subdue behaviour.",
    test: medicineToControl,
  },
  aidByAttributes("mechanical", para),
  ...notNamed(para, "○", "surroundings", "pressure"),
  ...commonGround(para, "○"),
]);

import { couldLeave, keptApart } from "../../rules/readings/leaving.ts";
import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { deviceIs, deviceLimits } from "../../rules/readings/device-seen.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { aidTaken, medicineToControl, pressure, surroundingsLimited } from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "WLS1", force: "guidance", chapter: "elsewhere.md#A2" };
const para = "Reducing Restrictive Practices Framework, definitions";

// What each kind is, is read; that it should be recorded is known and not read again, and the weaker mark is shown.
const recorded = {
  para,
  mark: "○",
  markNote: "The definition is read in the framework; that it should be recorded is not read again.",
} as const;

export const outsiders = define(basis, [whoeverActs(para)]);

const touchAndDevices: readonly Definition<"physical" | "mechanical">[] = [
  {
    ...recorded,
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    because: "The child was stopped from moving by touch.",
    test: touchIs("held", "led-resisting", "care", "care-accepted", "care-resisted"),
  },
  {
    ...recorded,
    axis: "contact",
    row: "PHY.MOMENT",
    label: "physical",
    because: "An adult stopped the child for a moment.",
    condition: "The framework gives no least time; whether a moment counts can be argued.",
    test: touchIs("moment"),
  },
  {
    ...recorded,
    axis: "device",
    row: "MEC in plan",
    label: "mechanical",
    because: "A device limited movement, as planned or prescribed.",
    condition: "Whether a planned or prescribed device is a restrictive practice can be argued.",
    test: (facts) => deviceIs("prescribed")(facts) || (deviceLimits(facts) && facts.planned === "in-plan"),
  },
  {
    ...recorded,
    axis: "device",
    row: "MEC outside plan",
    label: "mechanical",
    because: "A device limited movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
];

/** The widest words of all: touch, devices, medicine, surroundings, being apart, and pressure. */
export const definitions = define(basis, [
  ...touchAndDevices,
  {
    ...recorded,
    axis: "separation",
    row: "SEP.SEGR",
    label: "segregation",
    because: "The child was kept apart for days.",
    test: (facts) => facts.kind === "SEP.SEGR" && keptApart(facts),
  },
  {
    ...recorded,
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    because: "The child was kept apart and could not leave: seclusion or enforced isolation.",
    test: keptApart,
  },
  {
    ...recorded,
    axis: "separation",
    row: "SEP.STAFF",
    label: "seclusion",
    because: "An adult took the child apart, free to leave.",
    condition: "Enforced isolation is named; whether being led away and free is enforced can be argued.",
    test: (facts) => couldLeave(facts) === true && kindOf(facts).separation === "led",
  },
  {
    ...recorded,
    axis: "medicine",
    row: "CHE",
    label: "chemical",
    because: "Medicine was given to control behaviour.",
    test: medicineToControl,
  },
  { ...recorded, axis: "aid", row: "AID", label: "aid", because: "The child's own aid was taken.", test: aidTaken },
  {
    ...recorded,
    axis: "other",
    row: "ENV",
    label: "environmental",
    because: "Surroundings kept the child from something.",
    test: surroundingsLimited,
  },
  {
    ...recorded,
    axis: "other",
    row: "PSY",
    label: "pressure",
    because: "A blanket rule, communication, custom, watching or coercion limited the child.",
    test: pressure,
  },
  ...commonGround(para, "✔"),
]);

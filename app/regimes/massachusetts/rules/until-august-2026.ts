import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptBy, keptWithAdult } from "../../rules/readings/company.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave } from "../../rules/readings/leaving.ts";
import { touchAndDevices } from "./touch-and-devices.ts";

const basis: Basis = { instrument: "MA1", force: "regulation", chapter: "elsewhere.md#A6" };
const para = "603 CMR 46.00, to 16 August 2026";

export const outsiders = define(basis, [whoeverActs(para)]);

/** Seclusion was alone and prevented from leaving; a time-out had staff there, and its door was not spoken of. */
export const definitions = define(basis, [
  ...touchAndDevices,
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "✔",
    prohibited: true,
    because: "The child was alone and prevented from leaving. Seclusion is banned.",
    test: (facts) => keptAlone(facts) && keptBy(facts) !== "word",
  },
  {
    axis: "separation",
    row: "SEP.SECL by words",
    label: "seclusion",
    para,
    mark: "✔",
    because: "The child was alone and could not leave.",
    condition: "It was seclusion if the child was prevented from leaving, and only words kept the child there.",
    test: keptAlone,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "time-out",
    para,
    mark: "✔",
    because: "The child was kept apart by direction, with an adult in the room.",
    condition: "It is a time-out if it was to calm the child; the record does not say so.",
    test: keptWithAdult,
  },
  {
    axis: "separation",
    row: "SEP.STAFF",
    label: "time-out",
    para,
    mark: "✔",
    because: "The child was led apart and could leave.",
    test: (facts) => couldLeave(facts) === true && kindOf(facts).separation === "led",
  },
  ...commonGround(para, "✔"),
]);

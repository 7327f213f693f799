import { careByFacts } from "../../rules/elsewhere/care.ts";
import { aidByAttributes, commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptInCompany } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave } from "../../rules/readings/leaving.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "WA1", force: "statute", chapter: "elsewhere.md#A6" };
const para = "RCW 28A.600.485";

export const outsiders = define(basis, [whoeverActs(para)]);

/** Isolation: alone in a room that the child may not leave. Restraint: physical intervention or force to control. */
export const definitions = define(basis, [
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "✔",
    because: "Physical intervention or force was used to control the child.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "contact",
    row: "PHY.ESCORT, PHY.MOMENT",
    label: "physical",
    para,
    mark: "✔",
    because: "The child was led by touch, or stopped for a moment.",
    condition: "It is restraint if it was physical intervention to control; that can be argued.",
    test: touchIs("led", "moment"),
  },
  ...careByFacts("physical", para),
  {
    axis: "device",
    row: "MEC in plan",
    label: "none",
    para,
    mark: "✔",
    because: "Prescribed devices are not counted.",
    test: deviceIs("prescribed"),
  },
  {
    axis: "device",
    row: "MEC outside plan",
    label: "device",
    para,
    mark: "✔",
    because: "A device restricted movement; cuffs, ties, sprays, tasers and batons are named.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    axis: "separation",
    row: "ENV.CLEAR",
    label: "isolation",
    para,
    mark: "◐",
    because: "The room was cleared and the child was kept in it.",
    condition: "Districts count a room clear in which the blocked child is left behind.",
    test: (facts) => kindOf(facts).separation === "cleared" && couldLeave(facts) === false,
  },
  {
    axis: "separation",
    row: "SEP.SECL, SEP.SEGR",
    label: "isolation",
    para,
    mark: "✔",
    because: "The child was alone in a room and could not leave.",
    test: keptAlone,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "none",
    para,
    mark: "✔",
    because: "Isolation is being alone, and somebody else was in the room.",
    test: keptInCompany,
  },
  aidByAttributes("device", para),
  ...notNamed(para, "✔", "medicine", "surroundings", "pressure"),
  ...commonGround(para, "✔"),
]);

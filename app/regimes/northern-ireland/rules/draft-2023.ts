import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone } from "../../rules/readings/company.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "NIR2", force: "guidance", chapter: "elsewhere.md#A3" };
const para = "draft of 2023";

export const outsiders = define(basis, [whoeverActs(para)]);

/** Only what a summary of the draft says; the rest of it was not read and ends in "not clear". */
export const definitions = define(basis, [
  {
    axis: "contact",
    row: "PHY.HOLD",
    label: "physical",
    para,
    mark: "◐",
    because: "Restraint is one of the restrictive practices that would be recorded.",
    test: touchIs("held", "led-resisting"),
  },
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "◐",
    prohibited: true,
    because: "The child was alone and prevented from leaving, which would never be allowed but in a crisis.",
    condition: "It would be allowed in a crisis, to prevent serious physical harm.",
    test: keptAlone,
  },
  ...commonGround(para, "◐"),
]);

import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptBy, keptInCompany } from "../../rules/readings/company.ts";
import { couldLeave } from "../../rules/readings/leaving.ts";

const basis: Basis = { instrument: "US2", force: "policy", chapter: "elsewhere.md#A5" };
const para = "CRDC definitions of older years";

export const outsiders = define(basis, [whoeverActs(para)]);

/** Only seclusion is known of the older years; what they called restraint was not read and ends in "not clear". */
export const definitions = define(basis, [
  {
    axis: "separation",
    row: "SEP.SECL",
    label: "seclusion",
    para,
    mark: "○",
    because: "The child was alone and physically prevented from leaving.",
    test: (facts) => keptAlone(facts) && keptBy(facts) === "thing",
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "none",
    para,
    mark: "○",
    because: "Older years counted only a child who was alone.",
    test: keptInCompany,
  },
  {
    axis: "separation",
    row: "SEP.SECL by words",
    label: "none",
    para,
    mark: "○",
    because: "Older years counted only a child who was physically prevented from leaving.",
    test: (facts) => couldLeave(facts) === false && keptBy(facts) === "word",
  },
  ...commonGround(para, "○"),
]);

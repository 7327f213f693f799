import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { LabelRule } from "../../rules/regime-version.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { keptApart } from "../../rules/readings/leaving.ts";

/** R12: what restricts a child and is not named in the school duty. */
export const otherRules: readonly LabelRule[] = [
  {
    rule: "R12",
    axis: "other",
    label: "none",
    because: "Medicine that treats an illness, as prescribed.",
    source: {
      instrument: "L10",
      para: "Reducing the need for restraint, 2019",
      row: "england.md#X27",
    },
    mark: "○",
    force: "guidance",
    test: (facts) => facts.medication === "treatment" && facts.prescribedUse !== false && !otherThanMedicine(facts),
  },
  {
    rule: "R12",
    axis: "other",
    label: "other-restrictive-practice",
    because: "The school duty does not name it; a good record does.",
    source: {
      instrument: "L10",
      para: "Reducing the need for restraint, 2019",
      row: "england.md#R12",
    },
    mark: "○",
    force: "guidance",
    prompts: ["tell-safeguarding-lead"],
    test: (facts) => medicineToControl(facts) || otherThanMedicine(facts),
  },
];

function medicineToControl(facts: SegmentFacts): boolean {
  return facts.medication === "control" || (kindOf(facts).other === "medicine" && facts.medication === undefined);
}

// A threat that keeps a child in a room is seclusion (R8), not a second thing beside it.
function otherThanMedicine(facts: SegmentFacts): boolean {
  const { other } = kindOf(facts);
  if (other === "pressure") return !keptApart(facts);
  return other === "aid" || other === "environment";
}

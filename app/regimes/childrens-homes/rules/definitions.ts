import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptBy } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { couldLeave, keptApart } from "../../rules/readings/leaving.ts";
import { lockForAll } from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";
import { asDiscipline, measures, prohibited } from "./measures.ts";

const basis: Basis = { instrument: "CH1", force: "regulation", chapter: "england-homes-data-codes.md#A1.1" };
const para = "SI 2015/541 reg 2(1), 35(3)";
const restraint = { label: "restraint", para, mark: "◐" } as const;

export const outsiders = define(basis, [whoeverActs(para)]);

const touch: readonly Definition<"restraint" | "prohibited-measure">[] = [
  {
    ...prohibited,
    axis: "contact",
    row: "reg 19, punishment by force",
    because: "Force was used as punishment; corporal punishment is a prohibited measure.",
    test: (facts) => touchIs("held", "led-resisting", "moment", "care-resisted")(facts) && asDiscipline(facts),
  },
  {
    ...restraint,
    axis: "contact",
    row: "PHY.HOLD",
    because: "Force was used. The child need not have resisted.",
    test: touchIs("held", "led-resisting", "moment", "care-resisted"),
  },
  {
    ...restraint,
    axis: "contact",
    row: "PHY.CLIN",
    because: "The child was held for care.",
    condition: "It is restraint if force was used; whether holding for care was force can be argued.",
    test: touchIs("care", "care-accepted"),
  },
];

const liberty: readonly Definition<"restraint">[] = [
  {
    ...restraint,
    axis: "separation",
    row: "SEP.SUPER, SEP.SECL, SEP.SEGR",
    because: "Liberty of movement was restricted; whether an adult was there makes no difference.",
    condition: whyLibertyIsOpen,
    test: (facts) => couldLeave(facts) === false && !lockForAll(facts),
  },
  {
    ...restraint,
    axis: "other",
    row: "ENV.DOOR",
    because: "A lock that is the same for everybody kept the child in.",
    condition:
      "Councils' own procedures count high door handles; whether a lock for all restricts this child can be argued.",
    test: lockForAll,
  },
  {
    ...restraint,
    axis: "device",
    row: "MEC outside plan",
    because: "A device restricted liberty of movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  {
    ...restraint,
    axis: "device",
    row: "MEC in plan",
    because: "A prescribed device restricted movement.",
    condition: "Nothing that was read leaves out what is prescribed.",
    test: deviceIs("prescribed"),
  },
];

/** Restraint is using force or restricting liberty of movement; control and discipline are recorded as well. */
export const definitions = define(basis, [...touch, ...liberty, ...measures, ...commonGround(para, "◐")]);

// Being among other children frees nobody; but a lock that may be for all is not yet aimed at this child.
function whyLibertyIsOpen(facts: SegmentFacts): string | null {
  if (facts.kind === "ENV.DOOR" && facts.siteWideLock === undefined && !keptApart(facts))
    return "The record does not say whether the lock was the same for everybody.";
  return keptBy(facts) === "word"
    ? "Only words kept the child there; whether that restricts liberty of movement can be argued."
    : null;
}

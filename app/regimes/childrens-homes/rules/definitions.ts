import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { commonGround } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptBy } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave, keptApart } from "../../rules/readings/leaving.ts";
import {
  aidTaken,
  lockForAll,
  medicineToControl,
  pressure,
  surroundingsLimited,
} from "../../rules/readings/other-seen.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";

const basis: Basis = { instrument: "CH1", force: "regulation", chapter: "england-homes-data-codes.md#A1.1" };
const para = "SI 2015/541 reg 2(1), 35(3)";
const restraint = { label: "restraint", para, mark: "◐" } as const;
const prohibited = { label: "prohibited-measure", para: "SI 2015/541 reg 19", mark: "○", prohibited: true } as const;
const UNREAD = "The record covers every measure of control; whether this was one was not read.";

export const outsiders = define(basis, [whoeverActs(para)]);

const touch: readonly Definition<"restraint" | "prohibited-measure">[] = [
  {
    ...prohibited,
    axis: "contact",
    row: "reg 19, punishment by force",
    because: "Force as punishment is a prohibited measure.",
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

const measures: readonly Definition<"restraint" | "prohibited-measure" | "measure">[] = [
  {
    ...prohibited,
    axis: "aid",
    row: "reg 19, withholding aids",
    because: "Withholding a disabled child's aid as discipline is a prohibited measure.",
    test: (facts) => aidTaken(facts) && asDiscipline(facts),
  },
  {
    ...restraint,
    axis: "aid",
    row: "AID.MOBILITY",
    because:
      "A moving aid was taken, braked or switched off; councils' own procedures count a switched-off wheelchair.",
    test: (facts) => kindOf(facts).device === "mobility-aid",
  },
  {
    ...prohibited,
    axis: "medicine",
    row: "reg 19, medicine",
    because: "Giving medicine as discipline is a prohibited measure.",
    test: (facts) => medicineToControl(facts) && asDiscipline(facts),
  },
  {
    axis: "medicine",
    row: "CHE",
    label: "measure",
    para,
    mark: "○",
    because: "Medicine was given to control behaviour.",
    condition: UNREAD,
    test: medicineToControl,
  },
  {
    axis: "aid",
    row: "AID",
    label: "measure",
    para,
    mark: "○",
    because: "A way to speak or to sense was taken.",
    condition: UNREAD,
    test: aidTaken,
  },
  {
    axis: "other",
    row: "ENV, PSY",
    label: "measure",
    para,
    mark: "○",
    because: "Things, activities or pressure were used to control the child.",
    condition: UNREAD,
    test: (facts) => surroundingsLimited(facts) || pressure(facts),
  },
  {
    axis: "discipline",
    row: "reg 35(3)",
    label: "measure",
    para: "SI 2015/541 reg 35(3)",
    mark: "✔",
    because: "A sanction is a measure of discipline, and needs a record too.",
    test: ({ sanction }) => sanction === "at-the-time" || sanction === "written-later",
  },
];

/** Restraint is using force or restricting liberty of movement; control and discipline are recorded as well. */
export const definitions = define(basis, [...touch, ...liberty, ...measures, ...commonGround(para, "◐")]);

function asDiscipline({ sanction, purpose }: SegmentFacts): boolean {
  return sanction === "at-the-time" || (purpose ?? []).some((one) => one === "punish" || one === "retaliate");
}

// Being among other children frees nobody; but a lock that may be for all is not yet aimed at this child.
function whyLibertyIsOpen(facts: SegmentFacts): string | null {
  if (facts.kind === "ENV.DOOR" && facts.siteWideLock === undefined && !keptApart(facts))
    return "The record does not say whether the lock was the same for everybody.";
  return keptBy(facts) === "word"
    ? "Only words kept the child there; whether that restricts liberty of movement can be argued."
    : null;
}

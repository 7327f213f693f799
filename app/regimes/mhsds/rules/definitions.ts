import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { Position } from "../../facts/positions.ts";
import { commonGround, notNamed } from "../../rules/elsewhere/common-ground.ts";
import { define, type Basis, type Definition } from "../../rules/elsewhere/define.ts";
import { whoeverActs } from "../../rules/elsewhere/outsiders.ts";
import { keptAlone, keptWithAdult, segregated } from "../../rules/readings/company.ts";
import { deviceIs } from "../../rules/readings/device-seen.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { medicineToControl } from "../../rules/readings/other-seen.ts";
import { touchIs, wasHeld } from "../../rules/readings/touch-seen.ts";
import type { Code } from "../codes.ts";

const basis: Basis = { instrument: "MHSDS1", force: "policy", chapter: "elsewhere.md#A8" };
const para = "MHS515, restrictive intervention type";
const UNREAD = "What the code covers was not read.";
const coded = { para, mark: "✔" } as const;

export const outsiders = define(basis, [whoeverActs(para)]);

const byPosition = { STAND: "07", SEAT: "11", KNEEL: "12", SIDE: "10" } as const;

// Face down and face up stand first, whichever of record and kind says so: the graver code may not be lost.
const touch: readonly Definition<Code>[] = [
  held("01", "PHY.HOLD.PRONE", "Held face down.", wasHeld("PRONE")),
  held("09", "PHY.HOLD.SUPINE", "Held face up.", wasHeld("SUPINE")),
  held("08", "PHY.ESCORT.R", "Led while resisting.", touchIs("led-resisting")),
  ...(["STAND", "SEAT", "KNEEL", "SIDE"] as const).map((position) =>
    held(
      byPosition[position],
      `PHY.HOLD.${position}`,
      "Held in this position.",
      (facts) => positionOf(facts) === position,
    ),
  ),
  held("13", "PHY.HOLD.OTHER", "Held in another position, or in one that nobody wrote down.", () => true),
  {
    ...coded,
    axis: "contact",
    row: "PHY.MOMENT",
    label: "13",
    because: "An adult stopped the child for a moment.",
    condition: UNREAD,
    test: touchIs("moment"),
  },
  {
    ...coded,
    axis: "contact",
    row: "PHY.CLIN",
    label: "13",
    because: "The child was held for care: the reason would be coded 13 to 15.",
    condition:
      "Treatment, personal care and feeding are reasons there, not types; whether it was restraint can be argued.",
    test: touchIs("care", "care-accepted", "care-resisted"),
  },
];

const byMedicine = { "CHE.INJ.RT": "14", "CHE.INJ": "15", "CHE.ORAL": "16" } as const;
const medicine: readonly Definition<Code>[] = [
  ...(["CHE.INJ.RT", "CHE.INJ", "CHE.ORAL"] as const).map((kind): Definition<Code> => ({
    ...coded,
    axis: "medicine",
    row: kind,
    label: byMedicine[kind],
    because: "Medicine was given to control behaviour.",
    test: (facts) => medicineToControl(facts) && facts.kind === kind,
  })),
  {
    ...coded,
    axis: "medicine",
    row: "CHE.OTHER",
    label: "17",
    because: "Medicine was given to control behaviour.",
    test: medicineToControl,
  },
];

/** Which code of the data set each kind would carry on a mental health ward. */
export const definitions = define(basis, [
  ...touch,
  ...medicine,
  {
    ...coded,
    axis: "separation",
    row: "SEP.SEGR",
    label: "06",
    because: "The child was kept apart for days.",
    test: segregated,
  },
  {
    ...coded,
    axis: "separation",
    row: "SEP.SECL",
    label: "05",
    because: "The child was alone and could not leave.",
    test: keptAlone,
  },
  {
    axis: "separation",
    row: "SEP.SUPER",
    label: "05",
    para,
    mark: "○",
    because: "The child could not leave, with an adult in the room.",
    condition: UNREAD,
    test: keptWithAdult,
  },
  {
    ...coded,
    axis: "device",
    row: "MEC in plan",
    label: "04",
    because: "A device limited movement, as prescribed.",
    condition: UNREAD,
    test: deviceIs("prescribed"),
  },
  {
    ...coded,
    axis: "device",
    row: "MEC outside plan",
    label: "04",
    because: "A device limited movement.",
    test: deviceIs("not-prescribed", "weapon"),
  },
  ...notNamed(para, "✔", "aid", "surroundings", "pressure"),
  ...commonGround(para, "✔"),
]);

function held(label: Code, row: string, because: string, test: (facts: SegmentFacts) => boolean): Definition<Code> {
  const inHold = touchIs("held", "led-resisting");
  return { ...coded, axis: "contact", row, label, because, test: (facts) => inHold(facts) && test(facts) };
}

function positionOf(facts: SegmentFacts): Position | undefined {
  return facts.position ?? kindOf(facts).position;
}

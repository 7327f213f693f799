import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { Definition } from "../../rules/elsewhere/define.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { aidTaken, medicineToControl, pressure, surroundingsLimited } from "../../rules/readings/other-seen.ts";

const para = "SI 2015/541 reg 2(1), 35(3)";
const UNREAD = "The record covers every measure of control; whether this was one was not read.";

/** What every prohibited measure of regulation 19 carries; its text was not read again. */
export const prohibited = {
  label: "prohibited-measure",
  para: "SI 2015/541 reg 19",
  mark: "○",
  prohibited: true,
} as const;

/** Control and discipline beyond force and liberty: a sanction needs a record too (A1.3, A1.5). */
export const measures: readonly Definition<"restraint" | "prohibited-measure" | "measure">[] = [
  {
    ...prohibited,
    axis: "aid",
    row: "reg 19, withholding aids",
    because: "Withholding a disabled child's aid as discipline is a prohibited measure.",
    test: (facts) => aidTaken(facts) && asDiscipline(facts),
  },
  {
    label: "restraint",
    para,
    mark: "◐",
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

/** Given as a sanction, to punish, or to get back at the child. */
export function asDiscipline({ sanction, purpose }: SegmentFacts): boolean {
  return sanction === "at-the-time" || (purpose ?? []).some((one) => one === "punish" || one === "retaliate");
}

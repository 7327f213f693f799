import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { Source } from "../../rules/provenance.ts";
import type { Axis, UnclearRule } from "../../rules/regime-version.ts";
import { deviceUsed } from "../../rules/readings/device.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave, separationWasRecorded, wasApart } from "../../rules/readings/leaving.ts";
import { contactOf } from "../../rules/readings/touch.ts";

const source: Source = {
  instrument: null,
  para: "our own rule for records that are not clear",
  row: "england.md#R13",
};
const shared = { rule: "R13", source, mark: "practice", force: "practice" } as const;

/** R13: when the facts leave a question open, a person decides; until then the segment is treated as recordable. */
export const unclearRules: readonly UnclearRule[] = [
  {
    ...shared,
    because:
      "Not clear: treat as recordable. The record does not say whether the child could leave, or who else was there.",
    test: (facts, settled) =>
      separationWasRecorded(facts) &&
      !settled.has("separation") &&
      (couldLeave(facts) === undefined || (couldLeave(facts) === false && wasApart(facts) === undefined)),
  },
  {
    ...shared,
    source: { ...source, row: "england.md#X24" },
    mark: "○",
    because: "Not clear: treat as recordable. The child was kept from leaving, but not apart from other children.",
    // A threat among other children is R12, which fits.
    test: (facts, settled) =>
      separationWasRecorded(facts) &&
      !settled.has("separation") &&
      kindOf(facts).other !== "pressure" &&
      couldLeave(facts) === false &&
      wasApart(facts) === false,
  },
  {
    ...shared,
    because: "Not clear: treat as recordable. The kind of touch and what is written about it do not fit together.",
    test: (facts, settled) =>
      contactOf(facts) !== undefined && !settled.has("contact") && !blockedWithoutTouch(facts, settled),
  },
  {
    ...shared,
    because: "Not clear: treat as recordable. The record says that the device did not limit movement.",
    test: (facts, settled) => deviceUsed(facts) && !settled.has("device"),
  },
  {
    ...shared,
    because: "Not clear: treat as recordable.",
    test: (_facts, settled) => settled.size === 0,
  },
];

// An adult may bar a way without touching (X24): then what is said about leaving settles it.
function blockedWithoutTouch(facts: SegmentFacts, settled: ReadonlySet<Axis>): boolean {
  return facts.kind === "PHY.MOMENT" && facts.contactEffect === "none" && settled.size > 0;
}

import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { Source } from "../provenance.ts";
import { adultWithChild, keptBy } from "../readings/company.ts";
import { deviceSeen } from "../readings/device-seen.ts";
import { couldLeave, separationWasRecorded, wasApart } from "../readings/leaving.ts";
import { lockForAll, medicineSeen } from "../readings/other-seen.ts";
import { contactOf } from "../readings/touch.ts";
import type { Axis, UnclearRule } from "../regime-version.ts";

const source: Source = {
  instrument: null,
  para: "our own rule: what is not known is never a no",
  row: "elsewhere.md#B1",
};
const shared = { rule: "not-clear", source, mark: "practice", force: "practice" } as const;

/** What to say when the facts do not reach a definition: which fact is missing, or that what was read does not settle it. */
export const unclearElsewhere: readonly UnclearRule[] = [
  {
    ...shared,
    because: "The record does not say whether the child could leave.",
    test: (facts, settled) => apartUnsettled(facts, settled) && couldLeave(facts) === undefined,
  },
  {
    ...shared,
    because: "The record does not say whether other children were there.",
    test: (facts, settled) => apartUnsettled(facts, settled) && wasApart(facts) === undefined,
  },
  {
    ...shared,
    because: "The record does not say whether an adult was in the room.",
    test: (facts, settled) => apartUnsettled(facts, settled) && adultWithChild(facts) === undefined,
  },
  {
    ...shared,
    because: "The record does not say what kept the child from leaving.",
    test: (facts, settled) => apartUnsettled(facts, settled) && keptBy(facts) === undefined,
  },
  {
    ...shared,
    because: "What was read of these rules does not say whether this counts as being kept apart.",
    test: apartUnsettled,
  },
  {
    ...shared,
    because: "What is written about the touch does not fit one definition.",
    test: (facts, settled) => contactOf(facts) !== undefined && !settled.has("contact") && !blockedWithoutTouch(facts),
  },
  {
    ...shared,
    because: "The record does not say whether the device was prescribed, planned, or limited movement.",
    test: (facts, settled) => deviceSeen(facts) !== null && !settled.has("device"),
  },
  {
    ...shared,
    because: "The record does not say clearly whether the medicine was treatment.",
    test: (facts, settled) => medicineSeen(facts) !== null && !settled.has("medicine"),
  },
  { ...shared, because: "The record says too little.", test: (_facts, settled) => settled.size === 0 },
];

function apartUnsettled(facts: SegmentFacts, settled: ReadonlySet<Axis>): boolean {
  return separationWasRecorded(facts) && !settled.has("separation") && !lockForAll(facts);
}

// An adult may bar a way without touching: then what is said about leaving settles it, or nothing does.
function blockedWithoutTouch(facts: SegmentFacts): boolean {
  return facts.kind === "PHY.MOMENT" && facts.contactEffect === "none";
}

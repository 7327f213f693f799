import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { LabelRule } from "../../rules/regime-version.ts";
import { whoActed } from "./readings.ts";

/** R0: the duty covers those who act for the school. What others did is kept, and still flagged. */
export const initiatorRules: readonly LabelRule[] = [
  {
    rule: "R0",
    axis: "initiator",
    label: "not-staff",
    because: "The duty covers force by members of the school's staff.",
    source: {
      instrument: "L2",
      para: "Education and Inspections Act 2006 s.93A(1)(a)",
      row: "england.md#R0",
    },
    mark: "✔",
    force: "statute",
    prompts: ["tell-by-practice"],
    test: (facts) => whoActed(facts)?.acts === "outside" && facts.authorisedByHead !== true,
    arguable: authorityNotAnswered,
  },
];

function authorityNotAnswered(facts: SegmentFacts): string | null {
  const open = facts.authorisedByHead === undefined && whoActed(facts)?.authority === "ask";
  return open ? "Nobody has said yet whether the head had put this person in charge." : null;
}

import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { deviceLimits } from "../../rules/readings/device-seen.ts";
import { keptApart } from "../../rules/readings/leaving.ts";
import { touchIs } from "../../rules/readings/touch-seen.ts";
import type { FlagRule } from "../../rules/regime-version.ts";

/** A school may in rare cases restrain for good order; a home may not, and its reasons must not cross over (A0.2). */
export const flagRules: readonly FlagRule[] = [
  {
    rule: "A0.2",
    flag: "purpose-not-allowed-here",
    words: "A reason that a home does not have",
    because: "Home staff may not restrain for good order, or to make a child do as told.",
    source: {
      instrument: "CH2",
      para: "children's homes framework, section 27",
      row: "england-homes-data-codes.md#A0.2",
    },
    mark: "✔",
    force: "guidance",
    prompts: ["tell-safeguarding-lead"],
    always: false,
    test: (facts) =>
      restrained(facts) && (facts.purpose ?? []).some((one) => one === "good-order" || one === "compliance"),
  },
];

function restrained(facts: SegmentFacts): boolean {
  return touchIs("held", "led-resisting", "moment")(facts) || keptApart(facts) || deviceLimits(facts);
}

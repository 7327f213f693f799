import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { LabelRule, PromptCode } from "../../rules/regime-version.ts";
import { whoActed } from "../../rules/readings/kind.ts";

const notStaff = {
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
} as const;

const tellFamilyAndSender: readonly PromptCode[] = ["tell-by-practice", "tell-sending-authority"];

/** R0: the duty covers those who act for the school. What others did is kept, and still flagged. */
export const initiatorRules: readonly LabelRule[] = [
  {
    // A child is never staff, whatever was written about the head's authority (W14, X37).
    ...notStaff,
    prompts: ["tell-safeguarding-lead", "tell-by-practice"],
    test: (facts) => whoActed(facts)?.authority === "never",
  },
  {
    ...notStaff,
    prompts: tellFamilyAndSender,
    test: (facts) => facts.initiator === "outside-escort" && facts.authorisedByHead !== true,
    arguable: authorityNotAnswered,
  },
  {
    ...notStaff,
    prompts: ["tell-by-practice"],
    test: (facts) => whoActed(facts)?.acts === "outside" && facts.authorisedByHead !== true,
    arguable: authorityNotAnswered,
  },
];

function authorityNotAnswered(facts: SegmentFacts): string | null {
  const open = facts.authorisedByHead === undefined && whoActed(facts)?.authority === "ask";
  return open ? "Nobody has said yet whether the head had put this person in charge." : null;
}

import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { LabelRule } from "../../rules/regime-version.ts";
import { kindOf } from "../../rules/readings/kind.ts";
import { couldLeave, keptApart, wasApart } from "../../rules/readings/leaving.ts";

const regulations = "Schools (Recording and Reporting of Seclusion and Restraint) (No. 2) (England) Regulations 2025";

/** R8 to R11: being apart, and whether the child could leave. */
export const separationRules: readonly LabelRule[] = [
  {
    rule: "R8",
    axis: "separation",
    label: "seclusion",
    because: "The child was kept apart and could not leave.",
    source: { instrument: "L3", para: regulations, row: "england.md#R8" },
    mark: "◐",
    force: "regulation",
    test: (facts) => keptApart(facts) && facts.sanction !== "at-the-time",
    arguable: whySeclusionIsOpen,
  },
  {
    rule: "R9",
    axis: "separation",
    label: "removal-disciplinary",
    because: "A penalty is outside the seclusion rules, inside the behaviour guidance.",
    source: {
      instrument: "L3",
      para: `${regulations}; Behaviour in schools`,
      row: "england.md#R9",
    },
    mark: "◐",
    force: "regulation",
    prompts: ["check-sanction"],
    test: (facts) => keptApart(facts) && facts.sanction === "at-the-time",
  },
  {
    rule: "R10",
    axis: "separation",
    label: "withdrawal",
    because: "The child could leave.",
    source: {
      instrument: "L7",
      para: "Restrictive interventions guidance, definitions",
      row: "england.md#R10",
    },
    mark: "◐",
    force: "guidance",
    test: (facts) => couldLeave(facts) === true && (wasApart(facts) === true || wentSomewhereQuieter(facts)),
  },
  {
    rule: "R11",
    axis: "separation",
    label: "site-security",
    because: "A general safety lock, not aimed at this child.",
    source: { instrument: "L3", para: `${regulations}: seclusion not met`, row: "england.md#R11" },
    mark: "○",
    force: "practice",
    test: (facts) => facts.siteWideLock === true && wasApart(facts) === false && couldLeave(facts) === false,
  },
];

function wentSomewhereQuieter(facts: SegmentFacts): boolean {
  const { separation } = kindOf(facts);
  return separation === "chosen" || separation === "led";
}

// Nothing read requires that no adult is there, so an adult inside keeps the label and leaves it open (section 3).
function whySeclusionIsOpen(facts: SegmentFacts): string | null {
  if (facts.sanction === "written-later")
    return "It was written down as a sanction afterwards; the facts at the time decide.";
  if (adultWasInside(facts)) return "An adult was in the room, and the law may mean being without one.";
  if (facts.exit === "told-not-to" && facts.leavingThreat !== true)
    return "The child was told to stay, without a threat or anything in the way.";
  return null;
}

function adultWasInside(facts: SegmentFacts): boolean {
  if (facts.adultInRoom !== undefined) return facts.adultInRoom;
  if (facts.alone === true) return false;
  return facts.observation === "in-room" || kindOf(facts).separation === "kept-with-adult";
}

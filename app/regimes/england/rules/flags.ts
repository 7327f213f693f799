import { BODY_POINTS, type BodyPointTraits } from "../../facts/body-points.ts";
import { entryOf } from "../../facts/code-list.ts";
import { POSITIONS } from "../../facts/positions.ts";
import { SEARCH_ITEMS } from "../../facts/search-items.ts";
import type { SegmentFacts } from "../../facts/segment-facts.ts";
import type { FlagRule } from "../../rules/regime-version.ts";
import { hasPurpose, kindOf } from "../../rules/readings/kind.ts";
import { keptApart } from "../../rules/readings/leaving.ts";
import { searchedWithForce } from "./readings.ts";

const guidance = "Restrictive interventions guidance";
const ourOwn = { instrument: null, mark: "practice", force: "practice" } as const;

/** R1 to R4 and our own flags. A flag stands beside the labels and never takes one away. */
export const flagRules: readonly FlagRule[] = [
  {
    rule: "R1",
    flag: "unlawful-purpose",
    words: "Force to punish, to get back at a child or to cause pain",
    because: "Force may never be used to punish.",
    source: {
      instrument: "L1",
      para: "Education and Inspections Act 2006 s.93(4)",
      row: "england.md#R1",
    },
    mark: "✔",
    force: "statute",
    prompts: ["tell-safeguarding-lead", "ask-designated-officer"],
    always: true,
    test: (facts) => hasPurpose(facts, "unlawful"),
  },
  {
    rule: "R2",
    flag: "unsafe-technique",
    words: "Breathing or circulation at risk",
    because: "Breathing or circulation was put at risk.",
    source: { instrument: "L7", para: `${guidance}, safe use`, row: "england.md#R2" },
    mark: "◐",
    force: "guidance",
    prompts: ["tell-safeguarding-lead", "medical-check"],
    always: true,
    test: bodyWasInDanger,
  },
  {
    rule: "R3",
    flag: "ground-hold",
    words: "Hold on the ground",
    because: "A ground hold should end or change as fast as possible.",
    source: { instrument: "L7", para: `${guidance}, safe use`, row: "england.md#R3" },
    mark: "◐",
    force: "guidance",
    always: true,
    test: (facts) => isGround(facts.position) || isGround(kindOf(facts).position),
  },
  {
    rule: "R4",
    flag: "no-force-for-item",
    words: "Force used to search for something only the school's rules ban",
    because: "The Act gives no power to use force in a search for this.",
    source: {
      instrument: "L9",
      para: "Education Act 1996 s.550ZB(5), s.550ZA(3)(g)",
      row: "england.md#D9",
    },
    mark: "✔",
    force: "statute",
    prompts: ["tell-safeguarding-lead"],
    always: false,
    test: (facts) => searchedWithForce(facts) && entryOf(SEARCH_ITEMS, facts.searchItem)?.forceAllowed === false,
  },
  {
    rule: "questioned-purpose",
    flag: "questioned-purpose",
    words: "A purpose to talk about in the learning review",
    because: "It was done to make the child obey, to save time, to calm by force or to show others.",
    source: {
      instrument: ourOwn.instrument,
      para: "our own list of purposes",
      row: "practice.md#3 PUR",
    },
    mark: ourOwn.mark,
    force: ourOwn.force,
    always: false,
    test: (facts) => hasPurpose(facts, "questioned"),
  },
  {
    rule: "sanction-written-later",
    flag: "sanction-written-later",
    words: "Called a sanction afterwards",
    because: "The facts at the time decide, and the head sees it.",
    source: { instrument: ourOwn.instrument, para: "our own rule", row: "england.md#X17" },
    mark: ourOwn.mark,
    force: ourOwn.force,
    prompts: ["check-sanction"],
    always: false,
    test: (facts) => keptApart(facts) && facts.sanction === "written-later",
  },
  {
    rule: "possible-deprivation-of-liberty",
    flag: "possible-deprivation-of-liberty",
    words: "Kept in a bedroom, or apart for days",
    because: "Being kept in where a child lives may be a deprivation of liberty.",
    source: { instrument: ourOwn.instrument, para: "our own rule", row: "england.md#7b" },
    mark: "○",
    force: ourOwn.force,
    prompts: ["ask-about-liberty"],
    always: false,
    test: (facts) => keptApart(facts) && (facts.place === "PLC.bedroom" || facts.kind === "SEP.SEGR"),
  },
  {
    rule: "training-lapsed",
    flag: "training-lapsed",
    words: "An adult's certificate had ended",
    because: "The certificate of an adult involved had ended on the day.",
    source: { instrument: ourOwn.instrument, para: "our own rule", row: "england.md#F18" },
    mark: ourOwn.mark,
    force: ourOwn.force,
    prompts: ["check-training"],
    always: false,
    test: (facts) => facts.certificateLapsed === true,
  },
];

// A hand on the chest counts as weight until the record says that there was none.
function bodyWasInDanger(facts: SegmentFacts): boolean {
  return (
    facts.torsoOrAirwayPressure === true ||
    facts.breathingAtRisk === true ||
    facts.saidCannotBreathe === true ||
    facts.circulationAtRisk === true ||
    touched(facts, "airway") ||
    (touched(facts, "weight") && facts.torsoOrAirwayPressure !== false)
  );
}

function touched(facts: SegmentFacts, danger: BodyPointTraits["danger"]): boolean {
  return (facts.bodyPoints ?? []).some((point) => entryOf(BODY_POINTS, point)?.danger === danger);
}

function isGround(position: string | undefined): boolean {
  return entryOf(POSITIONS, position)?.ground === true;
}

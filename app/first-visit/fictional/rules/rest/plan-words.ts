import type { PlannedRest } from "../planned.ts";
import { chance, weighted } from "../random.ts";
import { isForce } from "../shapes.ts";
import type { RestOf, Writer } from "./rest-of.ts";

/** Whether there was a plan and whether it was followed; what was outside it is said. */
export function planFollowed({ random, plan, lines, tried }: RestOf, { tell, perhaps }: Writer): PlannedRest["plan"] {
  if (plan === "none") {
    const unsure = chance(random, 0.12);
    return { plan: unsure ? "not-sure" : "no", followed: "", words: perhaps(0.5, unsure ? notSure : noPlan) };
  }
  const outside = lines.some(({ kind, facts }) => isForce(kind) && facts["planned"] === "outside-plan");
  const quick = tried.includes("DEA.NONE");
  const followed = weighted(random, [
    ["yes", outside ? 0 : quick ? 40 : 58],
    ["in-part", 32],
    ["no", outside ? 14 : 5],
    ["not-sure", 4],
  ] as const);
  const words = {
    yes: perhaps(0.35, asWritten),
    "in-part": tell(outside ? outsideIt : quick ? tooQuick : inPart),
    no: tell(outside ? outsideIt : notFollowed),
    "not-sure": "",
  }[followed];
  return { plan: "yes", followed, words };
}

const noPlan = [
  "{he} has none. I have asked Colette for one.",
  "Not yet. It is the [second|third] time that I write this.",
  "There is a risk assessment and no plan.",
];
const notSure = [
  "I am new to the class and have not been shown one.",
  "There was one last year. I do not know whether it still counts.",
];
const asWritten = [
  "In the order it says.",
  "{a} had it in mind better than I did.",
  "It helped to know what came next.",
];
const inPart = [
  "The early signs are in it and we were busy with something else.",
  "The first steps, yes. We skipped the one about waiting because there was no time to wait.",
  "The card that it asks for was not with us.",
  "It says who should be near {him}. That adult was out.",
  "We did it in the wrong order.",
  "It says ten minutes' warning. {he} got two.",
];
const tooQuick = [
  "It begins with early signs and there were none that we saw.",
  "There was no time for its first three steps.",
  "Only its last page, the rest was too late.",
];
const notFollowed = [
  "It says never in a corridor, and it was in a corridor.",
  "I had not read the new one.",
  "Nobody there had {his} plan in their head. I have put it on the inside of the cupboard door.",
];
const outsideIt = [
  "What we did is not in {his} plan. [Nor should it be.|]",
  "Up to the hold, yes. This hold is not in it.",
  "The plan ends before the point at which we were.",
  "It has one kind of hold and this turned into another.",
];

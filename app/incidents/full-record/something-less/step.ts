import { LESS_RESTRICTIVE } from "#regimes";
import { codedStep } from "../coded-step.tsx";

/** Why something less was not possible (practice.md#3 LES). No answer is warned against: the review reads them. */
export const somethingLessStep = codedStep({
  name: "something-less",
  title: "Why something less was not possible",
  list: LESS_RESTRICTIVE,
  usual: LESS_RESTRICTIVE.entries.map(({ code }) => code),
  missing: "Choose why something less was not possible. “I am not sure” is an answer too.",
  ask: () => "Why was something less not possible?",
  more: "",
  wordsLabel: "Anything to add",
});

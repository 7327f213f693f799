import { ENDINGS } from "#regimes";
import { codedStep } from "../coded-step.tsx";

/** How it ended, and what was damaged (practice.md#3 END). */
export const endingStep = codedStep({
  name: "ending",
  title: "How it ended",
  list: ENDINGS,
  usual: ["END.CALM", "END.STEP", "END.ASKED", "END.SWAP", "END.MOVED", "END.FREE"],
  alone: ["END.UNKNOWN"],
  missing: "Choose how it ended",
  ask: () => "How did it end?",
  more: "Other endings",
  wordsLabel: "Anything to add, also what was damaged",
});

import { BEHAVIOURS } from "#regimes";
import { codedStep } from "../coded-step.tsx";

/** What could be seen and counted (practice.md#3 BEH). */
export const seenAndHeardStep = codedStep({
  name: "seen-and-heard",
  title: "What was seen and heard",
  list: BEHAVIOURS,
  usual: ["BEH.HIT", "BEH.KICK", "BEH.PUSH", "BEH.RUN", "BEH.SHOUT", "BEH.CRY"],
  alone: ["BEH.UNKNOWN"],
  missing: "Choose what was seen and heard",
  ask: (child) => `What did ${child} do that you saw or heard?`,
  more: "More that can be seen and heard",
  wordsLabel: "How often or how long, and towards whom?",
});

import { TRIGGERS } from "#regimes";
import { codedStep } from "../coded-step.tsx";

/** What came just before (practice.md#3 TRG, england.md#F10). */
export const justBeforeStep = codedStep({
  name: "just-before",
  title: "Just before",
  list: TRIGGERS,
  usual: ["TRG.DEMAND", "TRG.NO", "TRG.MOVE", "TRG.UNEXP", "TRG.NOISE", "TRG.NONE"],
  alone: ["TRG.NONE", "TRG.UNKNOWN"],
  missing: "Choose what came just before, or that nothing was seen",
  ask: (child) => `What came just before, for ${child}?`,
  more: "More that can come before",
  wordsLabel: "Anything to add",
  wordsHint: "Who, what, how loud, how near",
});

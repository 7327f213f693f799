import { SETTING_EVENTS } from "#regimes";
import { codedStep } from "../coded-step.tsx";

/** What made the day harder (practice.md#3 SET). */
export const earlierStep = codedStep({
  name: "earlier",
  title: "Earlier that day",
  list: SETTING_EVENTS,
  usual: ["SET.SLEEP", "SET.ILL", "SET.STAFF", "SET.ROUTINE", "SET.EARLIER", "SET.NONE"],
  alone: ["SET.NONE", "SET.UNKNOWN"],
  missing: "Choose what was different, or that nothing was",
  ask: (child) => `What had made the day harder for ${child}?`,
  more: "More that makes a day harder",
  wordsLabel: "Anything to add",
  wordsHint: "How you know: told by the family, seen at breakfast",
});

import { MEANINGS } from "#regimes";
import { codedStep } from "../coded-step.tsx";

/** What it may have meant: a thought, kept apart from what was seen (practice.md#3 FUN). */
export const tellingUsStep = codedStep({
  name: "telling-us",
  title: "What it may have told us",
  list: MEANINGS,
  usual: MEANINGS.entries.map(({ code }) => code),
  missing: "Choose what it may have been. “We do not know yet” is a good answer.",
  ask: (child) => `What may ${child} have been telling us?`,
  more: "",
  wordsLabel: "What makes you think so?",
});

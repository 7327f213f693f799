import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "BEH.HIT", label: "Hit" },
  { code: "BEH.KICK", label: "Kicked" },
  { code: "BEH.BITE", label: "Bit", help: "Was the skin broken?" },
  { code: "BEH.PULL", label: "Pulled hair or clothes" },
  { code: "BEH.SCRATCH", label: "Scratched or pinched" },
  { code: "BEH.PUSH", label: "Pushed or ran into someone" },
  { code: "BEH.HEAD", label: "Hit own head", help: "On what, how many times" },
  { code: "BEH.SELF", label: "Hurt self another way" },
  { code: "BEH.THROW", label: "Threw something", help: "What, near whom" },
  { code: "BEH.BREAK", label: "Broke something", help: "What" },
  { code: "BEH.OBJECT", label: "Held a thing that could hurt" },
  { code: "BEH.RUN", label: "Ran or left the place", help: "Towards what" },
  { code: "BEH.CLIMB", label: "Climbed", help: "How high" },
  { code: "BEH.ROAD", label: "Went towards traffic, water or a drop" },
  { code: "BEH.SPIT", label: "Spat" },
  { code: "BEH.SHOUT", label: "Shouted, screamed or swore", help: "Words, if useful" },
  { code: "BEH.THREAT", label: "Said they would hurt someone", help: "Words" },
  { code: "BEH.STILL", label: "Dropped, went still or stayed put" },
  { code: "BEH.MOUTH", label: "Put an unsafe thing in the mouth" },
  { code: "BEH.UNDRESS", label: "Took clothes off" },
  { code: "BEH.BODY", label: "Wet, soiled or was sick", help: "Distress or illness" },
  { code: "BEH.CRY", label: "Cried, shook or hid" },
  { code: "BEH.OTHER", label: "Something else", help: "Say what" },
  { code: "BEH.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** What was seen and heard. */
export type Behaviour = (typeof entries)[number]["code"];

/** The answers to "What was seen and heard?": acts that can be counted, never a judgement. */
export const BEHAVIOURS: CodeList<Behaviour> = {
  id: "BEH",
  title: "What was seen and heard?",
  version: "2026-11-23",
  source: "practice.md#3 BEH",
  entries,
};

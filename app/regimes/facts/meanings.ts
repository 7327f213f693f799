import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "FUN.ESC", label: "Stop this, or away from here", help: "A task, a place, a person" },
  { code: "FUN.CONN", label: "Be with me", help: "Attention, connection" },
  { code: "FUN.TANG", label: "I want that", help: "A thing, food, an activity" },
  { code: "FUN.SENS", label: "My senses need this", help: "Too much, or too little" },
  { code: "FUN.PAIN", label: "It hurts, or I am ill", help: "Check this first" },
  { code: "FUN.SAFE", label: "I am afraid" },
  { code: "FUN.CTRL", label: "I need to know, or to choose" },
  { code: "FUN.UNK", label: "We do not know yet", help: "A good answer" },
] as const satisfies readonly CodeEntry[];

/** What a behaviour may have told us. */
export type Meaning = (typeof entries)[number]["code"];

/** The answers to "What may the child have been telling us?": thoughts, kept apart from what was seen. */
export const MEANINGS: CodeList<Meaning> = {
  id: "FUN",
  title: "What may the child have been telling us?",
  version: "2026-11-25",
  source: "practice.md#3 FUN",
  entries,
};

import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "TRG.DEMAND", label: "Asked to do something", help: "A task or an instruction" },
  { code: "TRG.NO", label: "Told no, or to wait" },
  { code: "TRG.END", label: "Something liked came to an end", help: "Screen, person, food" },
  { code: "TRG.MOVE", label: "Change of place", help: "Corridor, taxi, lunch" },
  { code: "TRG.UNEXP", label: "Unexpected change", help: "Cover, room, timetable" },
  { code: "TRG.NOISE", label: "Noise", help: "Alarm, shouting" },
  { code: "TRG.SENSE", label: "Another sense", help: "Light, smell, heat, clothes" },
  { code: "TRG.CROWD", label: "People too near" },
  { code: "TRG.TOUCH", label: "Was touched", help: "By whom" },
  { code: "TRG.PEER", label: "Something a child did" },
  { code: "TRG.ADULT", label: "Something an adult did", help: "Voice, rush, blocked way" },
  { code: "TRG.NOTUND", label: "Was not understood", help: "Aid missing, tried to tell us" },
  { code: "TRG.HARD", label: "Work too hard or too easy" },
  { code: "TRG.ALONE", label: "Left without attention" },
  { code: "TRG.BODY", label: "Pain, hunger, toilet or seizure" },
  { code: "TRG.MEMORY", label: "Reminder of a past event" },
  { code: "TRG.NONE", label: "Nothing seen", help: "Who was watching?" },
  { code: "TRG.OTHER", label: "Something else", help: "Say what" },
  { code: "TRG.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** What came just before. */
export type Trigger = (typeof entries)[number]["code"];

/** The answers to "What came just before?". */
export const TRIGGERS: CodeList<Trigger> = {
  id: "TRG",
  title: "What came just before?",
  version: "2026-11-23",
  source: "practice.md#3 TRG",
  entries,
};

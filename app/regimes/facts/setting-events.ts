import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "SET.SLEEP", label: "Slept badly" },
  { code: "SET.ILL", label: "Unwell or in pain", help: "Teeth, ear, bowel, period" },
  { code: "SET.MEDS", label: "Medicine changed or missed" },
  { code: "SET.FOOD", label: "Missed food or drink" },
  { code: "SET.HOME", label: "Change at home" },
  { code: "SET.TRAVEL", label: "Hard journey" },
  { code: "SET.STAFF", label: "A known adult was absent" },
  { code: "SET.ROUTINE", label: "Unusual day" },
  { code: "SET.EARLIER", label: "Earlier upset or hold today" },
  { code: "SET.SENSORY", label: "Missed a sensory break" },
  { code: "SET.AID", label: "Communication or mobility aid missing", help: "Broken, flat, left behind" },
  { code: "SET.PEERS", label: "Trouble with other children" },
  { code: "SET.NONE", label: "Nothing that we know of" },
  { code: "SET.OTHER", label: "Something else", help: "Say what" },
  { code: "SET.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** Something earlier or around that made the day harder. */
export type SettingEvent = (typeof entries)[number]["code"];

/** The answers to "What was different earlier, or around?". */
export const SETTING_EVENTS: CodeList<SettingEvent> = {
  id: "SET",
  title: "What was different earlier, or around?",
  version: "2026-11-25",
  source: "practice.md#3 SET",
  entries,
};

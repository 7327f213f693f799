import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "DEA.SPACE", label: "Space and time", help: "How many seconds you waited" },
  { code: "DEA.DEMAND", label: "Dropped or changed what was asked" },
  { code: "DEA.QUIET", label: "Fewer words, softer voice" },
  { code: "DEA.VISUAL", label: "Symbols, now and next, signs" },
  { code: "DEA.AAC", label: "Offered the talker or other aid" },
  { code: "DEA.CHOICE", label: "Two real choices" },
  { code: "DEA.ADULT", label: "Change of adult" },
  { code: "DEA.PLACE", label: "Offered a calm place", help: "Free to leave" },
  { code: "DEA.OTHERS", label: "Others moved away" },
  { code: "DEA.SENSE", label: "Sensory item or ear defenders" },
  { code: "DEA.REDIR", label: "Interest, humour or music" },
  { code: "DEA.BODY", label: "Food, drink, toilet or pain relief" },
  { code: "DEA.NAME", label: "Named the feeling" },
  { code: "DEA.ENV", label: "Changed noise, light or an obstacle" },
  { code: "DEA.OBJ", label: "Swapped or removed an object, without touch" },
  { code: "DEA.PADS", label: "Soft pad between, no hold" },
  { code: "DEA.PLAN", label: "A step of the plan", help: "Choose the strategy" },
  { code: "DEA.NONE", label: "Nothing tried", help: "Why", keep: true },
  { code: "DEA.OTHER", label: "Something else", help: "Say what" },
  { code: "DEA.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** What was tried before. */
export type DeEscalation = (typeof entries)[number]["code"];

/** The answers to "What was tried before?"; each is then asked whether it helped. */
export const DE_ESCALATIONS: CodeList<DeEscalation> = {
  id: "DEA",
  title: "What was tried before?",
  version: "2026-11-23",
  source: "practice.md#3 DEA",
  entries,
};

import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "led", label: "Led, and spoke to the child" },
  { code: "left-side", label: "Held on the left" },
  { code: "right-side", label: "Held on the right" },
  { code: "both-sides", label: "Held both sides, or alone" },
  { code: "legs", label: "Held the legs" },
  { code: "head", label: "Looked after the head and the breathing" },
  { code: "door", label: "At the door, or in the way" },
  { code: "in-room", label: "In the room, no contact" },
  { code: "watched", label: "Watched the child and the time" },
  { code: "took-over", label: "Took over during it" },
  { code: "other", label: "Something else" },
  { code: "unknown", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** What one adult did in one line. */
export type AdultPart = (typeof entries)[number]["code"];

/** The answers to "What was each adult's part?". */
export const ADULT_PARTS: CodeList<AdultPart> = {
  id: "PRT",
  title: "What was each adult's part?",
  version: "2026-11-25",
  source: "elsewhere.md#B2 who",
  entries,
};

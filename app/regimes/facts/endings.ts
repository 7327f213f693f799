import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "END.CALM", label: "Calmer, and let go" },
  { code: "END.STEP", label: "Let go in steps" },
  { code: "END.ASKED", label: "The child showed: stop" },
  { code: "END.TIME", label: "A time limit was reached" },
  { code: "END.HEALTH", label: "Worry about health", keep: true },
  { code: "END.SWAP", label: "Another adult took over" },
  { code: "END.MOVED", label: "Another hold or another place" },
  { code: "END.FREE", label: "The child got free" },
  { code: "END.HELP", label: "Others came and took over" },
  { code: "END.POLICE", label: "The police" },
  { code: "END.AMBULANCE", label: "An ambulance", keep: true },
  { code: "END.OTHER", label: "Something else", help: "Say what" },
  { code: "END.UNKNOWN", label: "Not known" },
] as const satisfies readonly CodeEntry[];

/** How a restriction ended. */
export type Ending = (typeof entries)[number]["code"];

/** The answers to "How did it end?". */
export const ENDINGS: CodeList<Ending> = {
  id: "END",
  title: "How did it end?",
  version: "2026-11-25",
  source: "practice.md#3 END",
  entries,
};

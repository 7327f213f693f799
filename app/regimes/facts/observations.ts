import type { CodeEntry, CodeList } from "./code-list.ts";

const entries = [
  { code: "none", label: "Nobody was watching" },
  { code: "in-room", label: "An adult was in the room" },
  { code: "window", label: "An adult could see the child's face through a window or open door" },
  { code: "camera", label: "By camera only" },
] as const satisfies readonly CodeEntry[];

/** How the child was watched. */
export type Observation = (typeof entries)[number]["code"];

/** The answers to "How was the child watched?". */
export const OBSERVATIONS: CodeList<Observation> = {
  id: "OBS",
  title: "How was the child watched?",
  version: "2026-11-23",
  source: "elsewhere.md#B1",
  entries,
};

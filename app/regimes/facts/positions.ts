import type { CodeEntry, CodeList } from "./code-list.ts";

/** Whether the child was down on the ground, where breathing is at most risk. */
export interface PositionTraits {
  readonly ground: boolean;
}

const entries = [
  { code: "STAND", label: "Standing", ground: false },
  { code: "SEAT", label: "Sitting", ground: false },
  { code: "KNEEL", label: "Kneeling", ground: false },
  { code: "SIDE", label: "Lying on their side on the floor", ground: true },
  { code: "SUPINE", label: "Lying on their back on the floor", ground: true },
  { code: "PRONE", label: "Lying face down", ground: true },
  { code: "OTHER", label: "Another position", ground: false },
] as const satisfies readonly (CodeEntry & PositionTraits)[];

/** How the child's body was placed. */
export type Position = (typeof entries)[number]["code"];

/** The answers to "What position was the child in?". */
export const POSITIONS: CodeList<Position, PositionTraits> = {
  id: "POS",
  title: "What position was the child in?",
  version: "2026-11-23",
  source: "elsewhere.md#B1",
  entries,
};

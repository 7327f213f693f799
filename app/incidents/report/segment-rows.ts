import type { Typed } from "#platform";
import { filledRows } from "./rows.ts";

/** The rows of "what adults did" that have a line in them. */
export function segmentRows(typed: Typed): number[] {
  return filledRows(typed, "segment", "from", "to");
}

import type { PlannedLine } from "../planned.ts";
import { chance, type Random } from "../random.ts";

/** In a few of the holds face down there was weight on the back. It is written down, and a leader hears of it at once. */
export function weightOnTheBack(random: Random, lines: readonly PlannedLine[]): PlannedLine[] {
  return lines.map((line) =>
    line.kind === "PHY.HOLD.PRONE" && chance(random, 0.4)
      ? { ...line, facts: { ...line.facts, pressure: "yes", points: ["arms", "back"] } }
      : line,
  );
}

import type { PlannedLine } from "../planned.ts";
import { chance, weighted, type Random } from "../random.ts";
import { isForce } from "../shapes.ts";

/**
 * In some of the holds face down there was weight on the back, and now and then a child was moved because it was
 * quicker, or so that they did as they were told. It is written down: what nobody writes cannot be put right.
 */
export function notAsItShouldBe(random: Random, lines: readonly PlannedLine[]): PlannedLine[] {
  return lines.map((line) => {
    if (line.kind === "PHY.HOLD.PRONE" && chance(random, 0.6))
      return { ...line, facts: { ...line.facts, pressure: "yes", points: ["arms", "back"] } };
    if (line.kind === "PHY.ESCORT.R" && chance(random, 0.07)) {
      const also = weighted(random, [
        ["compliance", 3],
        ["convenience", 2],
      ] as const);
      return { ...line, facts: { ...line.facts, purpose: [...purposesOf(line), also] } };
    }
    return line;
  });
}

/** What a line was for, as its adults said. */
export function purposesOf({ facts }: Pick<PlannedLine, "facts">): string[] {
  return [facts["purpose"] ?? []].flat();
}

/** Which purpose to be asked about any line with force names. */
export function questionedPurpose(lines: readonly PlannedLine[]): "compliance" | "convenience" | undefined {
  const named = lines.filter(({ kind }) => isForce(kind)).flatMap(purposesOf);
  return (["compliance", "convenience"] as const).find((purpose) => named.includes(purpose));
}

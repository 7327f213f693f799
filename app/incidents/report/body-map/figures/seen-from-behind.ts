import type { BodyPlace } from "#regimes";
import type { Figure, Region } from "./figure.ts";

/** An ear and a hand, with its wrist, are one place, whichever way somebody stands: they can be pressed from behind too. */
export const seenStanding = ["ear", "wrist", "hand", "fingers"] as const satisfies readonly BodyPlace[];

/** The forearm joins the hand to an arm that is bent. */
export const seenSeated = [...seenStanding, "forearm"] as const satisfies readonly BodyPlace[];

/** These places of a person seen from the front, as they are seen from behind: the same outlines, the other way round. */
export function seenFromBehind({ regions }: Figure, seen: readonly BodyPlace[]): Region[] {
  return regions.filter(([place]) => seen.includes(place));
}

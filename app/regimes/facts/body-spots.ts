import { type Across, BODY_POINTS, type BodyPoint, type BodyPointTraits } from "./body-points.ts";
import { type CodeEntry, type CodeList, entryOf } from "./code-list.ts";

/**
 * A body point and the person's own side of it, as a record keeps both: "wrist.left", "chest.middle", or "nose", of
 * which there is one. Made of BODY_POINTS, so that there is one list and not two.
 */
export type BodySpot = BodyPoint | `${BodyPoint}.${Across}`;

export type BodySpotTraits = Omit<BodyPointTraits, "across"> & { readonly point: BodyPoint; readonly across?: Across };

type Spot = CodeEntry<BodySpot> & BodySpotTraits;

/** The answers to "Where on the body?" to the side. Danger is that of the point (practice.md#3, england.md#D10). */
export const BODY_SPOTS: CodeList<BodySpot, BodySpotTraits> = {
  ...BODY_POINTS,
  id: "SPOT",
  entries: BODY_POINTS.entries.flatMap(({ code, label, across, ...traits }): Spot[] =>
    across.length === 0
      ? [{ ...traits, code, point: code, label }]
      : across.map((side) => ({
          ...traits,
          code: `${code}.${side}`,
          point: code,
          across: side,
          label: sidedLabel(label, side, across.length),
        })),
  ),
};

/** "Left wrist", "Back of left arm"; "Chest, left" where there is also a middle. */
function sidedLabel(label: string, side: Across, sides: number): string {
  if (sides > 2) return `${label}, ${side}`;
  return label.startsWith("Back of ")
    ? label.replace("Back of ", `Back of ${side} `)
    : `${side === "left" ? "Left" : "Right"} ${label.toLowerCase()}`;
}

/** The points of these spots, once each: what a regime reads (`SegmentFacts.bodyPoints`). A point is its own spot. */
export function pointsOfSpots(spots: readonly BodySpot[]): BodyPoint[] {
  const touched = new Set(spots.map((spot) => spot.split(".")[0]));
  return BODY_POINTS.entries.map(({ code }) => code).filter((code) => touched.has(code));
}

/** The words for a kept spot. A point with sides that stands alone was kept before its side was asked, and says so. */
export function spotInWords(spot: string): string {
  const whole = entryOf(BODY_SPOTS, spot)?.label;
  if (whole !== undefined) return whole;
  const point = entryOf(BODY_POINTS, spot);
  return point === undefined ? spot : `${point.label} (side not said)`;
}

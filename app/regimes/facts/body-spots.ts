import { type Across, BODY_POINTS, type BodyPoint, type BodyPointTraits } from "./body-points.ts";
import { BODY_SITES, type BodySite } from "./body-sites.ts";
import { CHAIR_CONTACTS, type ChairContact } from "./chair-contacts.ts";
import { type CodeEntry, type CodeList, entryOf } from "./code-list.ts";

/** Whatever a body map can name: a part of the body, a tube or device on it, a part of a wheelchair. */
export type BodyPlace = BodyPoint | BodySite | ChairContact;

/**
 * A place and the person's own side of it, as a record keeps both: "wrist.left", "chest.middle", or "nose", of which
 * there is one. Made of the lists of places, so that there is one list and not two.
 */
export type BodySpot = BodyPlace | `${BodyPlace}.${Across}`;

export type BodySpotTraits = Omit<BodyPointTraits, "across"> & {
  readonly point: BodyPlace;
  readonly across?: Across;
  /** Whether it is the body itself, what was put on it, or what it lies against. */
  readonly of: "body" | "site" | "chair";
};

type Spot = CodeEntry<BodySpot> & BodySpotTraits;
type Place = CodeEntry<BodyPlace> & BodyPointTraits;

/** The answers to "Where on the body?" to the side. Danger is that of the point (practice.md#3, england.md#D10). */
export const BODY_SPOTS: CodeList<BodySpot, BodySpotTraits> = {
  ...BODY_POINTS,
  id: "SPOT",
  version: "2026-11-30",
  entries: [
    ...BODY_POINTS.entries.flatMap((point) => spotsOf(point, "body")),
    ...BODY_SITES.entries.flatMap((site) => spotsOf({ ...site, side: "front" }, "site")),
    ...CHAIR_CONTACTS.entries.flatMap((contact) => spotsOf({ ...contact, side: "front" }, "chair")),
  ],
};

function spotsOf({ code, label, across, ...traits }: Place, of: Spot["of"]): Spot[] {
  if (across.length === 0) return [{ ...traits, code, point: code, label, of }];
  const comesAfter = of !== "body" || across.length > 2;
  return across.map((side) => ({
    ...traits,
    code: `${code}.${side}` as const,
    point: code,
    across: side,
    label: comesAfter ? `${label}, ${side}` : sidedLabel(label, side),
    of,
  }));
}

/** "Left wrist", "Back of left arm"; where there is also a middle the side comes after: "Chest, left". */
function sidedLabel(label: string, side: Across): string {
  return label.startsWith("Back of ")
    ? label.replace("Back of ", `Back of ${side} `)
    : `${side === "left" ? "Left" : "Right"} ${label.toLowerCase()}`;
}

/** The points of these spots, once each: what a regime reads (`SegmentFacts.bodyPoints`). A point is its own spot. */
export function pointsOfSpots(spots: readonly BodySpot[]): BodyPoint[] {
  const touched = new Set<string | undefined>(spots.map((spot) => spot.split(".")[0]));
  return BODY_POINTS.entries.map(({ code }) => code).filter((code) => touched.has(code));
}

/** The words for a kept spot. A place with sides that stands alone was kept before its side was asked, and says so. */
export function spotInWords(spot: string): string {
  const whole = entryOf(BODY_SPOTS, spot)?.label;
  if (whole !== undefined) return whole;
  const point = entryOf(BODY_POINTS, spot);
  return point === undefined ? spot : `${point.label} (side not said)`;
}

/** The words for a place without its side. */
export function placeInWords(place: BodyPlace): string {
  return (
    [...BODY_POINTS.entries, ...BODY_SITES.entries, ...CHAIR_CONTACTS.entries].find(({ code }) => code === place)
      ?.label ?? place
  );
}

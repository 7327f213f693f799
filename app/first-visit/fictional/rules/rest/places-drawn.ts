import type { BodyPoint, BodySpot } from "#regimes";
import type { PlannedInjury, PlannedLine, PlannedLineRest } from "../planned.ts";
import { chance, pick, randomFrom, seedOf, type Random } from "../random.ts";

/** Where somebody draws the part that a first report names; of what comes in pairs, without its side. */
const drawnAt: Readonly<Record<string, BodyPoint | BodySpot>> = {
  hands: "wrist",
  forearms: "forearm",
  arms: "upper-arm",
  shoulders: "shoulder",
  back: "spine-upper",
  chest: "chest.middle",
  belly: "abdomen.middle",
  hips: "hip",
  legs: "thigh",
  feet: "ankle",
  head: "crown",
  mouth: "mouth",
  neck: "neck-front.middle",
};

/**
 * Where the hands were on one line: what its report names, on the side of each adult who held there. Nobody draws more
 * than the report says, and about one in four draws nothing.
 */
export function placesTouched(line: PlannedLine, { parts }: Pick<PlannedLineRest, "parts">): BodySpot[] {
  // A die of its own: what is drawn changes nothing of what is told.
  const random = randomFrom(seedOf("touched", line.kind, line.from.toString(), line.to.toString(), ...line.adults));
  if (chance(random, 0.25)) return [];
  const held = sidesHeld(random, line, parts);
  return [line.facts["points"] ?? []].flat().flatMap((part) => {
    const place = drawnAt[part];
    return place === undefined ? [] : spotsAt(place, held);
  });
}

const sides = ["left", "right"] as const;
type Side = (typeof sides)[number];

/** A grab is one hand; a hold by one adult, or on the floor, has both sides. */
function sidesHeld(random: Random, { kind }: PlannedLine, parts: PlannedLineRest["parts"]): Side[] {
  if (kind === "PHY.MOMENT" || kind === "PHY.ESCORT") return [pick(random, sides)];
  const [left, right] = [parts.includes("left-side"), parts.includes("right-side")];
  return left === right ? [...sides] : [left ? "left" : "right"];
}

/** Where an injury is, as it is drawn: which of the places that are possible, and which side, is what was said of it. */
export function placesHurt({ where }: Pick<PlannedInjury, "where">, said: string): BodySpot[] {
  const open = where.filter((place) => pairs.has(place));
  const meant = open.find((place) => named(said, place.replace("-", " "))) ?? open[0];
  const random = randomFrom(seedOf("hurt", said));
  const side = sides.find((each) => named(said, each)) ?? pick(random, sides);
  return where.filter((place) => !pairs.has(place) || place === meant).flatMap((place) => spotsAt(place, [side]));
}

const named = (said: string, words: string) => new RegExp(String.raw`\b${words}\b`, "i").test(said);

const pairs: ReadonlySet<string> = new Set<BodyPoint>([
  ...(["cheek", "shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand"] as const),
  ...(["hip", "thigh", "knee", "shin", "ankle"] as const),
]);

/** A spot is itself; a place of which there are two is one spot for each side. */
function spotsAt(place: BodyPoint | BodySpot, on: readonly Side[]): BodySpot[] {
  return pairs.has(place) ? on.map((side) => `${place as BodyPoint}.${side}` as const) : [place];
}

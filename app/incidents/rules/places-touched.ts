import type { BodyPoint } from "#regimes";

/** The parts that a first report can name, each with every place of a drawn body that lies in it. */
const parts: readonly { words: string; points: readonly BodyPoint[] }[] = [
  { words: "hands or wrists", points: ["hand", "wrist", "fingers"] },
  { words: "forearms", points: ["forearm", "elbow"] },
  { words: "upper arms", points: ["upper-arm", "back-of-arm", "elbow"] },
  { words: "shoulders", points: ["shoulder", "shoulder-blade"] },
  { words: "back", points: ["spine-upper", "spine-lower", "shoulder-blade"] },
  { words: "chest", points: ["chest"] },
  { words: "belly", points: ["abdomen"] },
  { words: "hips", points: ["hip", "buttock", "groin"] },
  { words: "legs", points: ["thigh", "back-of-thigh", "knee", "shin", "calf"] },
  { words: "feet or ankles", points: ["ankle", "foot", "toes", "heel"] },
  { words: "head", points: ["crown", "forehead", "eye", "ear", "cheek", "head-back"] },
  { words: "mouth or nose", points: ["mouth", "nose", "chin"] },
  { words: "neck", points: ["neck-front", "neck-back"] },
];

/**
 * The parts that a first report names and no place drawn since lies in. What is drawn says the same more exactly, so it
 * stands once; what is not drawn must not be lost.
 */
export function namedNotDrawn(points: readonly BodyPoint[], drawn: readonly string[]): string[] {
  const places = new Set(drawn.map((spot) => spot.split(".")[0]));
  return parts
    .filter((part) => part.points.some((point) => points.includes(point)))
    .filter((part) => !part.points.some((point) => places.has(point)))
    .map(({ words }) => words);
}

import { BODY_SITES, BODY_SPOTS, CHAIR_CONTACTS, codesOf, placeInWords, type BodyPlace, type BodySpot } from "#regimes";

/** The list in the order in which people look: what belongs together folds together. */
const groups: readonly { title: string; points: readonly BodyPlace[] }[] = [
  {
    title: "Head and neck",
    points: [
      ...(["crown", "forehead", "eye", "ear", "cheek", "nose", "mouth", "chin", "neck-front"] as const),
      ...(["head-back", "neck-back"] as const),
    ],
  },
  {
    title: "Arms and hands",
    points: ["shoulder", "upper-arm", "elbow", "forearm", "wrist", "hand", "fingers", "back-of-arm"],
  },
  { title: "Body, front", points: ["chest", "abdomen", "hip", "groin"] },
  { title: "Body, back", points: ["shoulder-blade", "spine-upper", "spine-lower", "buttock"] },
  {
    title: "Legs and feet",
    points: ["thigh", "knee", "shin", "ankle", "foot", "toes", "back-of-thigh", "calf", "heel"],
  },
  { title: "Tubes and implants", points: codesOf(BODY_SITES) },
  { title: "Wheelchair and splints", points: codesOf(CHAIR_CONTACTS) },
];

const sideWords = { left: "Left", middle: "Middle", right: "Right" };

export type SpotRow = { words: string; spots: readonly { code: BodySpot; label: string; side?: string }[] };

/** One row a place, with a box for each side of it. */
export const spotGroups: readonly { title: string; rows: readonly SpotRow[] }[] = groups.map(({ title, points }) => ({
  title,
  rows: points.map((point) => ({
    words: placeInWords(point),
    spots: BODY_SPOTS.entries
      .filter((entry) => entry.point === point)
      .map(({ code, label, across }) => ({
        code,
        label,
        ...(across === undefined ? {} : { side: sideWords[across] }),
      })),
  })),
}));

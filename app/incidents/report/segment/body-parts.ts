import type { BodyPoint } from "#regimes";

/** The first report asks coarse parts that fit one screen; the full record may say each point. */
export const bodyParts = [
  { code: "hands", label: "Hands or wrists", points: ["hand", "wrist"] },
  { code: "forearms", label: "Forearms", points: ["forearm"] },
  { code: "arms", label: "Upper arms", points: ["upper-arm"] },
  { code: "shoulders", label: "Shoulders", points: ["shoulder"] },
  { code: "back", label: "Back", points: ["spine-upper"] },
  { code: "chest", label: "Chest", points: ["chest"] },
  { code: "belly", label: "Belly", points: ["abdomen"] },
  { code: "hips", label: "Hips", points: ["hip"] },
  { code: "legs", label: "Legs", points: ["thigh"] },
  { code: "feet", label: "Feet or ankles", points: ["ankle"] },
  { code: "head", label: "Head", points: ["crown"] },
  { code: "mouth", label: "Mouth or nose", points: ["mouth"] },
  { code: "neck", label: "Neck", points: ["neck-front"] },
] as const satisfies readonly { code: string; label: string; points: readonly BodyPoint[] }[];

export type BodyPart = (typeof bodyParts)[number]["code"];

/** The regime's body points for the parts that were ticked. */
export function pointsOf(parts: readonly BodyPart[]): BodyPoint[] {
  return bodyParts.filter(({ code }) => parts.includes(code)).flatMap(({ points }) => [...points]);
}

import type { Temporal } from "#dates";

/** The school's own ladder, in words that are no provider's (practice.md#4). Level 0, a touch the child accepts, is no hold. */
export const levelWords = {
  1: "Light: the child could step out with small effort",
  2: "A firm hold of arms or body, upright; or moved against the will",
  3: "All movement held; or three adults or more, anything on the floor, any device",
} as const;

export type Level = keyof typeof levelWords;

/**
 * How the child's body is placed. The codes and words are those of the positions that incidents are recorded with
 * (elsewhere.md#B1); this room may not ask the regimes for them, so a test of the house keeps the two alike.
 */
export const positionWords = {
  STAND: "Standing",
  SEAT: "Sitting",
  KNEEL: "Kneeling",
  SIDE: "Lying on their side on the floor",
  SUPINE: "Lying on their back on the floor",
  PRONE: "Lying face down",
  OTHER: "Another position",
} as const;

export type TechniquePosition = keyof typeof positionWords;

/** All of them, in the order they are shown. */
export const techniquePositions = Object.keys(positionWords) as TechniquePosition[];

/** What the school says of a technique. Whatever it is, an adult can record that it was used. */
export const standingWords = {
  allowed: "Allowed",
  "by-name": "Only by name in a child's plan",
  withdrawn: "Withdrawn",
  never: "Never",
} as const;

export type Standing = keyof typeof standingWords;

/** All of them, in the order they are shown. */
export const standings = Object.keys(standingWords) as Standing[];

/** What a school says of one technique. A number that its provider does not name is null. */
export type TechniqueDetails = {
  code: string;
  provider: string;
  curriculum: string;
  name: string;
  level: Level;
  positions: TechniquePosition[];
  leastAdults: number | null;
  longestMinutes: number | null;
  excluded: string;
  refresherMonths: number | null;
  standing: Standing;
};

/** What was said of it once, from which day it counts, and by whom. Never changed. */
export type TechniqueVersion = TechniqueDetails & {
  version: number;
  fromOn: Temporal.PlainDate;
  withdrawnOn: Temporal.PlainDate | null;
  savedBy: string;
  savedAt: Temporal.Instant;
};

/** One technique of the library, with everything that was ever said of it, oldest first. */
export type Technique = {
  techniqueId: string;
  endedOn: Temporal.PlainDate | null;
  versions: readonly [TechniqueVersion, ...TechniqueVersion[]];
};

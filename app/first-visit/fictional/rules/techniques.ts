import type { Temporal } from "#dates";
import type { TechniqueDetails } from "#people";

type Usual = Pick<TechniqueDetails, "code" | "name" | "level" | "positions" | "leastAdults" | "longestMinutes"> &
  Partial<TechniqueDetails>;

const techniqueOf = (said: Usual): TechniqueDetails => ({
  // Invented: no training provider and no product has this name.
  provider: "Oakum Vale",
  curriculum: "Second edition, 2024",
  excluded: "",
  refresherMonths: 12,
  standing: "allowed",
  ...said,
});

/** The techniques that Fernlow's adults are trained in, and the two that it says something else of. */
export const techniques: readonly TechniqueDetails[] = [
  techniqueOf({
    code: "W1",
    name: "One-person escort",
    level: 2,
    positions: ["STAND"],
    leastAdults: 1,
    longestMinutes: 3,
  }),
  techniqueOf({
    code: "W2",
    name: "Side by side walk",
    level: 2,
    positions: ["STAND"],
    leastAdults: 2,
    longestMinutes: 3,
  }),
  techniqueOf({
    code: "S1",
    name: "Standing forearm hold",
    level: 2,
    positions: ["STAND"],
    leastAdults: 1,
    longestMinutes: 10,
  }),
  techniqueOf({
    code: "S2",
    name: "Two-person standing",
    level: 2,
    positions: ["STAND"],
    leastAdults: 2,
    longestMinutes: 15,
    excluded: "Not where one adult is a head taller than the child.",
  }),
  techniqueOf({
    code: "C1",
    name: "Seated, side by side",
    level: 2,
    positions: ["SEAT"],
    leastAdults: 2,
    longestMinutes: 10,
  }),
  techniqueOf({
    code: "C2",
    name: "Two-person seated",
    level: 2,
    positions: ["SEAT"],
    leastAdults: 2,
    longestMinutes: 10,
    excluded: "Not with asthma. Not within half an hour of a meal.",
  }),
  techniqueOf({
    code: "K2",
    name: "Kneeling, two adults",
    level: 3,
    positions: ["KNEEL"],
    leastAdults: 2,
    longestMinutes: 2,
    standing: "by-name",
  }),
  techniqueOf({
    code: "F3",
    name: "Face down, three adults",
    level: 3,
    positions: ["PRONE"],
    leastAdults: 3,
    longestMinutes: null,
    refresherMonths: null,
    standing: "never",
  }),
];

/** Something new that the school says of one of them, from a day on. */
export type SaidAnew = { code: string; from: Temporal.PlainDate; changed: Partial<TechniqueDetails> };

/** A shorter time after the first year; and lately one hold is withdrawn, which some still use for a while. */
export function saidAnew(
  rosterDays: readonly Temporal.PlainDate[],
  schoolDays: readonly Temporal.PlainDate[],
): SaidAnew[] {
  const [, secondYear] = rosterDays;
  const lately = schoolDays.at(-26);
  return [
    ...(secondYear === undefined ? [] : [{ code: "S2", from: secondYear, changed: { longestMinutes: 10 } }]),
    ...(lately === undefined ? [] : [{ code: "C1", from: lately, changed: { standing: "withdrawn" as const } }]),
  ];
}

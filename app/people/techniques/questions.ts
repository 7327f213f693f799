import { Temporal } from "#dates";
import { choice, choices, dateParts, defineForm, words, type Typed } from "#platform";
import { dayTyped, wholeOrNone, wrongAt } from "../page/fields.ts";
import {
  standings,
  techniquePositions,
  type Level,
  type TechniqueDetails,
  type TechniqueVersion,
} from "./rules/technique.ts";

/** The questions about a technique: the same when one is added and when something new is said of it. */
export const techniqueForm = (today: Temporal.PlainDate) =>
  defineForm(
    {
      provider: words({ missing: "Enter who trains your adults in it", most: 120 }),
      curriculum: words({ most: 120 }),
      name: words({ missing: "Enter the provider's name for it, like Two-person standing", most: 160 }),
      code: words({ missing: "Enter your own code for it, like S2", most: 20 }),
      level: choice(["1", "2", "3"], "Choose the level that fits it best"),
      positions: choices(techniquePositions, "Tick each position that it can be done in"),
      leastAdults: wholeOrNone({
        least: 1,
        most: 20,
        wrong: "Enter how many adults it needs at least, like 2, or leave it empty.",
      }),
      longestMinutes: wholeOrNone({
        least: 1,
        most: 600,
        wrong: "Enter whole minutes, like 10, or leave it empty.",
      }),
      excluded: words({ most: 1000 }),
      refresherMonths: wholeOrNone({
        least: 1,
        most: 120,
        wrong: "Enter whole months, like 12, or leave it empty.",
      }),
      standing: choice(standings, "Choose how it stands at your school"),
      from: dateParts("Enter the day from which this counts"),
    },
    // What is to come is not how it stands: a report would offer it too early, or never.
    ({ from }) =>
      Temporal.PlainDate.compare(from, today) > 0
        ? [wrongAt("from", "This day has not come yet. Enter today, or an earlier day.")]
        : [],
  );

type Values = Extract<ReturnType<ReturnType<typeof techniqueForm>["checkComplete"]>, { values: object }>["values"];

/** The form's answers as what is said of a technique, and from when. */
export function saidIn({ from, level, ...values }: Values): { details: TechniqueDetails; fromOn: Temporal.PlainDate } {
  return { details: { ...values, level: Number(level) as Level }, fromOn: from };
}

/** What stands of a technique as the form shows it to be changed; what is new counts from today unless they say otherwise. */
export function typedOf(said: TechniqueVersion, today: Temporal.PlainDate): Typed {
  const number = (value: number | null): string => (value === null ? "" : String(value));
  return {
    provider: said.provider,
    curriculum: said.curriculum,
    name: said.name,
    code: said.code,
    level: String(said.level),
    positions: said.positions,
    leastAdults: number(said.leastAdults),
    longestMinutes: number(said.longestMinutes),
    excluded: said.excluded,
    refresherMonths: number(said.refresherMonths),
    standing: said.standing,
    ...dayTyped("from", today),
  };
}

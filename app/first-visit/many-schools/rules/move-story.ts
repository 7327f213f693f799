import { Temporal } from "#dates";
import type { Column, Row } from "./model.ts";
import type { Story } from "./stories.ts";

/** The same story so many days later or, with a minus, earlier. The clock of the school shows the same times. */
export function moveStory(story: Story, days: number, zone: string): Story {
  if (days === 0) return story;
  const moveInstant = (at: Temporal.Instant) => at.toZonedDateTimeISO(zone).add({ days }).toInstant();
  const moveRow = (columns: readonly Column[], row: Row): Row =>
    row.map((value, at) => {
      const type = columns[at]?.type ?? "";
      if (value === null) return null;
      if (type === "date") return Temporal.PlainDate.from(value).add({ days }).toString();
      return type.startsWith("timestamp") ? moveInstant(instantOf(value)).toString() : value;
    });
  return {
    ...story,
    day: story.day.add({ days }),
    tables: story.tables.map((table) => ({ ...table, rows: table.rows.map((row) => moveRow(table.columns, row)) })),
    facts: story.facts.map((fact) => ({ ...fact, at: moveInstant(Temporal.Instant.from(fact.at)).toString() })),
  };
}

/** A moment as the database writes it, like "2026-01-26 16:16:56+00". */
function instantOf(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00"));
}

/** What a story may not be moved out of: the days of school, the law of its labels, and the time that was told. */
export type Bounds = {
  isSchoolDay(day: Temporal.PlainDate): boolean;
  lawOn(day: Temporal.PlainDate): string | undefined;
  from: Temporal.Instant;
  until: Temporal.Instant;
};

const weeks = [0, -1, 1, -2, 2, -3, 3, -4, 4];

/**
 * The moves under which a story stays true: on a school day of the same weekday, under the same law, and not in the time
 * to come. The first is not to move it.
 */
export function movesOf(story: Story, { isSchoolDay, lawOn, from, until }: Bounds): number[] {
  const [first, last] = [story.facts[0], story.facts.at(-1)].map((fact) => Temporal.Instant.from(fact?.at ?? ""));
  return weeks
    .map((week) => week * 7)
    .filter((days) => {
      const day = story.day.add({ days });
      if (days === 0) return true;
      const hours = 24 * days;
      return (
        isSchoolDay(day) &&
        lawOn(day) === story.law &&
        first !== undefined &&
        last !== undefined &&
        Temporal.Instant.compare(first.add({ hours }), from) > 0 &&
        // A day's difference is left for the hour that the clock may change by.
        Temporal.Instant.compare(last.add({ hours: hours + 24 }), until) < 0
      );
    });
}

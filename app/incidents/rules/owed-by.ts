import type { Temporal } from "#dates";
import { clockTime, dayInWords } from "./local-times.ts";

/**
 * By when something is owed, as whoever owes it says it: "by 17:00 today", "by 17:00 tomorrow", "Wed 25 November,
 * 17:00". Late, how long and since when, and nothing else: late is said without shame.
 */
export function owedBy(dueBy: Temporal.Instant, now: Temporal.Instant, zone: string): string {
  const [due, here] = [dueBy.toZonedDateTimeISO(zone), now.toZonedDateTimeISO(zone)];
  const time = clockTime(dueBy, zone);
  const daysOn = here.toPlainDate().until(due.toPlainDate()).days;
  const near = { "-1": "yesterday", "0": "today", "1": "tomorrow" }[String(daysOn)];
  if (due.epochMilliseconds >= here.epochMilliseconds)
    return near === undefined ? `${dayIn(due, here)}, ${time}` : `by ${time} ${near}`;
  return `${lengthOf(due, here)}, since ${near === undefined ? dayIn(due, here) : `${time} ${near}`}`;
}

/** The day; its year only where it is another one. */
function dayIn(due: Temporal.ZonedDateTime, here: Temporal.ZonedDateTime): string {
  const words = dayInWords(due.toPlainDate());
  return due.year === here.year ? words.replace(` ${due.year}`, "") : words;
}

/** About how long, in the largest unit that says it with a small number: nobody counts 40 days. */
function lengthOf(due: Temporal.ZonedDateTime, here: Temporal.ZonedDateTime): string {
  const { months } = due.until(here, { largestUnit: "month" });
  const { days, hours, minutes } = due.until(here, { largestUnit: "day" });
  const units = [
    [months > 1 ? months : 0, "month"],
    [days > 13 ? Math.floor(days / 7) : 0, "week"],
    [days, "day"],
    [hours, "hour"],
    [Math.max(minutes, 1), "minute"],
  ] as const;
  const [count, unit] = units.find(([most]) => most > 0) ?? [1, "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

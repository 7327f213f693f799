import { Temporal } from "#dates";
import { dayKind } from "./day-kind.ts";
import type { Calendar } from "./spans.ts";

/** How many school days lie after `from`, up to and including `to`; none when `to` is not after it. */
export function schoolDaysBetween(calendar: Calendar, from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  let days = 0;
  for (let day = from.add({ days: 1 }); Temporal.PlainDate.compare(day, to) <= 0; day = day.add({ days: 1 })) {
    if (dayKind(calendar, day).schoolDay) days++;
  }
  return days;
}

/** The first school day after this one; undefined when the calendar ends before it, so that somebody must enter term dates. */
export function nextSchoolDay(calendar: Calendar, after: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [first, ...others] = calendar.filter(({ kind }) => kind === "term").map(({ lastDay }) => lastDay);
  if (!first) return undefined;
  const end = others.reduce((latest, day) => (Temporal.PlainDate.compare(day, latest) > 0 ? day : latest), first);
  for (let day = after.add({ days: 1 }); Temporal.PlainDate.compare(day, end) <= 0; day = day.add({ days: 1 })) {
    if (dayKind(calendar, day).schoolDay) return day;
  }
  return undefined;
}

import { Temporal } from "#dates";

/**
 * The moment a time of day means, for an event that began on `day` at `begins`: the first moment with that time that
 * does not lie before the beginning, nor before `notBefore`. So a time before the beginning is after midnight, and in
 * the hour that the clock shows twice the second showing is meant where the first would be too early. In the hour that
 * the clock leaps over, whoever typed the time had a clock that had not leapt.
 */
export function momentOf(
  time: Temporal.PlainTime,
  event: { day: Temporal.PlainDate; begins: Temporal.PlainTime; zone: string },
  notBefore?: Temporal.Instant,
): Temporal.Instant {
  const begun = showings(event.day, event.begins, event.zone)[0];
  const earliest = notBefore === undefined || Temporal.Instant.compare(notBefore, begun) < 0 ? begun : notBefore;
  const today = showings(event.day, time, event.zone);
  const tomorrow = showings(event.day.add({ days: 1 }), time, event.zone);
  return [...today, ...tomorrow].find((at) => Temporal.Instant.compare(at, earliest) >= 0) ?? tomorrow[1];
}

/** The moment of a time on one day; in the hour that comes twice the first that does not lie before `notBefore`. */
export function momentOn(
  time: Temporal.PlainTime,
  { day, zone }: { day: Temporal.PlainDate; zone: string },
  notBefore: Temporal.Instant,
): Temporal.Instant {
  const shown = showings(day, time, zone);
  return shown.find((at) => Temporal.Instant.compare(at, notBefore) >= 0) ?? shown[1];
}

/** The one or two moments of a day at which its clock shows this time. */
function showings(
  day: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
): [Temporal.Instant, Temporal.Instant] {
  const at = (disambiguation: "compatible" | "later") =>
    day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation }).toInstant();
  return [at("compatible"), at("later")];
}

/** A time of day: 11:42, or 11:42:30 when seconds matter. */
export function timeWords(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}

/** A moment as the school's clock showed it: 11:42, or 11:42:30 when seconds matter. */
export function clockTime(at: Temporal.Instant, zone: string): string {
  const [minutes, seconds] = clockOf(zone);
  const hasSeconds = Math.floor(at.epochMilliseconds / 1000) % 60 !== 0;
  return (hasSeconds ? seconds : minutes).format(at.epochMilliseconds);
}

type Clock = readonly [minutes: Intl.DateTimeFormat, seconds: Intl.DateTimeFormat];
const clocks = new Map<string, Clock>();

/** The clock of a zone, made once: a list reads it fifty times, and made anew it costs more than the line it is in. */
function clockOf(zone: string): Clock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const parts = { timeZone: zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit" } as const;
  const clock: Clock = [
    new Intl.DateTimeFormat("en-GB", parts),
    new Intl.DateTimeFormat("en-GB", { ...parts, second: "2-digit" }),
  ];
  clocks.set(zone, clock);
  return clock;
}

/** The minute that the school's clock showed at a moment. Never the next one: that would lie in the time to come. */
export function clockMinute(at: Temporal.Instant, zone: string): string {
  return clockOf(zone)[0].format(at.epochMilliseconds);
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
// oxfmt-ignore
const months = [
  "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December",
] as const;

/**
 * The date as the school's calendar showed it, like "Fri 19 June 2026". By hand: a locale's formatter is made anew at
 * each call, and the fifty dates of a list then cost more than the rest of its page, in time and in memory.
 */
export function dayInWords(day: Temporal.PlainDate): string {
  return `${weekdays[day.dayOfWeek - 1]} ${dateInWords(day)}`;
}

/** The same without its weekday, like "19 June 2026", where the day of the week says nothing. */
export function dateInWords(day: Temporal.PlainDate): string {
  return `${day.day} ${months[day.month - 1]} ${day.year}`;
}

/** From here on nobody counts in minutes. */
const hoursFrom = 3;

/** A length of time in words, like "4 minutes 30 seconds", or "15 hours 40 minutes". */
export function lengthInWords(seconds: number): string {
  const hours = seconds < hoursFrom * 3600 ? 0 : Math.floor(seconds / 3600);
  const [minutes, rest] = [Math.floor((seconds - hours * 3600) / 60), seconds % 60];
  const part = (count: number, word: string) => (count === 0 ? [] : [`${count} ${word}${count === 1 ? "" : "s"}`]);
  const parts = [...part(hours, "hour"), ...part(minutes, "minute"), ...part(rest, "second")];
  return parts.length === 0 ? "a moment" : parts.join(" ");
}

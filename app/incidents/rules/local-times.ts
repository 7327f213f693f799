import { Temporal } from "#dates";

/**
 * The moment a time of day means, for an event that began on `day` at `begins`: a time before the beginning is after
 * midnight, on the next day. In the hour that the clock shows twice, the first is meant unless it would lie before
 * `notBefore`.
 */
export function momentOf(
  time: Temporal.PlainTime,
  event: { day: Temporal.PlainDate; begins: Temporal.PlainTime; zone: string },
  notBefore?: Temporal.Instant,
): Temporal.Instant {
  const isNextDay = Temporal.PlainTime.compare(time, event.begins) < 0;
  const day = isNextDay ? event.day.add({ days: 1 }) : event.day;
  const local = day.toPlainDateTime(time);
  const earlier = local.toZonedDateTime(event.zone, { disambiguation: "earlier" }).toInstant();
  if (notBefore === undefined || Temporal.Instant.compare(earlier, notBefore) >= 0) return earlier;
  return local.toZonedDateTime(event.zone, { disambiguation: "later" }).toInstant();
}

/** A moment as the school's clock showed it: 11:42, or 11:42:30 when seconds matter. */
export function clockTime(at: Temporal.Instant, zone: string): string {
  const time = at.toZonedDateTimeISO(zone).toPlainTime();
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}

/** The date as the school's calendar showed it, like "Fri 19 June 2026". */
export function dayInWords(day: Temporal.PlainDate): string {
  return day.toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric" });
}

/** A length of time in words, like "4 minutes 30 seconds". */
export function lengthInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const part = (count: number, word: string) => (count === 0 ? [] : [`${count} ${word}${count === 1 ? "" : "s"}`]);
  const parts = [...part(minutes, "minute"), ...part(rest, "second")];
  return parts.length === 0 ? "a moment" : parts.join(" ");
}

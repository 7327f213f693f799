import { Temporal } from "#dates";
import { clockTime, dayInWords } from "../../rules/local-times.ts";

/** How long it has lasted in words, to the minute: "3 h 10 min". */
export function lastedInWords(seconds: number): string {
  const minutes = Math.max(0, Math.floor(seconds / 60));
  if (minutes === 0) return "less than a minute";
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The clock time of something in a watch; with its day, where that is another than the day it began. */
export function timeInWatch(at: Temporal.Instant, beganAt: Temporal.Instant, zone: string): string {
  return withDay(clockTime(at.round({ smallestUnit: "second", roundingMode: "floor" }), zone), at, beganAt, zone);
}

/** The same to the second, for times that stand below each other. */
export function secondInWatch(at: Temporal.Instant, beganAt: Temporal.Instant, zone: string): string {
  const time = at.toZonedDateTimeISO(zone).toPlainTime();
  return withDay(time.toString({ smallestUnit: "second", roundingMode: "floor" }), at, beganAt, zone);
}

function withDay(time: string, at: Temporal.Instant, beganAt: Temporal.Instant, zone: string): string {
  const day = at.toZonedDateTimeISO(zone).toPlainDate();
  const isSameDay = day.equals(beganAt.toZonedDateTimeISO(zone).toPlainDate());
  return isSameDay ? time : `${time}, ${dayInWords(day)}`;
}

type Running = { beganAt: Temporal.Instant; now: Temporal.Instant; zone: string };

/** A watch that was forgotten may be found on another day: the days on which it can have ended, the newest first. */
export function daysToEnd({ beganAt, now, zone }: Running): Temporal.PlainDate[] {
  const [first, today] = [beganAt, now].map((at) => at.toZonedDateTimeISO(zone).toPlainDate());
  if (first === undefined || today === undefined || now.since(beganAt).total("hours") < 24) return [];
  return Array.from({ length: first.until(today).days + 1 }, (_, days) => today.subtract({ days }));
}

/**
 * The moment that a time of day means when something ended: the last time the school's clock showed it, between the
 * beginning and now, on `onDay` where somebody said the day. Undefined where it showed it at no such moment.
 */
export function lastMomentOf(
  time: Temporal.PlainTime,
  { beganAt, now, zone, onDay }: Running & { onDay?: Temporal.PlainDate | undefined },
): Temporal.Instant | undefined {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const days = onDay === undefined ? [today, today.subtract({ days: 1 })] : [onDay];
  const showings = days.flatMap((day) =>
    (["later", "earlier"] as const).map((disambiguation) =>
      day.toPlainDateTime(time).toZonedDateTime(zone, { disambiguation }).toInstant(),
    ),
  );
  // A time said to the minute means the whole minute, in which it may have begun.
  const earliest = time.second === 0 ? beganAt.subtract({ seconds: 59 }) : beganAt;
  return showings.find((at) => Temporal.Instant.compare(at, now) <= 0 && Temporal.Instant.compare(at, earliest) >= 0);
}

/** How long between two moments, said so that nothing late looks as if it were in time: "40 s", "2 min". */
export function spanInShort(from: Temporal.Instant, to: Temporal.Instant): string {
  const seconds = Math.ceil(to.since(from).total("seconds"));
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
}

/** From when to when a watch was, in words: "16:30 to 16:42". */
export function watchSpan(
  { beganAt, ended }: { beganAt: Temporal.Instant; ended?: { at: Temporal.Instant } | undefined },
  zone: string,
): string {
  const from = minuteInWatch(beganAt, beganAt, zone);
  return ended === undefined ? from : `${from} to ${minuteInWatch(ended.at, beganAt, zone)}`;
}

/** To the minute, for words that are read at a glance; never later than it is. */
export function minuteInWatch(at: Temporal.Instant, beganAt: Temporal.Instant, zone: string): string {
  return timeInWatch(at.round({ smallestUnit: "minute", roundingMode: "floor" }), beganAt, zone);
}

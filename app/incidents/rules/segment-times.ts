import { Temporal } from "#dates";
import { clockTime, dayInWords, lengthInWords, momentOf, momentOn, timeWords } from "./local-times.ts";

export type EventTimes = {
  day: Temporal.PlainDate;
  begins: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  /** The day it was over, where somebody said it: what lasts longer than any evening is never guessed. */
  lastDay?: Temporal.PlainDate | undefined;
  zone: string;
};
export type LineTimes = {
  line: number;
  from: Temporal.PlainTime;
  to: Temporal.PlainTime;
  fromDay?: Temporal.PlainDate | undefined;
  toDay?: Temporal.PlainDate | undefined;
};
export type Moments = { from: Temporal.Instant; to: Temporal.Instant };

/** Longer than any hold or evening: an end "before" the start by more than this was mistyped, not after midnight. */
const longestHours = 14;
/** A last day further away was mistyped. */
const mostDays = 31;

/** Longer than a time of day alone can tell: its last day must be said. */
export function needsLastDay({ from, to }: Moments): boolean {
  return to.since(from).total("hours") > longestHours;
}

/** So long that a time of day is meant on two of its days: each line must say its days. */
export function needsDays({ from, to }: Moments): boolean {
  return to.since(from).total("hours") >= 24;
}

/** When the event began and ended, or what is wrong with the two times. An end before its start is after midnight. */
export function eventMoments(event: EventTimes): Moments | { problem: string } {
  const from = momentOf(event.begins, event);
  const { day, lastDay, zone } = event;
  const days = lastDay === undefined ? 0 : day.until(lastDay).days;
  if (lastDay !== undefined && (days < 0 || days > mostDays)) {
    return { problem: `It began on ${dayInWords(day)} and was over on ${dayInWords(lastDay)}. Check both days.` };
  }
  const to =
    lastDay === undefined ? momentOf(event.ends, event, from) : momentOn(event.ends, { day: lastDay, zone }, from);
  const times = `It was over at ${timeWords(event.ends)}, before it began at ${timeWords(event.begins)}. Check both times`;
  if (Temporal.Instant.compare(to, from) < 0) return { problem: `${times} and both days.` };
  if (lastDay === undefined && needsLastDay({ from, to }))
    return { problem: `${times}. If it lasted longer than ${longestHours} hours, say on which day it was over.` };
  return { from, to };
}

/** When one line began and ended, or what is wrong with its times. */
export function lineMoments(line: LineTimes, event: EventTimes, whole: Moments): Moments | { problem: string } {
  const said = momentsSaid(line, event, whole);
  if ("problem" in said) return said;
  const { from, to } = said;
  // The whole event may have been typed in minutes and its lines in seconds: its last minute is theirs too.
  const lastSecond = event.ends.second === 0 ? whole.to.add({ seconds: 59 }) : whole.to;
  const firstSecond = whole.from;
  if (Temporal.Instant.compare(from, lastSecond) > 0 || Temporal.Instant.compare(from, firstSecond) < 0) {
    return {
      problem: `Line ${line.line} begins at ${timeWords(line.from)}, but the whole event was from ${timeWords(event.begins)} to ${timeWords(event.ends)}.`,
    };
  }
  const isTooLong = event.lastDay === undefined && needsLastDay({ from, to });
  if (Temporal.Instant.compare(to, from) < 0 || isTooLong) {
    return {
      problem: `Line ${line.line} ends at ${timeWords(line.to)}, before it begins at ${timeWords(line.from)}. Check both times.`,
    };
  }
  if (Temporal.Instant.compare(to, lastSecond) > 0) {
    return {
      problem: `Line ${line.line} ends at ${timeWords(line.to)}, after the whole event was over at ${timeWords(event.ends)}.`,
    };
  }
  return { from, to };
}

/** The moments that a line's times mean; on which days, where the event is so long that they could be meant on two. */
function momentsSaid(line: LineTimes, event: EventTimes, whole: Moments): Moments | { problem: string } {
  if (!needsDays(whole)) {
    const from = momentOf(line.from, event);
    return { from, to: momentOf(line.to, event, from) };
  }
  const { fromDay, toDay } = line;
  if (fromDay === undefined || toDay === undefined)
    return { problem: `On line ${line.line}, choose the day it began and the day it ended.` };
  const from = momentOn(line.from, { day: fromDay, zone: event.zone }, whole.from);
  return { from, to: momentOn(line.to, { day: toDay, zone: event.zone }, from) };
}

export type Hold = { line: number; adults: readonly string[] } & Moments;

/** One adult cannot hold in two ways at once: the two lines that say so, or undefined (england.md#7a, refused). */
export function heldTwiceAtOnce(holds: readonly Hold[]): { adult: string; lines: [number, number] } | undefined {
  for (const [index, one] of holds.entries()) {
    for (const other of holds.slice(index + 1)) {
      const overlap =
        Temporal.Instant.compare(one.from, other.to) < 0 && Temporal.Instant.compare(other.from, one.to) < 0;
      const adult = one.adults.find((id) => other.adults.includes(id));
      if (overlap && adult !== undefined) return { adult, lines: [one.line, other.line] };
    }
  }
  return undefined;
}

/** The day and from when to when, of a whole event; with its last day where a time of day cannot tell it. */
export function eventInWords(whole: Moments, zone: string): string {
  const [first, last] = [dayOf(whole.from, zone), dayOf(whole.to, zone)];
  const until = needsLastDay(whole) && !last.equals(first) ? `, ${dayInWords(last)}` : "";
  return `${dayInWords(first)}, ${clockTime(whole.from, zone)} to ${clockTime(whole.to, zone)}${until}`;
}

function dayOf(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  return at.toZonedDateTimeISO(zone).toPlainDate();
}

/** From when to when and how long, like "15:08 to 15:10 (2 minutes)"; with both days where it is long. */
export function spanInWords(span: Moments, zone: string, withDays = needsLastDay(span)): string {
  const { from, to } = span;
  const seconds = Math.round(to.since(from).total("seconds"));
  const said = (at: Temporal.Instant) =>
    withDays ? `${dayInWords(dayOf(at, zone))}, ${clockTime(at, zone)}` : clockTime(at, zone);
  return `${said(from)} to ${said(to)} (${lengthInWords(seconds)})`;
}

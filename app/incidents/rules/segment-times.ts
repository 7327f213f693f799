import { Temporal } from "#dates";
import { clockTime, lengthInWords, momentOf } from "./local-times.ts";

export type EventTimes = {
  day: Temporal.PlainDate;
  begins: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  zone: string;
};
export type LineTimes = { line: number; from: Temporal.PlainTime; to: Temporal.PlainTime };
export type Moments = { from: Temporal.Instant; to: Temporal.Instant };

/** Longer than any hold or evening: an end "before" the start by more than this was mistyped, not after midnight. */
const longestHours = 14;

/** When the event began and ended, or what is wrong with the two times. An end before its start is after midnight. */
export function eventMoments(event: EventTimes): Moments | { problem: string } {
  const from = momentOf(event.begins, event);
  const to = momentOf(event.ends, event, from);
  if (to.since(from).total("hours") > longestHours) {
    return {
      problem: `It was over at ${short(event.ends)}, before it began at ${short(event.begins)}. Check both times.`,
    };
  }
  return { from, to };
}

/** When one line began and ended, or what is wrong with its times. */
export function lineMoments(line: LineTimes, event: EventTimes, whole: Moments): Moments | { problem: string } {
  const from = momentOf(line.from, event);
  const to = momentOf(line.to, event, from);
  // The whole event may have been typed in minutes and its lines in seconds: its last minute is theirs too.
  const lastSecond = event.ends.second === 0 ? whole.to.add({ seconds: 59 }) : whole.to;
  const firstSecond = whole.from;
  if (Temporal.Instant.compare(from, lastSecond) > 0 || Temporal.Instant.compare(from, firstSecond) < 0) {
    return {
      problem: `Line ${line.line} begins at ${short(line.from)}, but the whole event was from ${short(event.begins)} to ${short(event.ends)}.`,
    };
  }
  if (Temporal.Instant.compare(to, from) < 0 || to.since(from).total("hours") > longestHours) {
    return {
      problem: `Line ${line.line} ends at ${short(line.to)}, before it begins at ${short(line.from)}. Check both times.`,
    };
  }
  if (Temporal.Instant.compare(to, lastSecond) > 0) {
    return {
      problem: `Line ${line.line} ends at ${short(line.to)}, after the whole event was over at ${short(event.ends)}.`,
    };
  }
  return { from, to };
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

/** From when to when and how long, like "15:08 to 15:10 (2 minutes)". */
export function spanInWords({ from, to }: Moments, zone: string): string {
  const seconds = Math.round(to.since(from).total("seconds"));
  return `${clockTime(from, zone)} to ${clockTime(to, zone)} (${lengthInWords(seconds)})`;
}

function short(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: time.second === 0 ? "minute" : "second" });
}

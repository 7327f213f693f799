// With what every browser has: a picture is drawn while somebody types, and a library of dates would weigh more than it.

const minute = 60_000;
const day = 24 * 60 * minute;

/** What the clock and the calendar of a zone show at a moment. */
export type Shown = { readonly day: string; readonly clock: string };

const readers = new Map<string, Intl.DateTimeFormat>();

function readerOf(zone: string): Intl.DateTimeFormat {
  const known = readers.get(zone);
  if (known !== undefined) return known;
  const two = "2-digit" as const;
  const parts = { year: "numeric", month: "long", day: "numeric", weekday: "short" } as const;
  const clock = { hour: two, minute: two, second: two, hourCycle: "h23", timeZone: zone } as const;
  const made = new Intl.DateTimeFormat("en-GB", { ...parts, ...clock });
  readers.set(zone, made);
  return made;
}

function partsAt(moment: number, zone: string): (type: string) => string {
  const parts = readerOf(zone).formatToParts(moment);
  return (type) => parts.find((part) => part.type === type)?.value ?? "";
}

/** "Sun 25 Oct" and "01:30", or "01:30:20" where seconds matter. */
export function shownAt(moment: number, zone: string): Shown {
  const part = partsAt(moment, zone);
  const seconds = part("second") === "00" ? "" : `:${part("second")}`;
  return {
    day: `${part("weekday")} ${part("day")} ${part("month").slice(0, 3)}`,
    clock: `${part("hour")}:${part("minute")}${seconds}`,
  };
}

/** By how much the clock of a zone is ahead of the world's at a moment. */
function aheadAt(moment: number, zone: string): number {
  const part = partsAt(moment, zone);
  const whole = Math.floor(moment / 1000) * 1000;
  const clock = `${part("hour")}:${part("minute")}:${part("second")}`;
  return Date.parse(`${part("day")} ${part("month")} ${part("year")} ${clock} UTC`) - whole;
}

/**
 * The moment at which the clock of a zone shows a time of a day (2026-10-25, 01:30). In the hour that comes twice, the
 * first that does not lie before `notBefore`; in the hour that is leapt over, that of a clock that had not leapt. Not
 * a number where it is no day or no time.
 */
export function momentShown(date: string, clock: string, zone: string, notBefore = -Infinity): number {
  const shown = Date.parse(`${date}T${/^\d:/.test(clock) ? `0${clock}` : clock}Z`);
  if (Number.isNaN(shown)) return shown;
  const [before, after] = [shown - aheadAt(shown - day, zone), shown - aheadAt(shown + day, zone)];
  const real = [before, after].filter((moment) => moment + aheadAt(moment, zone) === shown).toSorted((a, b) => a - b);
  return real.find((moment) => moment >= notBefore) ?? real.at(-1) ?? before;
}

/** The beginning of each day from that of one moment to the first that does not lie before another. */
export function midnights(from: number, to: number, zone: string): number[] {
  const found: number[] = [];
  const date = new Date(from + aheadAt(from, zone));
  do {
    found.push(momentShown(date.toISOString().slice(0, 10), "00:00", zone));
    date.setUTCDate(date.getUTCDate() + 1);
  } while ((found.at(-1) ?? to) < to);
  return found;
}

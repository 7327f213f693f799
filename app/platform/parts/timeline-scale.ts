/** A clock time as people write it, "11:42" or "11:42:30". */
export type ClockTime = string;

type Span = { readonly from: ClockTime; readonly to: ClockTime };
export type Placed<T> = Omit<T, "from" | "to"> &
  Span & {
    readonly start: number;
    readonly end: number;
    readonly minutes: number;
  };
/** A stretch of which nothing is told, or two things are. */
export type Between = Span & {
  readonly kind: "gap" | "overlap";
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
};
export type Scale<T> = {
  readonly segments: readonly Placed<T>[];
  readonly between: readonly Between[];
  readonly ticks: readonly Tick[];
};
/** A mark on the line; one that begins a day is named beside it and not above it. */
export type Tick = { readonly at: number; readonly words: string; readonly isDay?: true };

const minutesOfADay = 24 * 60;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480];

/**
 * Places segments on a line from 0 to 100, with at most five clock marks. A time before the first one belongs to
 * the next day, so that a night in a residential school stays one line.
 */
export function timelineScale<T extends Span>(segments: readonly T[]): Scale<T> {
  const first = minutesOf(segments[0]?.from ?? "00:00");
  const spans = segments.map((segment) => {
    const from = notBefore(first, minutesOf(segment.from));
    return { segment, from, to: notBefore(from, minutesOf(segment.to)) };
  });
  const last = Math.max(first, ...spans.map(({ to }) => to));
  const step = steps.find((size) => Math.ceil(last / size) - Math.floor(first / size) <= 4) ?? minutesOfADay;
  const start = Math.floor(first / step) * step;
  const end = Math.max(Math.ceil(last / step) * step, start + step);
  const place = placer(start, end);
  return {
    between: between(spans, place, clockOf),
    segments: spans.map(({ segment, from, to }) => ({
      ...segment,
      start: place(from),
      end: place(to),
      minutes: to - from,
    })),
    ticks: Array.from({ length: (end - start) / step + 1 }, (_, index) => tick(start + index * step, place)),
  };
}

/** Places a minute on a line from 0 to 100. */
export function placer(start: number, end: number): (minute: number) => number {
  return (minute) => Math.round((10_000 * (minute - start)) / (end - start)) / 100;
}

/** What lies between the bars, placed and said like them. */
export function between(
  spans: readonly Minutes[],
  place: (minute: number) => number,
  said: (minute: number) => ClockTime,
): Between[] {
  return gapsAndOverlaps(spans).map(({ kind, from, to }) => ({
    kind,
    from: said(from),
    to: said(to),
    start: place(from),
    end: place(to),
    minutes: to - from,
  }));
}

type Minutes = { readonly from: number; readonly to: number };

/** In order of time: where nothing is told between the first beginning and the last end, and where things overlap. */
function gapsAndOverlaps(spans: readonly Minutes[]): (Minutes & Pick<Between, "kind">)[] {
  const found: (Minutes & Pick<Between, "kind">)[] = [];
  let told = Number.POSITIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from > told) found.push({ kind: "gap", from: told, to: from });
    if (from < told && told < Number.POSITIVE_INFINITY && Math.min(told, to) > from)
      found.push({ kind: "overlap", from, to: Math.min(told, to) });
    told = told === Number.POSITIVE_INFINITY ? to : Math.max(told, to);
  }
  return found;
}

function tick(minute: number, place: (minute: number) => number) {
  return { at: place(minute), words: clockOf(minute) };
}

function minutesOf(clock: ClockTime): number {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes + seconds / 60;
}

function notBefore(earliest: number, minute: number): number {
  const days = Math.max(0, Math.ceil((earliest - minute) / minutesOfADay));
  return minute + days * minutesOfADay;
}

function clockOf(minute: number): string {
  const ofDay = minute % minutesOfADay;
  const seconds = Math.round((ofDay % 1) * 60);
  const clock = `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(Math.floor(ofDay % 60))}`;
  return seconds === 0 ? clock : `${clock}:${twoDigits(seconds)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** From here on nobody counts in minutes. */
const hoursFrom = 180;

/** "3 min", "1 min 30 s", "20 s", "25 h 5 min". */
export function lengthInWords(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const hours = minutes < hoursFrom ? 0 : Math.floor(seconds / 3600);
  const parts = [`${hours} h`, `${Math.floor(seconds / 60) - hours * 60} min`, `${seconds % 60} s`];
  return parts.filter((part) => !part.startsWith("0 ")).join(" ") || "no time";
}

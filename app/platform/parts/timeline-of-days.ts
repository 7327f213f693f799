import { midnights, shownAt } from "./clock-of-zone.ts";
import { between, placer, type Placed, type Scale, type Tick } from "./timeline-scale.ts";

const minute = 60_000;
/** More days than this are not all named: their names would cover each other on a phone. */
const mostNamed = 4;

/** Moments in milliseconds, because a clock's time alone would mean several. */
export type Moments = { readonly from: number; readonly to: number };

/**
 * Places segments on whole days of a zone's calendar. A day on which the clock changes is as long as it was, so that what
 * lasted an hour is an hour, whatever the clock showed.
 */
export function scaleOfDays<T extends { readonly moments: Moments }>(segments: readonly T[], zone: string): Scale<T> {
  const spans = segments.map((segment) => ({
    segment,
    from: segment.moments.from / minute,
    to: segment.moments.to / minute,
  }));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const days = midnights(first * minute, Math.max(last, first + 1) * minute, zone);
  const [start, end] = [(days[0] ?? 0) / minute, (days.at(-1) ?? 0) / minute];
  const place = placer(start, end);
  const said = (at: number) => inWords(at * minute, zone);
  return {
    between: between(spans, place, said),
    segments: spans.map(({ segment, from, to }): Placed<T> => ({
      ...segment,
      from: said(from),
      to: said(to),
      start: place(from),
      end: place(to),
      minutes: to - from,
    })),
    ticks: ticksOf(days, place, zone),
  };
}

/** "Sun 25 Oct, 01:30". */
function inWords(moment: number, zone: string): string {
  const { day, clock } = shownAt(moment, zone);
  return `${day}, ${clock}`;
}

/** Each midnight, with the name of the day that begins there as far as there is room beside it. */
function ticksOf(days: readonly number[], place: (minute: number) => number, zone: string): Tick[] {
  const step = Math.ceil((days.length - 1) / mostNamed);
  return days.map((midnight, index) => {
    const at = place(midnight / minute);
    const isNamed = index % step === 0 && at < 100 * (1 - 0.9 / mostNamed);
    return { at, words: isNamed ? shownAt(midnight, zone).day : "", isDay: true };
  });
}

import { Temporal } from "#dates";
import { hourPattern, numberOf, numberPattern } from "./number-words.ts";

/** A time as somebody wrote it, and what it may mean. */
export type SaidTime = {
  quote: string;
  time: Temporal.PlainTime;
  /** "Twenty to twelve" does not say which half of the day. */
  eitherHalf: boolean;
  /** Seconds were written: without them a time means its whole minute. */
  toTheSecond: boolean;
  /** The writer says that it is not exact: "about", "or so". */
  about: boolean;
};

/** From the first to the last moment that a time may mean. */
export type Span = { from: Temporal.Instant; to: Temporal.Instant };

/** Whoever writes "about" is taken to be right within this many minutes. Our own practice, no law. */
const aboutMinutes = 10;

const half = String.raw`(?:\s*[ap]\.?m\b\.?)`;
const notMore = String.raw`(?![\d%]|[:.]\d|\s*(?:m|cm|km|met(?:re|er)s?|miles?|kg|pounds?|sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?)\b)`;

type Reading = { hour: number; minute: number; second?: number; half?: string | undefined; written?: string };

/** Every way of writing a time that can be read in one way only, apart from the half of the day. */
const ways: { pattern: string; read: (parts: string[]) => Reading }[] = [
  {
    pattern: String.raw`([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?(${half})?${notMore}`,
    read: ([hour = "", minute, second, of]) => ({
      hour: Number(hour),
      minute: Number(minute),
      ...(second === undefined ? {} : { second: Number(second) }),
      half: of,
      written: hour,
    }),
  },
  {
    pattern: String.raw`(1[0-2]|0?[1-9])(${half})`,
    read: ([hour, of]) => ({ hour: Number(hour), minute: 0, half: of }),
  },
  {
    pattern: String.raw`([01]\d|2[0-3])([0-5]\d)\s?h(?:(?:ou)?rs?)?\b`,
    read: ([hour = "", minute]) => ({ hour: Number(hour), minute: Number(minute), written: `0${hour}` }),
  },
  {
    // "one to one" is how a child is supported, not a time: only what a clock is usually read in, or with "minutes".
    pattern: String.raw`(?:(?:a )?(quarter)|(half)|(five|ten|twenty(?:[- ]five)?)|(${numberPattern}) min(?:ute)?s?) (past|to) (${hourPattern})\b`,
    read: ([quarter, halfHour, usual, counted, way, hour = ""]) => {
      const minutes = quarter ? 15 : halfHour ? 30 : numberOf(usual ?? counted ?? "");
      return way === "to" ? before(numberOf(hour), minutes) : { hour: numberOf(hour), minute: minutes };
    },
  },
  {
    pattern: String.raw`half (${hourPattern})\b`,
    read: ([hour = ""]) => ({ hour: numberOf(hour), minute: 30 }),
  },
  {
    pattern: String.raw`(${hourPattern}) o['’]?clock\b`,
    read: ([hour = ""]) => ({ hour: numberOf(hour), minute: 0 }),
  },
  {
    pattern: String.raw`((?!\d)${hourPattern}) ((?!\d)(?:ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?))\b`,
    read: ([hour = "", minute = ""]) => ({ hour: numberOf(hour), minute: numberOf(minute) }),
  },
  { pattern: String.raw`(?:noon|midday)\b`, read: () => ({ hour: 12, minute: 0, half: "pm" }) },
];

const hedgeBefore = String.raw`(?:(?:at )?(?:just )?(?:about|around|round about|roughly|approximately|approx\.?|nearly|almost|maybe|perhaps|probably|something like|(?:just|shortly) (?:before|after|gone)|~)\s*)`;
const hedgeAfter = String.raw`(?:\s*(?:-?ish\b|or so\b|or thereabouts|,?\s*I think\b|,?\s*maybe\b|,?\s*roughly\b|,?\s*approximately\b|,?\s*give or take))`;
const clock = ways.map(({ pattern }) => pattern.replaceAll(/\((?!\?)/g, "(?:")).join("|");

/** A time in running words, with two groups more than it needs for what is not exact about it. For a larger pattern. */
export const timePattern = String.raw`(${hedgeBefore})?(?:at )?(?<![\d.:£$€])(${clock})(${hedgeAfter})?`;

const wholeAnswer = new RegExp(String.raw`^(?:at )?${timePattern}\.?$`, "i");
const digitsAlone = /^(\d{1,2}) ?(\d\d)$/;

/** The answer to "when", if all of it is one time: what only begins with one may mean another. */
export function answeredTime(answer: string): SaidTime | undefined {
  const text = answer.trim().replaceAll(/\s+/g, " ");
  const digits = digitsAlone.exec(text);
  const written = digits === null ? text : `${digits[1]}:${digits[2]}`;
  const found = wholeAnswer.exec(written);
  return found === null ? undefined : saidTime(found.slice(1, 4), answer.trim());
}

/** The time that the three groups of `timePattern` hold. */
export function saidTime([before, written = "", after]: (string | undefined)[], quote: string): SaidTime | undefined {
  for (const { pattern, read } of ways) {
    const found = new RegExp(`^(?:${pattern})$`, "i").exec(written);
    const reading = found === null ? undefined : inDay(read(found.slice(1)));
    if (reading !== undefined) return { ...reading, quote, about: before !== undefined || after !== undefined };
  }
  return undefined;
}

function before(hour: number, minutes: number): Reading {
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes };
}

/** "13:05 am" says two things at once, and is not read. */
function inDay({ hour, minute, second, half: of, written = "" }: Reading) {
  const time = (hours: number) => Temporal.PlainTime.from({ hour: hours, minute, second: second ?? 0 });
  const toTheSecond = second !== undefined;
  if (of === undefined) {
    const eitherHalf = hour >= 1 && hour <= 12 && !written.startsWith("0");
    return { time: time(hour), eitherHalf, toTheSecond };
  }
  const morning = /a/i.test(of);
  if (hour > 12 && morning) return undefined;
  if (hour === 0) return undefined;
  return { time: time(hour > 12 ? hour : (hour % 12) + (morning ? 0 : 12)), eitherHalf: false, toTheSecond };
}

/**
 * What a time means beside a moment that the record names: of all that it can mean, the nearest. So midnight, both
 * changes of the clock and the half of the day can only make a difference smaller, never make one up.
 */
export function spanNear(said: SaidTime, near: Temporal.Instant, zone: string): Span {
  const day = near.toZonedDateTimeISO(zone).toPlainDate();
  const times = said.eitherHalf ? [said.time, said.time.add({ hours: 12 })] : [said.time];
  const moments = [-1, 0, 1].flatMap((days) =>
    times.flatMap((time) =>
      (["earlier", "later"] as const).map((disambiguation) =>
        day.add({ days }).toPlainDateTime(time).toZonedDateTime(zone, { disambiguation }).toInstant(),
      ),
    ),
  );
  const far = (at: Temporal.Instant) => Math.abs(at.epochMilliseconds - near.epochMilliseconds);
  const nearest = moments.reduce((best, at) => (far(at) < far(best) ? at : best));
  const loose = said.about ? aboutMinutes : 0;
  return wholeMinute(nearest.subtract({ minutes: loose }), nearest.add({ minutes: loose }), said.toTheSecond);
}

/** A moment of the record: whole minutes were typed as minutes, and mean all of that minute. */
export function spanOfMoment(at: Temporal.Instant): Span {
  return wholeMinute(at, at, at.epochMilliseconds % 60_000 !== 0);
}

function wholeMinute(from: Temporal.Instant, to: Temporal.Instant, toTheSecond: boolean): Span {
  return { from, to: toTheSecond ? to : to.add({ seconds: 59 }) };
}

/** How many seconds lie between two spans at least; none when they may be the same moment. */
export function secondsApart(one: Span, other: Span): number {
  const gap = (first: Span, second: Span) => second.from.since(first.to).total("seconds");
  return Math.max(0, gap(one, other), gap(other, one));
}

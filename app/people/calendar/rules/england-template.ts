import { Temporal } from "#dates";
import { bankHolidays } from "./bank-holidays.ts";
import type { Span } from "./spans.ts";

/** A proposal to edit: every school, trust or authority sets its own dates (england-homes-data-codes.md#C4). */
export type CalendarProposal = {
  academicYear: string;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
  spans: Span[];
  /** Bank holidays this version does not know yet, by calendar year. */
  bankHolidaysMissing: number[];
};

/** Proposes an English school year such as "2026/27": three terms, their half terms, the bank holidays. Undefined for other text. */
export function englandTemplate(academicYear: string): CalendarProposal | undefined {
  const found = /^(20\d{2})\/(\d{2})$/.exec(academicYear.trim());
  const year = Number(found?.[1]);
  if (!found || (year + 1) % 100 !== Number(found[2])) return undefined;
  const firstDay = day(year, 9, 1);
  const lastDay = day(year + 1, 8, 31);
  const inYear = (span: Span): boolean =>
    Temporal.PlainDate.compare(span.firstDay, firstDay) >= 0 && Temporal.PlainDate.compare(span.firstDay, lastDay) <= 0;
  const holidays = [year, year + 1].map((one) => bankHolidays(one));
  return {
    academicYear: found[0],
    firstDay,
    lastDay,
    spans: [...terms(year), ...holidays.flatMap((spans) => spans ?? []).filter(inYear)].sort(byFirstDay),
    bankHolidaysMissing: [year, year + 1].filter((_, at) => holidays[at] === undefined),
  };
}

/** The usual pattern: half terms in the last full weeks of October, February and May, two weeks at Christmas and Easter. */
function terms(year: number): Span[] {
  const autumnHalf = mondayOnOrBefore(day(year, 10, 29));
  const winterBreak = mondayOnOrBefore(day(year, 12, 25).subtract({ days: 3 }));
  const spring = mondayOnOrAfter(day(year + 1, 1, 4));
  const springHalf = mondayOnOrAfter(day(year + 1, 2, 12));
  const easterBreak = easterMonday(year + 1).subtract({ days: 7 });
  const summer = easterMonday(year + 1).add({ days: 7 });
  const summerHalf = lastMonday(year + 1, 5);
  const autumn = weekday(day(year, 9, 2));
  return [
    term("Autumn term", autumn, winterBreak.subtract({ days: 3 })),
    week("Autumn half term", autumnHalf),
    term("Spring term", spring, easterBreak.subtract({ days: 3 })),
    week("Spring half term", springHalf),
    term("Summer term", summer, weekdayBefore(day(year + 1, 7, 22))),
    week("Summer half term", summerHalf),
  ];
}

function term(name: string, firstDay: Temporal.PlainDate, lastDay: Temporal.PlainDate): Span {
  return { kind: "term", name, firstDay, lastDay };
}

function week(name: string, monday: Temporal.PlainDate): Span {
  return { kind: "half-term", name, firstDay: monday, lastDay: monday.add({ days: 4 }) };
}

/** Easter Monday, by the Gregorian computus. */
export function easterMonday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - leapShift + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const dayOfWeek = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const sunday = day(year, 3, 28).add({ days: moon - dayOfWeek });
  return sunday.add({ days: 1 });
}

function day(year: number, month: number, dayOfMonth: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: dayOfMonth });
}

function mondayOnOrAfter(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (8 - date.dayOfWeek) % 7 });
}

function mondayOnOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const first = day(year, month, 1);
  return mondayOnOrBefore(first.add({ days: first.daysInMonth - 1 }));
}

function weekday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? mondayOnOrAfter(date) : date;
}

function weekdayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek > 5 ? date.subtract({ days: date.dayOfWeek - 5 }) : date;
}

function byFirstDay(one: Span, other: Span): number {
  return Temporal.PlainDate.compare(one.firstDay, other.firstDay);
}

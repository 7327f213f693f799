import { Temporal } from "#dates";

/** One line of the school's term dates. */
export type TermLine = {
  name: string;
  kind: "term" | "half-term" | "inset" | "bank-holiday" | "closure";
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
};

const day = (year: number, month: number, date: number) => Temporal.PlainDate.from({ year, month, day: date });
const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
const week = (name: string, first: Temporal.PlainDate): TermLine => ({
  name,
  kind: "half-term",
  firstDay: first,
  lastDay: first.add({ days: 4 }),
});
const one = (name: string, kind: TermLine["kind"], date: Temporal.PlainDate): TermLine => ({
  name,
  kind,
  firstDay: date,
  lastDay: date,
});

/** Easter Monday: the two weeks of the spring holiday lie round it. */
function easterMonday(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const shift = (15 + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)) % 30;
  const moon = (19 * (year % 19) + shift) % 30;
  const full = moon > 28 || (moon === 28 && year % 19 > 10) ? moon - 1 : moon;
  const paschal = day(year, 3, 21).add({ days: full });
  return paschal.add({ days: 8 - (paschal.dayOfWeek % 7) });
}

/** The year in which a school year began: October 2026 and May 2027 both belong to 2026. */
export function schoolYearOf(date: Temporal.PlainDate): number {
  const begun = date.month >= 9 || Temporal.PlainDate.compare(date, autumnBegins(date.year)) >= 0;
  return begun ? date.year : date.year - 1;
}

/** The Wednesday before the first full week of September, which some years have in August. */
function autumnBegins(year: number): Temporal.PlainDate {
  return monday(day(year, 9, 7)).subtract({ days: 5 });
}

/** Fernlow's dates for the school year that begins in this autumn: an invented school near no real authority. */
export function termLines(year: number): TermLine[] {
  const begins = autumnBegins(year);
  const autumnHalf = monday(day(year, 10, 28));
  const winter = monday(day(year, 12, 22)).subtract({ days: 3 });
  const spring = monday(day(year + 1, 1, 7));
  const springHalf = monday(day(year + 1, 2, 17));
  const easter = easterMonday(year + 1).subtract({ days: 10 });
  const summer = easterMonday(year + 1).add({ days: 7 });
  const mayDay = monday(day(year + 1, 5, 7));
  const summerHalf = monday(day(year + 1, 5, 28));
  const ends = monday(day(year + 1, 7, 22)).add({ days: 1 });
  return [
    { name: "Autumn term", kind: "term", firstDay: begins, lastDay: winter },
    one("Training day", "inset", begins),
    week("Autumn half term", autumnHalf),
    one("Training day", "inset", autumnHalf.add({ days: 7 })),
    { name: "Spring term", kind: "term", firstDay: spring, lastDay: easter },
    one("Training day", "inset", spring),
    week("Spring half term", springHalf),
    { name: "Summer term", kind: "term", firstDay: summer, lastDay: ends },
    one("Early May bank holiday", "bank-holiday", mayDay),
    week("Summer half term", summerHalf),
    one("Training day", "inset", ends.subtract({ days: 1 })),
  ];
}

const within = (line: TermLine, date: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(line.firstDay, date) <= 0 && Temporal.PlainDate.compare(date, line.lastDay) <= 0;

/** The days on which children are at Fernlow, both ends included. */
export function schoolDays(from: Temporal.PlainDate, to: Temporal.PlainDate): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  const lines = new Map<number, TermLine[]>();
  for (let date = from; Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 })) {
    if (date.dayOfWeek > 5) continue;
    const year = schoolYearOf(date);
    const known = lines.get(year) ?? termLines(year);
    lines.set(year, known);
    const covering = known.filter((line) => within(line, date));
    if (covering.length === 1 && covering[0]?.kind === "term") days.push(date);
  }
  return days;
}

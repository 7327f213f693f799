import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Temporal } from "#dates";
import { bankHolidays } from "./bank-holidays.ts";
import { dayKind } from "./day-kind.ts";
import { easterMonday, englandTemplate } from "./england-template.ts";
import { nextSchoolDay, schoolDaysBetween } from "./school-days.ts";
import type { Calendar, SpanKind } from "./spans.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const span = (kind: SpanKind, first: string, last: string, name: string = kind) => ({
  kind,
  firstDay: day(first),
  lastDay: day(last),
  name,
});

const calendar: Calendar = [
  span("term", "2026-09-02", "2026-12-18", "Autumn term"),
  span("inset", "2026-09-02", "2026-09-02", "Training"),
  span("half-term", "2026-10-26", "2026-10-30", "Autumn half term"),
  span("closure", "2026-11-12", "2026-11-12", "No heating"),
  span("term", "2027-01-05", "2027-03-19", "Spring term"),
  span("bank-holiday", "2026-12-25", "2026-12-25", "Christmas Day"),
];

describe("whether a day is a school day, and why (england-homes-data-codes.md#C4)", () => {
  test.each([
    ["2026-09-02", false, "training day for adults: Training"],
    ["2026-09-03", true, "a day of Autumn term"],
    ["2026-09-05", false, "weekend"],
    ["2026-10-26", false, "half term"],
    ["2026-10-30", false, "half term"],
    ["2026-11-02", true, "Autumn term"],
    ["2026-11-12", false, "closed: No heating"],
    ["2026-12-18", true, "Autumn term"],
    ["2026-12-21", false, "between two terms"],
    ["2026-12-25", false, "bank holiday: Christmas Day"],
    ["2026-09-01", false, "no term dates around this day"],
    ["2027-03-22", false, "no term dates around this day"],
  ])("%s: %s, %s", (date, schoolDay, why) => {
    const kind = dayKind(calendar, day(date));
    expect(kind.schoolDay).toBe(schoolDay);
    expect(kind.why).toContain(why);
  });

  test("where the calendar does not reach, the answer is not known rather than guessed", () => {
    expect(dayKind(calendar, day("2027-06-01"))).toMatchObject({ schoolDay: false, known: false });
    expect(dayKind([], day("2026-11-23"))).toMatchObject({ schoolDay: false, known: false });
    expect(dayKind(calendar, day("2026-12-22"))).toMatchObject({ known: true });
  });

  test("the first and the last day of a span belong to it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 20 }), (start, length) => {
        const firstDay = day("2026-09-01").add({ days: start });
        const lastDay = firstDay.add({ days: length });
        const closed: Calendar = [
          span("term", "2026-09-01", "2027-08-31"),
          { kind: "closure", firstDay, lastDay, name: "Closed" },
        ];
        for (const inside of [firstDay, lastDay])
          expect(dayKind(closed, inside)).toMatchObject({ span: { kind: "closure" } });
        for (const outside of [firstDay.subtract({ days: 1 }), lastDay.add({ days: 1 })]) {
          expect(dayKind(closed, outside).span?.kind).not.toBe("closure");
        }
      }),
    );
  });
});

describe("counting school days", () => {
  test.each([
    ["2026-11-09", "2026-11-13", 3],
    ["2026-10-23", "2026-11-02", 1],
    ["2026-12-18", "2027-01-05", 1],
    ["2026-11-09", "2026-11-09", 0],
    ["2026-11-13", "2026-11-09", 0],
  ])("from %s to %s are %i", (from, to, days) => {
    expect(schoolDaysBetween(calendar, day(from), day(to))).toBe(days);
  });

  test.each([
    ["2026-10-23", "2026-11-02"],
    ["2026-11-11", "2026-11-13"],
    ["2026-12-18", "2027-01-05"],
    ["2026-08-01", "2026-09-03"],
  ])("the next after %s is %s", (after, next) => {
    expect(nextSchoolDay(calendar, day(after))?.toString()).toBe(next);
  });

  test("past the end of the calendar there is none, so that somebody must enter the dates", () => {
    expect(nextSchoolDay(calendar, day("2027-03-19"))).toBeUndefined();
    expect(nextSchoolDay([], day("2026-11-23"))).toBeUndefined();
  });

  test("going from one school day to the next, each counts one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 190 }), (start) => {
        const from = day("2026-09-01").add({ days: start });
        const next = nextSchoolDay(calendar, from);
        fc.pre(next !== undefined);
        expect(schoolDaysBetween(calendar, from, next)).toBe(1);
      }),
    );
  });
});

describe("the template for England", () => {
  test.each(["2024/25", "2025/26", "2026/27", "2027/28", "2028/29", "2031/32"])(
    "%s has three terms in order, each with its half term inside",
    (year) => {
      const { spans } = englandTemplate(year)!;
      const terms = spans.filter(({ kind }) => kind === "term");
      expect(terms.map(({ name }) => name)).toEqual(["Autumn term", "Spring term", "Summer term"]);
      for (const [at, term] of terms.entries()) {
        expect([term.firstDay.dayOfWeek < 6, term.lastDay.dayOfWeek < 6]).toEqual([true, true]);
        if (at > 0) expect(Temporal.PlainDate.compare(terms[at - 1]!.lastDay, term.firstDay)).toBe(-1);
        const halves = spans.filter(
          ({ kind, firstDay, lastDay }) =>
            kind === "half-term" &&
            Temporal.PlainDate.compare(firstDay, term.firstDay) > 0 &&
            Temporal.PlainDate.compare(lastDay, term.lastDay) < 0,
        );
        expect(halves).toHaveLength(1);
      }
      const schoolDays = schoolDaysBetween(spans, day(`${year.slice(0, 4)}-08-31`), day(`20${year.slice(5)}-08-31`));
      expect(schoolDays).toBeGreaterThanOrEqual(185);
      expect(schoolDays).toBeLessThanOrEqual(198);
    },
  );

  test("has the bank holidays of the school year, substitute days among them", () => {
    const { spans, bankHolidaysMissing } = englandTemplate("2026/27")!;
    expect(spans.filter(({ kind }) => kind === "bank-holiday").map(({ firstDay }) => firstDay.toString())).toEqual([
      "2026-12-25",
      "2026-12-28",
      "2027-01-01",
      "2027-03-26",
      "2027-03-29",
      "2027-05-03",
      "2027-05-31",
      "2027-08-30",
    ]);
    expect(bankHolidaysMissing).toEqual([]);
    expect(englandTemplate("2028/29")!.bankHolidaysMissing).toEqual([2029]);
  });

  test("Easter as computed is Easter as listed", () => {
    for (const year of [2025, 2026, 2027, 2028]) {
      expect(
        bankHolidays(year)!
          .find(({ name }) => name === "Easter Monday")!
          .firstDay.toString(),
      ).toBe(easterMonday(year).toString());
    }
    expect(["2019-04-22", "2038-04-26", "2011-04-25"]).toEqual(
      [2019, 2038, 2011].map((year) => easterMonday(year).toString()),
    );
  });

  test.each(["2026", "2026/28", "26/27", "2026/2027", ""])("“%s” is no school year", (text) => {
    expect(englandTemplate(text)).toBeUndefined();
  });
});

import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { clockMinute, clockTime, dayInWords, lengthInWords, momentOf } from "./local-times.ts";

const zone = "Europe/London";
const time = (text: string) => Temporal.PlainTime.from(text);
const on = (day: string, begins: string) => ({ day: Temporal.PlainDate.from(day), begins: time(begins), zone });
const moment = (day: string, begins: string, asked: string) => momentOf(time(asked), on(day, begins)).toString();

test.each([
  ["fifteen seconds before midnight", "2026-06-19T22:59:45Z", "23:59"],
  ["half a minute after the minute", "2026-11-30T21:05:32.967Z", "21:05"],
  ["on the minute", "2026-11-30T21:05:00Z", "21:05"],
])("%s the clock shows the minute that has begun, never the next", (_, at, shown) => {
  expect(clockMinute(Temporal.Instant.from(at), zone)).toBe(shown);
});

test("the minute that the clock shows is the zone's own, through every change of the clocks", () => {
  const zones = fc.constantFrom("Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe");
  const seconds = fc.integer({ min: Date.UTC(2020, 0) / 1000, max: Date.UTC(2040, 0) / 1000 });
  fc.assert(
    fc.property(zones, seconds, (of, second) => {
      const at = Temporal.Instant.fromEpochMilliseconds(second * 1000 + 999);
      const clock = at.toZonedDateTimeISO(of).toPlainTime();
      expect(clockMinute(at, of)).toBe(clock.toString({ smallestUnit: "minute", roundingMode: "floor" }));
    }),
  );
});

describe("the moment that a time of day means", () => {
  test.each([
    ["an ordinary summer afternoon", "2026-06-19", "15:05", "15:16", "2026-06-19T14:16:00Z"],
    ["the beginning itself", "2026-06-19", "15:05", "15:05", "2026-06-19T14:05:00Z"],
    ["after midnight", "2026-11-23", "23:50", "00:10", "2026-11-24T00:10:00Z"],
    ["after midnight on the last day of the year", "2025-12-31", "23:50", "00:10", "2026-01-01T00:10:00Z"],
    [
      "over midnight before the clocks go back (england.md#7b)",
      "2026-10-24",
      "23:41:30",
      "00:06",
      "2026-10-24T23:06:00Z",
    ],
    ["in the hour that is shown twice, the first showing", "2026-10-25", "00:50", "01:20", "2026-10-25T00:20:00Z"],
    [
      "in the hour that is shown twice, the second when the first was before the beginning",
      "2026-10-25",
      "01:50",
      "01:10",
      "2026-10-25T01:10:00Z",
    ],
    ["after the hour that is shown twice", "2026-10-25", "00:50", "02:10", "2026-10-25T02:10:00Z"],
    ["over midnight into the hour that is shown twice", "2026-10-24", "23:55", "01:30", "2026-10-25T00:30:00Z"],
    ["over the hour that is leapt over", "2026-03-29", "00:50", "02:10", "2026-03-29T01:10:00Z"],
    [
      "in the hour that is leapt over, by a clock that had not leapt",
      "2026-03-29",
      "00:50",
      "01:30",
      "2026-03-29T01:30:00Z",
    ],
    ["begun in the hour that is leapt over", "2026-03-29", "01:30", "01:40", "2026-03-29T01:40:00Z"],
  ])("%s", (_, day, begins, asked, expected) => {
    expect(moment(day, begins, asked)).toBe(expected);
  });

  test("is never before the event began, and less than 26 hours after", () => {
    const anyTime = fc.nat(86_399).map((second) => time("00:00").add({ seconds: second }));
    const anyDay = fc
      .oneof(fc.constantFrom(0, 6, 7, 216, 217), fc.nat(365))
      .map((days) => Temporal.PlainDate.from("2026-03-22").add({ days }));
    fc.assert(
      fc.property(anyDay, anyTime, anyTime, (day, begins, asked) => {
        const event = { day, begins, zone };
        const hours = momentOf(asked, event).since(momentOf(begins, event)).total("hours");
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeLessThan(26);
      }),
    );
  });
});

test("a time is shown as the school's clock showed it, with seconds only when there are any", () => {
  expect(clockTime(Temporal.Instant.from("2026-06-19T14:05:10Z"), zone)).toBe("15:05:10");
  expect(clockTime(Temporal.Instant.from("2026-11-24T14:05:00Z"), zone)).toBe("14:05");
});

test("a day is said with its weekday", () => {
  expect(dayInWords(Temporal.PlainDate.from("2026-06-19"))).toMatch(/^Fri,? 19 June 2026$/);
});

test.each([
  [0, "a moment"],
  [1, "1 second"],
  [15, "15 seconds"],
  [60, "1 minute"],
  [225, "3 minutes 45 seconds"],
  [270, "4 minutes 30 seconds"],
  [4521, "75 minutes 21 seconds"],
  [10_799, "179 minutes 59 seconds"],
  [10_800, "3 hours"],
  [56_405, "15 hours 40 minutes 5 seconds"],
])("%i seconds are said as %s", (seconds, words) => {
  expect(lengthInWords(seconds)).toBe(words);
});

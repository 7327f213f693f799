import { Temporal } from "#dates";
import { expect, it } from "vitest";
import { owedBy } from "./owed-by.ts";

const zone = "Europe/London";
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
/** The rest of a record is owed on Wednesday 25 November 2026 at five. */
const due = at("2026-11-25T17:00");

it.each([
  ["2026-11-25T08:05", "by 17:00 today"],
  ["2026-11-25T17:00", "by 17:00 today"],
  ["2026-11-24T23:59", "by 17:00 tomorrow"],
  ["2026-11-23T16:30", "Wed 25 November, 17:00"],
  ["2025-12-31T12:00", "Wed 25 November 2026, 17:00"],
])("at %s it is owed %s", (now, words) => {
  expect(owedBy(due, at(now), zone)).toBe(words);
});

it.each([
  ["2026-11-25T17:00:30", "1 minute, since 17:00 today"],
  ["2026-11-25T17:40", "40 minutes, since 17:00 today"],
  ["2026-11-25T18:10", "1 hour, since 17:00 today"],
  ["2026-11-26T09:00", "16 hours, since 17:00 yesterday"],
  ["2026-11-26T17:00", "1 day, since 17:00 yesterday"],
  ["2026-11-30T09:00", "4 days, since Wed 25 November"],
  ["2026-12-08T17:00", "13 days, since Wed 25 November"],
  ["2026-12-09T17:00", "2 weeks, since Wed 25 November"],
  ["2027-01-04T17:00", "5 weeks, since Wed 25 November 2026"],
  ["2028-02-25T17:00", "15 months, since Wed 25 November 2026"],
])("at %s it is late by %s", (now, words) => {
  expect(owedBy(due, at(now), zone)).toBe(words);
});

it("counts days by the school's own clock, also over the night in which the clock goes back", () => {
  expect(owedBy(at("2026-10-24T17:00"), at("2026-10-25T17:00"), zone)).toBe("1 day, since 17:00 yesterday");
  expect(owedBy(at("2026-10-24T17:00"), at("2026-10-25T16:59"), zone)).toBe("24 hours, since 17:00 yesterday");
});

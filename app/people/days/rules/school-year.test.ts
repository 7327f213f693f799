import { Temporal } from "#dates";
import { expect, test } from "vitest";
import { schoolYearOf } from "./school-year.ts";

test.each([
  ["2026-09-01", "2026/27", "2027/28"],
  ["2027-08-31", "2026/27", "2027/28"],
  ["2026-08-31", "2025/26", "2026/27"],
  ["2099-12-01", "2099/00", "2100/01"],
])("%s belongs to the school year %s, and the next is %s", (day, name, next) => {
  const year = schoolYearOf(Temporal.PlainDate.from(day));
  expect([year.name, year.next().name]).toEqual([name, next]);
});

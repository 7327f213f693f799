import { Temporal } from "#dates";
import { expect, test } from "vitest";
import { schoolYearOf } from "./school-year.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ["2026-09-01", "2026/27", "2027/28"],
  ["2027-08-31", "2026/27", "2027/28"],
  ["2026-08-31", "2025/26", "2026/27"],
  ["2099-12-01", "2099/00", "2100/01"],
])("%s belongs to the school year %s, and the next is %s", (text, name, next) => {
  const year = schoolYearOf(day(text), []);
  expect([year.name, year.next().name]).toEqual([name, next]);
});

test.each([
  ["term", "2024-08-28", "2024/25"],
  ["term", "2024-08-27", "2023/24"],
  ["term", "2024-09-02", "2024/25"],
  ["inset", "2024-08-28", "2024/25"],
  ["bank-holiday", "2024-08-28", "2023/24"],
  ["term", "2025-08-29", "2024/25"],
] as const)("where a %s stands on 28 August 2024, %s belongs to %s", (kind, text, name) => {
  expect(schoolYearOf(day(text), [{ kind, firstDay: day("2024-08-28") }]).name).toBe(name);
});

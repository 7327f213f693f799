import { expect, test } from "vitest";
import { largeRoster, largeRows } from "./large-roster.ts";

const rowsOf = (year: 1 | 2) => Object.values(largeRoster(year)).flatMap((text) => text.trim().split("\r\n").slice(1));

test("each year has as many rows as the figures say, and hardly one of them in common", () => {
  const [first, second] = [rowsOf(1), rowsOf(2)];
  expect([first.length, second.length]).toEqual([largeRows, largeRows]);
  const before = new Set(first);
  expect(second.filter((row) => before.has(row)).length).toBeLessThan(largeRows / 10);
});

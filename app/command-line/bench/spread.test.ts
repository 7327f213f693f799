import { expect, test } from "vitest";
import { median, percentile, rounded } from "./spread.ts";

const oneToHundred = Array.from({ length: 100 }, (_, at) => 100 - at);

test("of a hundred waits the 99th is the one that only one was longer than", () => {
  expect(percentile(oneToHundred, 0.99)).toBe(99);
  expect(percentile(oneToHundred, 1)).toBe(100);
  expect(percentile([7], 0.99)).toBe(7);
});

test("one slow run does not move the middle value", () => {
  expect(median([2, 2, 900])).toBe(2);
});

test("no waits have no middle, rather than a middle of nought", () => {
  expect(median([])).toBeNaN();
});

test("figures are rounded to what a reader can use", () => {
  expect(rounded(1.23456)).toBe(1.23);
  expect(rounded(0.0049, 3)).toBe(0.005);
});

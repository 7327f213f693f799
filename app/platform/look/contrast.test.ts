import { expect, it } from "vitest";
import { contrast } from "./contrast.ts";

it.each([
  ["#000", "#ffffff", 21],
  ["#fff", "#fff", 1],
  ["#767676", "#fff", 4.54],
])("%s against %s is %d to 1", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBeCloseTo(ratio, 2);
});

it("refuses what it cannot measure instead of calling it fine", () => {
  expect(() => contrast("", "#fff")).toThrow("not a colour");
});

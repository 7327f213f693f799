import { Temporal } from "#dates";
import { expect, test } from "vitest";
import { whereConfirmed } from "./being-applied.ts";

const now = Temporal.Instant.from("2026-11-24T09:45:00Z");

test.each([
  [undefined, "not-confirmed"],
  [0, "being-applied"],
  [9.9, "being-applied"],
  [10, "cut-off"],
  [3600, "cut-off"],
  // Another server's clock may be a little ahead.
  [-2, "being-applied"],
] as const)("with a last sign %s seconds ago a confirmation is %s", (ago, expected) => {
  const lastSign = ago === undefined ? undefined : now.subtract({ milliseconds: ago * 1000 });
  expect(whereConfirmed(lastSign, now)).toBe(expected);
});

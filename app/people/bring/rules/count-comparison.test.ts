import { describe, expect, test } from "vitest";
import type { AllCounts, Counts } from "../preview.ts";
import { changesNothing, toBeWritten } from "./count-comparison.ts";

const none: Counts = { added: 0, changed: 0, returned: 0, ended: 0, left: 7 };
const quiet: AllCounts = { children: none, adults: none, families: none, groups: none, ties: none, memberships: none };

describe("a comparison", () => {
  test("in which everybody stays changes nothing", () => {
    expect(changesNothing(quiet)).toBe(true);
  });

  test.each(["added", "changed", "returned", "ended"] as const)("in which one tie is %s changes something", (what) => {
    const counts = { ...quiet, ties: { ...none, [what]: 1 } };
    expect(changesNothing(counts)).toBe(false);
    expect(toBeWritten({ ...counts, adults: { ...none, added: 2 } })).toBe(3);
  });
});

import { Temporal } from "#dates";
import type { TechniqueThatDay } from "#people";
import { describe, expect, test } from "vitest";
import { beyondOwnLimits, frozenTechnique, type LineFacts } from "./own-technique.ts";

const technique: TechniqueThatDay = {
  techniqueId: "t1",
  version: 3,
  fromOn: Temporal.PlainDate.from("2026-09-01"),
  withdrawnOn: null,
  savedBy: "amira",
  savedAt: Temporal.Instant.from("2026-09-01T09:00:00Z"),
  code: "S2",
  provider: "Oakum Vale",
  curriculum: "2025",
  name: "Two-person standing",
  level: 2,
  positions: ["STAND"],
  leastAdults: 2,
  longestMinutes: 10,
  excluded: "Not under 8",
  refresherMonths: 12,
  standing: "allowed",
};

test("what is frozen says which version it was, and how it stood", () => {
  const withdrawn = { standing: "withdrawn", withdrawnOn: Temporal.PlainDate.from("2026-05-03") } as const;
  expect(frozenTechnique({ ...technique, ...withdrawn }, "one side only")).toEqual({
    techniqueId: "t1",
    version: 3,
    code: "S2",
    name: "Two-person standing",
    provider: "Oakum Vale",
    curriculum: "2025",
    level: 2,
    leastAdults: 2,
    longestMinutes: 10,
    standing: "withdrawn",
    withdrawnOn: "2026-05-03",
    words: "one side only",
  });
});

describe("a line beyond the school's own limits (practice.md#4)", () => {
  const line = (seconds: number, changed: LineFacts = {}, limits: Partial<TechniqueThatDay> = {}) =>
    beyondOwnLimits({
      seconds,
      facts: {
        initiator: "school-adult",
        staffCount: 2,
        ownTechnique: frozenTechnique({ ...technique, ...limits }, ""),
        ...changed,
      },
    });
  const long = "At most 10 minutes; this line lasted 10 minutes 1 second.";
  const few = "At least 2 adults; this line names 1.";

  test.each<[string, string[], string[]]>([
    ["exactly the longest time, with exactly enough adults", line(600), []],
    ["a second longer", line(601), [long]],
    ["one adult for two", line(60, { staffCount: 1 }), [few]],
    ["both", line(601, { staffCount: 1 }), [long, few]],
    ["more adults than needed", line(60, { staffCount: 3 }), []],
    [
      "where the school names no limits",
      line(6000, { staffCount: 1 }, { leastAdults: null, longestMinutes: null }),
      [],
    ],
    ["where it is not said how many adults", line(60, { staffCount: undefined }), []],
    ["no technique of the school's", line(6000, { ownTechnique: undefined }), []],
    ["what the police did is not measured by the school", line(6000, { initiator: "police", staffCount: 0 }), []],
    ["a parent joined in: the school's adults are counted", line(60, { joinedBy: "parent", staffCount: 1 }), [few]],
    ["what the school does not allow has its limits all the same", line(601, {}, { standing: "never" }), [long]],
  ])("%s", (_, said, expected) => {
    expect(said).toEqual(expected);
  });
});

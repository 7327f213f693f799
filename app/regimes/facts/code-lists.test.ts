import { describe, expect, test } from "vitest";
import * as regimes from "../index.ts";
import type { CodeList } from "./code-list.ts";
import { codesOf, entryOf, isCodeOf, labelOf } from "./code-list.ts";

const lists: readonly CodeList[] = [
  regimes.BEHAVIOURS,
  regimes.BODY_POINTS,
  regimes.CONTACT_EFFECTS,
  regimes.DE_ESCALATIONS,
  regimes.DEVICES,
  regimes.EXITS,
  regimes.INITIATORS,
  regimes.INJURY_KINDS,
  regimes.INJURY_SEVERITIES,
  regimes.MEDICATION_USES,
  regimes.OBSERVATIONS,
  regimes.PLACES,
  regimes.PLANNED,
  regimes.POSITIONS,
  regimes.PURPOSES,
  regimes.SANCTIONS,
  regimes.SEARCH_ITEMS,
  regimes.SEGMENT_KINDS,
  regimes.TRIGGERS,
];

describe.each(lists.map((list) => [list.id, list] as const))("The list %s", (_id, list) => {
  test("has every code once, each with its own plain label", () => {
    const labels = list.entries.map(({ label }) => label);
    expect(new Set(codesOf(list)).size).toBe(list.entries.length);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, help } of list.entries)
      expect(`${label} ${help ?? ""}`).not.toMatch(/pupil|staff|victim|perpetrator|kicked off|violent/i);
  });

  test("says which version it is and where it comes from", () => {
    expect(list.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(list.source).toMatch(/^(england|elsewhere|practice)\.md#/);
  });
});

describe("The lists of practice.md section 3", () => {
  const practical = [
    regimes.TRIGGERS,
    regimes.BEHAVIOURS,
    regimes.DE_ESCALATIONS,
    regimes.PLACES,
    regimes.INJURY_KINDS,
  ];

  test("each allows something else and not known", () => {
    for (const list of practical)
      expect(codesOf<string, object>(list)).toEqual(expect.arrayContaining([`${list.id}.OTHER`, `${list.id}.UNKNOWN`]));
  });

  test("hold as many entries as the source names", () => {
    expect(practical.map((list) => list.entries.length - 2)).toEqual([17, 22, 18, 19, 23]);
  });

  test("entries that would hide harm cannot be dropped by a school", () => {
    const kept = (list: CodeList) => list.entries.filter(({ keep }) => keep).map(({ code }) => code);
    expect(kept(regimes.PURPOSES)).toEqual([
      "punish",
      "retaliate",
      "pain",
      "compliance",
      "convenience",
      "tire",
      "example",
    ]);
    expect(kept(regimes.DE_ESCALATIONS)).toEqual(["DEA.NONE"]);
    expect(kept(regimes.INJURY_KINDS)).toHaveLength(7);
    expect(kept(regimes.BODY_POINTS)).toEqual(["neck-front", "chest", "abdomen", "neck-back"]);
  });

  test("severity runs from none seen to life in danger", () => {
    expect(regimes.INJURY_SEVERITIES.entries.map(({ grade }) => grade)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("A stored code", () => {
  test("finds its entry and its words", () => {
    expect(entryOf(regimes.EXITS, "held-shut")?.free).toBe(false);
    expect(labelOf(regimes.TRIGGERS, "TRG.NOISE")).toBe("Noise");
    expect(isCodeOf(regimes.TRIGGERS, "TRG.NOISE")).toBe(true);
  });

  test("that the list no longer knows is shown as it was stored", () => {
    expect(labelOf(regimes.TRIGGERS, "X-own-code")).toBe("X-own-code");
    expect(isCodeOf(regimes.TRIGGERS, "X-own-code")).toBe(false);
  });
});

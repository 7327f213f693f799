import { describe, expect, test } from "vitest";
import { cells, CONTESTED, underVersion } from "../elsewhere-samples.ts";
import type { SegmentFacts } from "../facts/segment-facts.ts";

const HOMES = "gb-eng-homes@2015";
const SCHOOLS = "gb-eng-rss@2022-09-05";
const hold: SegmentFacts = { kind: "PHY.HOLD.SEAT", contactEffect: "held" };

describe("A children's home: using force or restricting liberty of movement (england-homes-data-codes.md#A1.1)", () => {
  // oxfmt-ignore
  test.each<readonly [string, SegmentFacts, string]>([
    ["A1.1: force, also when the child did not resist", hold, '"restraint" R ◐'],
    ["A1.1: a moment's force counts too", { kind: "PHY.MOMENT", contactEffect: "stopped" }, '"restraint" R ◐'],
    ["A1.1: liberty restricted with an adult in the room", CONTESTED, '"restraint" R ◐'],
    ["A1.1: liberty restricted among other children", { ...CONTESTED, awayFromPupils: false }, '"restraint" R ◐'],
    ["A1.1: kept there by words alone", { ...CONTESTED, exit: "told-not-to" }, '"restraint" c ◐'],
    ["A1.1: a switched-off wheelchair", { kind: "AID.MOBILITY" }, '"restraint" R ◐'],
    ["A1.1: a strap", { kind: "MEC.CHAIR", prescribedUse: false }, '"restraint" R ◐'],
    ["A1.1: a strap as prescribed", { kind: "MEC.CHAIR", prescribedUse: true }, '"restraint" c ◐'],
    ["A1.1: a lock for all", { kind: "ENV.DOOR", awayFromPupils: false, siteWideLock: true }, '"restraint" c ◐'],
    ["A1.1: a lock, and nobody said for whom", { kind: "ENV.DOOR" }, '"restraint" c ◐'],
    ["A1.1: accepted touch", { kind: "PHY.TOUCH" }, "– ◐"],
    ["A1.1: free to leave", { kind: "SEP.PUPIL", exit: "free" }, "– ◐"],
    ["A1.3: an aid withheld as discipline", { kind: "AID.COMMS", sanction: "at-the-time" },
      '"prohibited measure" X ○ + "measure of control or discipline" R ✔'],
    ["A1.3: medicine as discipline", { kind: "CHE.ORAL", purpose: ["punish"] }, '"prohibited measure" X ○'],
    ["A1.3: force as punishment", { ...hold, purpose: ["punish"] }, '"prohibited measure" X ○'],
    ["A1.5: a sanction needs a record as well", { ...CONTESTED, sanction: "at-the-time" },
      '"restraint" R ◐ + "measure of control or discipline" R ✔'],
    ["A1.6: a handling plan exempts nothing", { ...hold, planned: "in-plan" }, '"restraint" R ◐'],
  ])("%s", (_claim, facts, cell) => {
    expect(cells(underVersion(HOMES, facts))).toBe(cell);
  });

  test("A0.2: a school's reasons do not cross into a home, and the flag removes no label", () => {
    const { labels, flags } = underVersion(HOMES, { ...hold, purpose: ["good-order"] });
    expect(labels.map(({ code }) => code)).toEqual(["restraint"]);
    expect(flags).toMatchObject([
      { code: "purpose-not-allowed-here", force: "guidance", mark: "✔", prompts: ["tell-safeguarding-lead"] },
    ]);
    expect(underVersion(HOMES, { ...hold, purpose: ["injury-self"] }).flags).toEqual([]);
  });
});

describe("A residential special school's standards, whose text was not read (england-homes-data-codes.md#A2)", () => {
  test("A2: nothing is firm, and everything carries the mark of not being read", () => {
    expect(cells(underVersion(SCHOOLS, hold))).toBe("c ○");
    expect(cells(underVersion(SCHOOLS, { kind: "SEP.PUPIL", exit: "free", sanction: "at-the-time" }))).toBe("c ○");
    expect(cells(underVersion(SCHOOLS, CONTESTED))).toBe("? practice");
  });
});

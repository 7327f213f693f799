import { Temporal } from "#dates";
import { codesOf, entryOf, SEGMENT_KINDS, type SegmentFacts } from "#regimes";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decidedLabels, type DecidedLabel } from "./decided-labels.ts";
import { factsInWords } from "./facts-in-words.ts";
import { labelsOf, lawOn, lawReaches, type RecordedSegment } from "./labels-of.ts";
import { shortKind } from "./short-kind.ts";

const at = (time: string) => Temporal.Instant.from(`2026-06-19T${time}+01:00`);
const day = (text: string) => Temporal.PlainDate.from(text);
const hold: RecordedSegment = {
  segmentNo: 1,
  facts: { kind: "PHY.HOLD.SEAT", initiator: "school-adult", resisted: true },
  from: at("15:08:00"),
  to: at("15:10:00"),
};
const apart: RecordedSegment = {
  segmentNo: 2,
  facts: {
    kind: "SEP.SUPER",
    initiator: "school-adult",
    exit: "held-shut",
    adultInRoom: true,
    awayFromPupils: true,
    alone: false,
  },
  from: at("15:11:30"),
  to: at("15:16:00"),
};
const names = new Map([["hale", "Amira Hale"]]);
const decision = (from: string, to: string, reason = "The door stood open.", segmentNo = 2): DecidedLabel => ({
  segmentNo,
  fromCode: from,
  toCode: to,
  reason,
  decidedBy: "hale",
  decidedAt: at("17:00:00"),
});
const codes = (overrides: DecidedLabel[]) =>
  decidedLabels("gb-eng@2026-04-01", [hold, apart], overrides, names).segments.map(({ labels }) =>
    labels.map(({ code, recordable }) => `${code} ${recordable}`),
  );

describe("the law of the day", () => {
  test.each([
    ["2013-07-01", "gb-eng@2013-07"],
    ["2026-03-31", "gb-eng@2013-07"],
    ["2026-04-01", "gb-eng@2026-04-01"],
  ])("%s is under %s", (text, version) => {
    expect(lawOn(day(text))).toBe(version);
    expect(lawReaches(day(text))).toBe(true);
  });

  test("does not reach back for ever, and an unknown version is never guessed", () => {
    expect(lawReaches(day("2013-06-30"))).toBe(false);
    expect(() => lawOn(day("2013-06-30"))).toThrow("2013-06-30");
    expect(() => labelsOf("gb-eng@1999", [])).toThrow("gb-eng@1999");
    expect(() => decidedLabels("gb-eng@1999", [], [], names)).toThrow("gb-eng@1999");
  });
});

describe("a person's decision about a label (england.md#6a)", () => {
  test("without one the derived labels stand", () => {
    expect(codes([])).toEqual([["use-of-force true"], ["seclusion true"]]);
  });

  test("stands in the place of the label it decides, with name, reason and time, and on no other line", () => {
    expect(codes([decision("seclusion", "withdrawal")])).toEqual([["use-of-force true"], ["withdrawal false"]]);
    const [, segment] = decidedLabels(
      "gb-eng@2026-04-01",
      [hold, apart],
      [decision("seclusion", "withdrawal")],
      names,
    ).segments;
    expect(segment?.labels[0]).toMatchObject({
      because: "Amira Hale decided: The door stood open.",
      decided: { from: "seclusion", at: at("17:00:00") },
    });
  });

  test("takes its seconds out of the figures, and puts them back when it is decided again", () => {
    const seconds = (overrides: DecidedLabel[]) =>
      decidedLabels("gb-eng@2026-04-01", [hold, apart], overrides, names).recordableSeclusionSeconds;
    expect(seconds([])).toBe(270);
    expect(seconds([decision("seclusion", "withdrawal")])).toBe(0);
    expect(seconds([decision("seclusion", "withdrawal"), decision("withdrawal", "seclusion")])).toBe(270);
  });

  test("made at the same moment as another's: the later of the two stands", () => {
    expect(
      codes([decision("seclusion", "withdrawal"), decision("seclusion", "site-security", "Second thoughts.")]),
    ).toEqual([["use-of-force true"], ["site-security false"]]);
  });

  test("of a label that is not there, or without a reason, changes nothing", () => {
    expect(codes([decision("withdrawal", "none")])).toEqual(codes([]));
    expect(codes([decision("seclusion", "none", " ")])).toEqual(codes([]));
  });
});

describe("facts in words", () => {
  test("what was not said is left out, never turned into a no", () => {
    expect(factsInWords({ kind: "PHY.HOLD.SEAT", initiator: "school-adult" })).toEqual([]);
  });

  test("a no is said as a no", () => {
    expect(factsInWords({ resisted: false, torsoOrAirwayPressure: false, distress: false })).toEqual([
      "The child did not resist",
      "No weight or pressure on trunk, neck or mouth",
      "The child showed no distress",
    ]);
  });

  test("the seclusion of the worked example reads as it was (england.md#7a, S6)", () => {
    const facts: SegmentFacts = { ...apart.facts, resisted: true, purpose: ["injury-other"], sanction: "none" };
    expect(factsInWords(facts)).toEqual([
      "The child resisted",
      "The door was held shut",
      "An adult was inside, no other children",
      "So that nobody else was hurt",
    ]);
  });

  test.each([
    [{ initiator: "other-child" }, /^Another child$/],
    [{ joinedBy: "parent" }, /^Also took part: a parent or carer$/],
    [{ alone: true }, /^The child was alone$/],
    [{ awayFromPupils: false }, /^Other children were there$/],
    [{ level: 3 }, /^So firm that the child could not move$/],
    [{ technique: "Seated wrap" }, /^Technique: Seated wrap$/],
    [{ bodyPoints: ["forearm", "hand"] }, /^Touched: forearm, hand$/],
    [{ device: "strap", deviceLimitsMovement: true }, /strap.*It limited movement/is],
    [{ prescribedUse: false, vehicleSafety: false }, /Not used as prescribed.*Not for safety/s],
    [{ searchItem: "blade" }, /^Looking for: a knife or blade$/],
    [{ observation: "none" }, /^Nobody was watching$/],
    [{ leavingThreat: true }, /told that leaving would be punished/],
    [{ planned: "outside-plan" }, /not in it/],
  ] as [SegmentFacts, RegExp][])("%o", (facts, words) => {
    expect(factsInWords(facts).join(". ")).toMatch(words);
  });
});

test("every kind has words for a drawing on a phone, none longer than a line", () => {
  for (const { code } of SEGMENT_KINDS.entries) {
    expect(shortKind(code)).not.toBe(code);
    expect(entryOf(SEGMENT_KINDS, code)).toBeDefined();
  }
  expect(shortKind("PHY.HOLD.PRONE")).toBe("Hold, face down");
});

test("no line is ever given the same label twice: the database keeps each once", () => {
  const yesNo = fc.option(fc.boolean(), { nil: undefined });
  const facts = fc.record({
    kind: fc.constantFrom(...codesOf(SEGMENT_KINDS)),
    initiator: fc.constantFrom("school-adult", undefined),
    resisted: yesNo,
    couldEnd: yesNo,
    alone: yesNo,
    adultInRoom: yesNo,
    awayFromPupils: yesNo,
    deviceLimitsMovement: yesNo,
    prescribedUse: yesNo,
    vehicleSafety: yesNo,
    torsoOrAirwayPressure: yesNo,
    leavingThreat: yesNo,
    exit: fc.constantFrom("free", "held-shut", "locked", undefined),
    device: fc.constantFrom("strap", "none", undefined),
    sanction: fc.constantFrom("none", undefined),
  });
  fc.assert(
    fc.property(facts, fc.constantFrom("gb-eng@2013-07", "gb-eng@2026-04-01"), (known, version) => {
      const [segment] = labelsOf(version, [
        { ...hold, facts: JSON.parse(JSON.stringify(known)) as SegmentFacts },
      ]).segments;
      const all = segment?.labels.map(({ code }) => code) ?? [];
      expect(new Set(all).size).toBe(all.length);
    }),
    { numRuns: 500 },
  );
});

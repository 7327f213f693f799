import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { classifySegment } from "../rules/classify-segment.ts";
import { englandOn, flagged } from "./regime-samples.ts";
import { england } from "./versions.ts";
import { anyFacts } from "../facts/facts-samples.ts";

// Each takes under a second alone; thousands of draws take far longer beside much else.
vi.setConfig({ testTimeout: 120_000 });

const now = englandOn("2026-06-19");

const always = (claim: string, holds: (facts: SegmentFacts) => void) =>
  test(claim, () => fc.assert(fc.property(anyFacts, holds), { numRuns: 3000 }));

const recordableCodes = (facts: SegmentFacts) =>
  classifySegment(now, facts)
    .labels.filter((label) => label.recordable)
    .map((label) => label.code);

/** Facts that can only make a segment more of a restriction than silence did. */
const moreRestrictive: readonly SegmentFacts[] = [
  { resisted: true },
  { againstWill: true },
  { couldEnd: false },
  { childKnewFree: false },
  { distress: true },
  { contactEffect: "held" },
  { contactEffect: "moved" },
  { exit: "locked" },
  { exit: "told-not-to" },
  { leavingThreat: true },
  { alone: true },
  { awayFromPupils: true },
  { deviceLimitsMovement: true },
  { level: 3 },
  { position: "PRONE" },
  { torsoOrAirwayPressure: true },
  { breathingAtRisk: true },
  { bodyPoints: ["neck-front"] },
  { purpose: ["punish"] },
  { planned: "outside-plan" },
  { planned: "in-plan" },
  { certificateLapsed: true },
  { searchItem: "school-rules" },
];

// R9, R10 and R11 say in so many words: a sanction of that time, a free way out and a lock for all are not this duty.
function excusedByRule({ sanction, siteWideLock, exit }: SegmentFacts): boolean {
  return sanction === "at-the-time" || siteWideLock === true || exit === "free";
}

function speaksOfBeingApart({ exit, leavingThreat, alone, awayFromPupils }: SegmentFacts): boolean {
  return [exit, leavingThreat, alone, awayFromPupils].some((fact) => fact !== undefined);
}

describe("Whatever is recorded about a segment", () => {
  always("every version gives it at least one label, and never fails", (facts) => {
    for (const version of england) expect(classifySegment(version, facts).labels.length).toBeGreaterThan(0);
  });

  always("a record that came back from JSON is classified the same", (facts) => {
    const returned = JSON.parse(JSON.stringify(facts)) as SegmentFacts;
    expect(classifySegment(now, returned)).toEqual(classifySegment(now, facts));
  });

  always("every label and flag says why, from where and how far it was read", (facts) => {
    for (const version of england) {
      const { labels, flags } = classifySegment(version, facts);
      for (const said of [...labels, ...flags]) {
        expect(said.because).not.toBe("");
        expect(said.source.row).toMatch(/^(england|practice)\.md#/);
        expect(said.source.para).not.toBe("");
        expect(["✔", "◐", "○", "practice"]).toContain(said.mark);
        expect(said.markWords).not.toBe("");
      }
    }
  });

  always("the order in which facts, purposes and body points were touched changes nothing", (facts) => {
    const turned = Object.fromEntries(
      Object.entries(facts)
        .toReversed()
        .map(([name, fact]) => [name, Array.isArray(fact) ? fact.toReversed() : fact]),
    ) as SegmentFacts;
    expect(classifySegment(now, turned)).toEqual(classifySegment(now, facts));
  });

  test.each(moreRestrictive)("adding %j never removes a recordable label (D4, D6, D7, R13)", (added) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(Object.keys(added).every((name) => facts[name as keyof SegmentFacts] === undefined));
        fc.pre(!speaksOfBeingApart(added) || !excusedByRule(facts));
        // R6: a touch that the child accepted, and could end, is ordinary contact.
        fc.pre(added.contactEffect === undefined || facts.resisted !== false);
        const before = recordableCodes(facts);
        const after = recordableCodes({ ...facts, ...added });
        // "Not clear yet" may become clear; it may not become nothing.
        expect(after).toEqual(expect.arrayContaining(before.filter((code) => code !== "arguable")));
        if (before.length > 0) expect(after.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  always("flags never take a label away: without the flag rules the labels are the same (6a)", (facts) => {
    const withoutFlags = classifySegment({ ...now, flagRules: [] }, facts);
    expect(classifySegment(now, facts).labels).toEqual(withoutFlags.labels);
  });

  always("what raises a flag never takes a recordable label away (6a)", (facts) => {
    const worse: SegmentFacts = {
      ...facts,
      purpose: [...(facts.purpose ?? []), "punish", "compliance"],
      position: "PRONE",
      torsoOrAirwayPressure: true,
      certificateLapsed: true,
    };
    const before = recordableCodes(facts).filter((code) => code !== "arguable");
    expect(recordableCodes(worse)).toEqual(expect.arrayContaining(before));
    if (recordableCodes(facts).length > 0) expect(recordableCodes(worse).length).toBeGreaterThan(0);
  });

  always("pressure on the airway or the trunk is always flagged, whoever did it (R2)", (facts) => {
    expect(flagged(classifySegment(now, { ...facts, torsoOrAirwayPressure: true }))).toContain("unsafe-technique");
    expect(flagged(classifySegment(now, { ...facts, bodyPoints: ["neck-front"] }))).toContain("unsafe-technique");
  });

  always("a child who was free to leave was not secluded (D6, D14)", (facts) => {
    const codes = classifySegment(now, { ...facts, exit: "free" }).labels.map((label) => label.code);
    expect(codes).not.toContain("seclusion");
  });

  always("what is arguable is treated as recordable until a person decides (R13)", (facts) => {
    for (const label of classifySegment(now, facts).labels) if (label.arguable) expect(label.recordable).toBe(true);
  });

  always("each axis gives at most one label, and no label comes twice", (facts) => {
    const { labels } = classifySegment(now, facts);
    expect(new Set(labels.map((label) => label.axis)).size).toBe(labels.length);
    expect(new Set(labels.map((label) => label.code)).size).toBe(labels.length);
  });

  always("resistance to a hold by an adult of the school is recordable, whatever else is said (D4)", (facts) => {
    const held: SegmentFacts = {
      ...facts,
      initiator: "school-adult",
      kind: "PHY.HOLD.SEAT",
      resisted: true,
    };
    expect(recordableCodes(held).length).toBeGreaterThan(0);
  });

  always(
    "before April 2026 nothing is recordable by law, and nothing is called statute that had not begun (L8)",
    (facts) => {
      for (const label of classifySegment(englandOn("2026-03-31"), facts).labels) {
        expect(label.recordable).toBe(false);
        expect(["L2", "L3", "L5", "L6", "L7"]).not.toContain(label.source.instrument);
        expect(label.force === "regulation").toBe(false);
      }
    },
  );
});

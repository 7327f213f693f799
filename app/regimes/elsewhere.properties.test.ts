import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { versionsElsewhere } from "./elsewhere-samples.ts";
import { anyFacts } from "./facts/facts-samples.ts";
import type { SegmentFacts } from "./facts/segment-facts.ts";
import type { SegmentKind } from "./facts/segment-kinds.ts";
import { classifySegment } from "./rules/classify-segment.ts";
import type { VersionOf } from "./rules/regime-version.ts";

const always = (claim: string, holds: (facts: SegmentFacts, version: VersionOf<string>) => void) =>
  test(claim, () =>
    fc.assert(
      fc.property(anyFacts, (facts) => versionsElsewhere.forEach((version) => holds(facts, version))),
      { numRuns: 600 },
    ),
  );

/** Some answer leaves the segment outside, and nothing else is said. */
const outside = (version: VersionOf<string>, facts: SegmentFacts) =>
  classifySegment(version, facts).labels.every(({ recordable, arguable }) => !recordable && !arguable);

/** For each kind, facts that its own meaning allows: those that speak against it are another record, not a fuller one. */
const apart = fc.record(
  {
    exit: fc.constantFrom("told-not-to", "believed-not", "blocked", "held-shut", "locked"),
    leavingThreat: fc.boolean(),
    observation: fc.constantFrom("window", "camera"),
    sanction: fc.constantFrom("none", "at-the-time", "written-later"),
    siteWideLock: fc.constant(false),
  },
  { requiredKeys: [] },
);
const withAdult = fc.record({ alone: fc.constant(false), adultInRoom: fc.constant(true) }, { requiredKeys: [] });
const withNobody = fc.record({ alone: fc.constant(true), adultInRoom: fc.constant(false) }, { requiredKeys: [] });
const touched = fc.record(
  {
    contactEffect: fc.constantFrom("stopped", "moved", "held"),
    resisted: fc.boolean(),
    couldEnd: fc.boolean(),
    level: fc.constantFrom(1, 2, 3),
    purpose: fc.constantFrom(["injury-self"], ["compliance"], ["care"]),
  },
  { requiredKeys: [] },
);
const device = fc.record(
  {
    prescribedUse: fc.boolean(),
    deviceLimitsMovement: fc.constant(true),
    planned: fc.constantFrom("in-plan", "outside-plan", "none"),
  },
  { requiredKeys: [] },
);

const as = (kind: SegmentKind | undefined, ...parts: readonly fc.Arbitrary<object>[]): fc.Arbitrary<SegmentFacts> =>
  fc.tuple(...parts).map((facts) => Object.assign({ initiator: "school-adult", kind }, ...facts) as SegmentFacts);

const fuller = fc.oneof(
  as("SEP.SUPER", apart, withAdult),
  as("SEP.SECL", apart, withNobody),
  as("SEP.SEGR", apart, fc.oneof(withAdult, withNobody)),
  as("ENV.CLEAR", apart, fc.oneof(withAdult, withNobody)),
  as(
    undefined,
    apart,
    fc.oneof(withAdult, withNobody),
    fc.record({ awayFromPupils: fc.constant(true) }, { requiredKeys: [] }),
  ),
  ...(
    ["PHY.ESCORT.R", "PHY.MOMENT", "PHY.HOLD.PRONE", "PHY.HOLD.SEAT", "PHY.CARRY", "PHY.CLIN", "PHY.SEARCH"] as const
  ).map((kind) => as(kind, touched)),
  ...(["MEC.CHAIR", "MEC.HARNESS", "MEC.OTHER"] as const).map((kind) => as(kind, device)),
);

describe("Whatever is recorded, every regime", () => {
  always("says something, and never fails (elsewhere.md#B5)", (facts, version) => {
    expect(classifySegment(version, facts).labels.length).toBeGreaterThan(0);
  });

  always("says why, from where, how far it was read and how it binds (elsewhere.md#B5.20)", (facts, version) => {
    const { labels, flags } = classifySegment(version, facts);
    for (const said of [...labels, ...flags]) {
      expect(said.because).not.toBe("");
      expect(said.source.para).not.toBe("");
      expect(said.source.row).toMatch(/^(elsewhere|england-homes-data-codes)\.md#/);
      expect(["✔", "◐", "○", "practice"]).toContain(said.mark);
      expect(["statute", "regulation", "statutory-guidance", "guidance", "policy", "practice"]).toContain(said.force);
      if (said.mark !== "practice") expect(version.instruments.map(({ id }) => id)).toContain(said.source.instrument);
    }
  });

  always("records what it bans, and flags it (elsewhere.md#B5.5)", (facts, version) => {
    const { labels, flags } = classifySegment(version, facts);
    const banned = labels.filter(({ prohibited }) => prohibited);
    for (const label of banned) expect(label.recordable).toBe(true);
    expect(flags.some(({ code }) => code === "prohibited-practice")).toBe(banned.length > 0);
  });

  always("binds no harder than its instrument (elsewhere.md, force of a rule)", (facts, version) => {
    for (const { source, force } of classifySegment(version, facts).labels) {
      const instrument = version.instruments.find(({ id }) => id === source.instrument);
      if (instrument) expect(force).toBe(instrument.force);
    }
  });

  always("says on what an arguable label depends, and treats it as open", (facts, version) => {
    for (const label of classifySegment(version, facts).labels) {
      expect(label.arguable).toBe(label.arguableBecause !== null);
      if (label.arguable) expect(label.recordable).toBe(true);
    }
  });

  always("gives each axis at most one label", (facts, version) => {
    const { labels } = classifySegment(version, facts);
    expect(new Set(labels.map(({ axis }) => axis)).size).toBe(labels.length);
  });
});

describe("A fact that is missing", () => {
  test("never leaves a segment outside: a kind of being kept, held or strapped, and nothing more", () => {
    for (const version of versionsElsewhere) {
      expect([version.id, outside(version, {})]).toEqual([version.id, false]);
      expect([version.id, outside(version, { exit: "locked" })]).toEqual([version.id, false]);
      expect([version.id, outside(version, { kind: "ENV.DOOR" })]).toEqual([version.id, false]);
    }
  });

  test("never turns a label into nothing: what a fuller record counts, the same record with a gap counts or leaves open", () => {
    fc.assert(
      fc.property(fuller, fc.nat(20), (facts, which) => {
        const names = Object.keys(facts).filter((name) => name !== "kind" && name !== "initiator");
        fc.pre(names.length > 0);
        const lost = names[which % names.length];
        const gap = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== lost)) as SegmentFacts;
        for (const version of versionsElsewhere)
          if (!outside(version, facts))
            expect([version.id, lost, gap, outside(version, gap)]).toEqual([version.id, lost, gap, false]);
      }),
      { numRuns: 2000 },
    );
  });

  test("who did it: then whatever would be recorded is open", () => {
    for (const version of versionsElsewhere)
      for (const label of classifySegment(version, { kind: "PHY.HOLD.SEAT", resisted: true }).labels)
        expect(label.arguable).toBe(true);
  });
});

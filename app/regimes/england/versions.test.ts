import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import { REGIMES, versionById, versionInForce } from "../regimes.ts";
import { classifyIncident } from "../rules/classify-incident.ts";
import { classifySegment } from "../rules/classify-segment.ts";
import { prompts } from "./prompts.ts";
import { instruments } from "./instruments.ts";
import { englandOn } from "./regime-samples.ts";

const on = (day: string) => versionInForce("gb-eng", Temporal.PlainDate.from(day))?.id ?? null;
const hold = { initiator: "school-adult", kind: "PHY.HOLD.SEAT", resisted: true } as const;

describe("The rules are chosen by the day of the event (england.md section 1)", () => {
  test.each([
    ["2013-06-30", null],
    ["2013-07-01", "gb-eng@2013-07"],
    ["2026-03-31", "gb-eng@2013-07"],
    ["2026-04-01", "gb-eng@2026-04-01"],
    ["2030-01-01", "gb-eng@2026-04-01"],
  ])("an event on %s falls under %s", (day, id) => {
    expect(on(day)).toBe(id);
  });

  test("a hold on 31 March 2026 is described and not recordable by law; the same hold on 1 April is recordable", () => {
    const [before] = classifySegment(englandOn("2026-03-31"), hold).labels;
    const [after] = classifySegment(englandOn("2026-04-01"), hold).labels;
    expect(before).toMatchObject({
      code: "use-of-force",
      recordable: false,
      force: "practice",
      source: { instrument: "L8", row: "england.md#L8" },
      noDuty: "No duty to record before 1 April 2026; good practice.",
    });
    expect(after).toMatchObject({
      code: "use-of-force",
      recordable: true,
      force: "statute",
      source: { instrument: "L2" },
      noDuty: null,
    });
  });

  test("its seconds are described in both years, so that a figure does not jump when the law begins", () => {
    const timed = {
      id: "S1",
      facts: hold,
      from: Temporal.Instant.from("2026-03-31T10:00:00Z"),
      to: Temporal.Instant.from("2026-03-31T10:01:00Z"),
    };
    const before = classifyIncident(englandOn("2026-03-31"), [timed]);
    expect(before).toMatchObject({
      recordable: false,
      recordableForceSeconds: 0,
      describedForceSeconds: 60,
      useEnd: null,
    });
  });

  test("force to punish was unlawful before 2026 too (england.md#R1)", () => {
    const { flags } = classifySegment(englandOn("2026-03-31"), { ...hold, purpose: ["punish"] });
    expect(flags[0]).toMatchObject({
      code: "unlawful-purpose",
      force: "statute",
      source: { instrument: "L1" },
    });
  });

  test("a record finds the version it was classified under by name", () => {
    expect(versionById("gb-eng@2013-07")?.status).toBe("superseded");
    expect(versionById("gb-eng@1944")).toBeNull();
  });

  test("versions follow each other without a gap and without two on one day", () => {
    for (const versions of Object.values(REGIMES))
      versions.slice(1).forEach((later, index) => {
        expect(versions[index]?.to?.add({ days: 1 }).toString()).toBe(later.from.toString());
      });
  });
});

describe("Every rule can be traced", () => {
  test("the instruments are L1 to L16, read on 23 November 2026", () => {
    expect(instruments.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `L${index + 1}`));
    expect(new Set(instruments.map(({ lastRead }) => lastRead))).toEqual(new Set(["2026-11-23"]));
    expect(instruments.filter(({ tookEffect }) => !tookEffect).map(({ id }) => id)).toEqual(["L4"]);
  });

  test("a rule names only an instrument that its version lists, never the one issued in error (england.md#L4)", () => {
    for (const version of REGIMES["gb-eng"]) {
      const listed = new Set(version.instruments.filter(({ tookEffect }) => tookEffect).map(({ id }) => id));
      for (const { source } of [
        ...version.notOfTheSchool,
        ...version.labelRules,
        ...version.unclearRules,
        ...version.flagRules,
      ])
        if (source.instrument !== null) expect(listed).toContain(source.instrument);
    }
  });

  test("nothing that was not read is worded as law: guidance and practice never say must", () => {
    for (const version of REGIMES["gb-eng"])
      for (const rule of [...version.labelRules, ...version.flagRules])
        if (rule.force === "guidance" || rule.force === "practice") expect(rule.because).not.toMatch(/\bmust\b/);
    for (const prompt of Object.values(prompts)) expect(prompt.words).not.toMatch(/\bmust\b/);
  });
});

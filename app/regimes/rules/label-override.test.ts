import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import { byAdult, englandOn, flagged, labelled } from "../england/regime-samples.ts";
import { applyOverride, type LabelOverride, overrideNeedsHead } from "./label-override.ts";

const version = englandOn("2026-06-19");
const before = byAdult({
  kind: "SEP.SUPER",
  exit: "held-shut",
  awayFromPupils: true,
  adultInRoom: true,
  place: "PLC.bedroom",
});

const decision: LabelOverride = {
  segment: "S6",
  from: "seclusion",
  to: "seclusion",
  reason: "He tried the handle twice and the door was held.",
  by: "Ms Adeyemi",
  at: Temporal.Instant.from("2026-06-19T15:00:00Z"),
};

function decided(override: LabelOverride) {
  const outcome = applyOverride(version, before, override);
  if (outcome.outcome !== "decided") throw new Error(outcome.outcome);
  return outcome;
}

describe("A person decides what a segment was (england.md section 6a, overrides)", () => {
  test("an arguable label can be settled, and keeps name, reason and time", () => {
    const { result, needsHead } = decided(decision);
    expect(labelled(result)).toEqual(["seclusion"]);
    expect(result.labels[0]).toMatchObject({
      recordable: true,
      decided: { by: "Ms Adeyemi", from: "seclusion" },
    });
    expect(result.labels[0]?.prompts).not.toContain("person-decides");
    expect(needsHead).toBe(false);
  });

  test("taking it out of the record is possible, and the head sees it", () => {
    const { result, needsHead } = decided({ ...decision, to: "withdrawal" });
    expect(labelled(result)).toEqual(["withdrawal"]);
    expect(result.labels[0]?.recordable).toBe(false);
    expect(needsHead).toBe(true);
  });

  test("what was never in the record needs no head to be renamed", () => {
    expect(overrideNeedsHead(version, { recordable: false }, "withdrawal")).toBe(false);
  });

  test("flags stay, whatever is decided", () => {
    expect(flagged(before)).toEqual(["possible-deprivation-of-liberty"]);
    expect(flagged(decided({ ...decision, to: "none" }).result)).toEqual(flagged(before));
  });

  test.each([
    [{ reason: "  " }, "reason-missing"],
    [{ by: "" }, "name-missing"],
    [{ from: "use-of-force" as const }, "label-not-there"],
    [{ to: "arguable" as const }, "still-undecided"],
  ])("a decision with %j cannot stand", (change, outcome) => {
    expect(applyOverride(version, before, { ...decision, ...change })).toEqual({ outcome });
  });

  test("what was unclear and is now said not to be the school's act is seen by the head too (X38)", () => {
    const [label] = byAdult({ initiator: "outside-escort", kind: "PHY.HOLD.SEAT" }).labels;
    expect(label && overrideNeedsHead(version, label, "not-staff")).toBe(true);
    expect(label && overrideNeedsHead(version, label, "use-of-force")).toBe(false);
  });
});

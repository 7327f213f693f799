import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import { englandOn, labelled } from "../england/regime-samples.ts";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { certificateHadEnded } from "./certificate-had-ended.ts";
import { classifyIncident, type TimedSegment } from "./classify-incident.ts";

const version = englandOn("2026-06-19");
const at = (time: string) => Temporal.Instant.from(`2026-06-19T${time}Z`);

function segment(id: string, from: string | null, to: string | null, facts: SegmentFacts): TimedSegment {
  return {
    id,
    facts: { initiator: "school-adult", ...facts },
    from: from ? at(from) : null,
    to: to ? at(to) : null,
  };
}

const hold = { kind: "PHY.HOLD.SEAT", resisted: true } as const;
const free = { kind: "SEP.PUPIL", exit: "free" } as const;

describe("An incident is the union of its segments (england.md#6a, #P5)", () => {
  test("an incident without segments owes nothing and has no end of use", () => {
    expect(classifyIncident(version, [])).toMatchObject({
      labels: [],
      recordable: false,
      useEnd: null,
      recordableForceSeconds: 0,
    });
  });

  test("the end of use is the end of the last recordable segment, not of the incident", () => {
    const incident = classifyIncident(version, [
      segment("S1", "10:00", "10:07", hold),
      segment("S2", "10:07", "10:40", free),
    ]);
    expect(incident.useEnd?.toString()).toBe("2026-06-19T10:07:00Z");
  });

  test("two holds at the same time are not counted twice", () => {
    const incident = classifyIncident(version, [
      segment("S1", "10:00:00", "10:01:00", hold),
      segment("S2", "10:00:30", "10:01:30", hold),
    ]);
    expect(incident.recordableForceSeconds).toBe(90);
  });

  test("a hold whose end nobody knows yet is named, and counts no seconds", () => {
    const incident = classifyIncident(version, [
      segment("S1", "10:00", "10:01", hold),
      segment("S2", "10:05", null, hold),
      segment("S3", "10:09", "10:08", hold),
    ]);
    expect(incident.recordableWithoutTimes).toEqual(["S2", "S3"]);
    expect(incident.recordableForceSeconds).toBe(60);
    expect(incident.recordable).toBe(true);
  });

  test("a clear seclusion settles the incident where another was arguable", () => {
    const kept = { exit: "locked", awayFromPupils: true, sanction: "none" } as const;
    const incident = classifyIncident(version, [
      segment("S1", null, null, { ...kept, adultInRoom: true }),
      segment("S2", null, null, { ...kept, adultInRoom: false }),
    ]);
    expect(labelled(incident)).toEqual(["seclusion"]);
  });

  test('"nothing this duty names" is said only when nothing else is', () => {
    const lapPad = segment("S1", null, null, { kind: "MEC.CHAIR", prescribedUse: true });
    expect(labelled(classifyIncident(version, [lapPad]))).toEqual(["none"]);
    expect(labelled(classifyIncident(version, [lapPad, segment("S2", null, null, hold)]))).toEqual(["use-of-force"]);
  });

  test("a strap that is no prescription adds restraint minutes, not force minutes", () => {
    const incident = classifyIncident(version, [
      segment("S1", "10:00", "10:10", { kind: "MEC.CHAIR", prescribedUse: false }),
    ]);
    expect(incident).toMatchObject({ recordableRestraintSeconds: 600, recordableForceSeconds: 0 });
  });
});

describe("A certificate counts on its last day", () => {
  const event = Temporal.PlainDate.from("2026-06-19");
  test.each([
    ["2026-06-18", true],
    ["2026-06-19", false],
    ["2026-06-20", false],
  ])("one that ends on %s had ended on 19 June: %s", (day, ended) => {
    expect(certificateHadEnded(Temporal.PlainDate.from(day), event)).toBe(ended);
  });

  test("an adult without any certificate is another question", () => {
    expect(certificateHadEnded(null, event)).toBe(false);
  });
});

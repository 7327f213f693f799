import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { certificateHadEnded } from "../rules/certificate-had-ended.ts";
import { classifyIncident, type TimedSegment } from "../rules/classify-incident.ts";
import { englandOn, flagged, labelled } from "./regime-samples.ts";

function segment(id: string, from: string, to: string, facts: SegmentFacts): TimedSegment {
  return {
    id,
    from: Temporal.Instant.from(from),
    to: Temporal.Instant.from(to),
    facts: { initiator: "school-adult", ...facts },
  };
}

/** Times of the example are British Summer Time. */
const bst = (time: string) => `2026-06-19T${time}+01:00`;

const lundsLapse = certificateHadEnded(Temporal.PlainDate.from("2026-05-29"), Temporal.PlainDate.from("2026-06-19"));

// oxfmt-ignore
const samis: readonly TimedSegment[] = [
  segment("S1", bst("15:05:10"), bst("15:05:25"), { kind: "PHY.MOMENT", bodyPoints: ["forearm"], resisted: true, purpose: ["injury-self"], planned: "none" }),
  segment("S2", bst("15:05:25"), bst("15:06:30"), { kind: "PHY.ESCORT", resisted: false, contactEffect: "touched", bodyPoints: ["spine-upper"] }),
  segment("S3", bst("15:06:30"), bst("15:08:00"), { kind: "SEP.STAFF", exit: "free", adultInRoom: true, alone: false, place: "PLC.calm-or-sensory-room" }),
  segment("S4", bst("15:08:00"), bst("15:10:00"), { kind: "PHY.HOLD.SEAT", staffCount: 2, level: 2, bodyPoints: ["forearm"], resisted: true, distress: true, purpose: ["injury-other"], planned: "in-plan", trainedTechnique: true, certificateLapsed: lundsLapse }),
  segment("S5", bst("15:10:00"), bst("15:11:30"), { kind: "PHY.HOLD.KNEEL", staffCount: 2, resisted: true, planned: "outside-plan", torsoOrAirwayPressure: false, certificateLapsed: lundsLapse }),
  segment("S6", bst("15:11:30"), bst("15:16:00"), { kind: "SEP.SUPER", exit: "held-shut", alone: false, adultInRoom: true, awayFromPupils: true, purpose: ["injury-other"], sanction: "none", againstWill: true }),
  segment("S7", bst("15:16:00"), bst("15:20:00"), { kind: "SEP.PUPIL", exit: "free", childKnewFree: true }),
];

describe("Sami's Friday at the day special school (england.md#7a)", () => {
  const incident = classifyIncident(englandOn("2026-06-19"), samis);

  test("each segment is called what the example says", () => {
    expect(incident.segments.map((one) => [one.id, ...labelled(one)])).toEqual([
      ["S1", "use-of-force"],
      ["S2", "appropriate-contact"],
      ["S3", "withdrawal"],
      ["S4", "use-of-force"],
      ["S5", "use-of-force"],
      ["S6", "seclusion (arguable)"],
      ["S7", "withdrawal"],
    ]);
  });

  test("the incident is a use of force and an arguable seclusion, with one flag about training", () => {
    expect(labelled({ labels: incident.labels.filter((label) => label.recordable) })).toEqual([
      "use-of-force",
      "seclusion (arguable)",
    ]);
    expect(flagged(incident)).toEqual(["training-lapsed"]);
  });

  test("force lasted 3:45, seclusion 4:30, and the clocks run from 15:16:00", () => {
    expect(incident.recordableForceSeconds).toBe(3 * 60 + 45);
    expect(incident.recordableSeclusionSeconds).toBe(4 * 60 + 30);
    expect(incident.useEnd?.toString()).toBe("2026-06-19T14:16:00Z");
  });

  test("the hold outside the plan asks for a plan review, the arguable seclusion for a decision", () => {
    const prompts = (id: string) => incident.segments.find((one) => one.id === id)?.labels[0]?.prompts;
    expect(prompts("S5")).toEqual(["review-plan"]);
    expect(prompts("S6")).toEqual(["person-decides"]);
    expect(prompts("S4")).toEqual([]);
  });
});

// oxfmt-ignore
const robyns: readonly TimedSegment[] = [
  segment("S1", "2026-10-24T23:40:00+01:00", "2026-10-24T23:41:30+01:00", { kind: "PHY.ESCORT.R", staffCount: 2, bodyPoints: ["upper-arm"], resisted: true, purpose: ["injury-other"] }),
  segment("S2", "2026-10-24T23:41:30+01:00", "2026-10-25T00:06:00+01:00", { kind: "SEP.SECL", place: "PLC.bedroom", alone: true, exit: "held-shut", observation: "window", sanction: "none", distress: true }),
  segment("S3", "2026-10-25T00:06:00+01:00", "2026-10-25T00:10:00+01:00", { kind: "SEP.STAFF", exit: "free" }),
];

describe("Robyn's night at the residential school, when the clocks go back (england.md#7b)", () => {
  const incident = classifyIncident(englandOn("2026-10-24"), robyns);

  test("a resisted escort, a seclusion that is not arguable, a withdrawal", () => {
    expect(incident.segments.map(labelled)).toEqual([["use-of-force"], ["seclusion"], ["withdrawal"]]);
    expect(flagged(incident)).toEqual(["possible-deprivation-of-liberty"]);
  });

  test("seclusion lasted 24:30 over midnight and ended at 23:06 universal time", () => {
    expect(incident.recordableForceSeconds).toBe(90);
    expect(incident.recordableSeclusionSeconds).toBe(24 * 60 + 30);
    expect(incident.useEnd?.toString()).toBe("2026-10-24T23:06:00Z");
  });
});

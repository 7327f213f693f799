import { describe, expect, test } from "vitest";
import { SEGMENT_KINDS, type SegmentKind } from "../facts/segment-kinds.ts";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { byAdult, labelled } from "./regime-samples.ts";

type Row = readonly [kind: SegmentKind, facts: SegmentFacts, label: string];

// england.md section 6a, "Kinds → England": what each kind is called when no other fact is known, unless facts are given.
const rows: readonly Row[] = [
  ["PHY.TOUCH", {}, "appropriate-contact"],
  ["PHY.ESCORT", {}, "appropriate-contact"],
  ["PHY.ESCORT.R", {}, "use-of-force"],
  ["PHY.MOMENT", {}, "use-of-force"],
  ["PHY.HOLD.STAND", {}, "use-of-force"],
  ["PHY.HOLD.SEAT", {}, "use-of-force"],
  ["PHY.HOLD.KNEEL", {}, "use-of-force"],
  ["PHY.HOLD.SIDE", {}, "use-of-force"],
  ["PHY.HOLD.SUPINE", {}, "use-of-force"],
  ["PHY.HOLD.PRONE", {}, "use-of-force"],
  ["PHY.HOLD.OTHER", {}, "use-of-force"],
  ["PHY.CARRY", {}, "use-of-force"],
  ["PHY.CLIN", {}, "arguable (arguable)"],
  ["PHY.CLIN", { resisted: true }, "use-of-force"],
  ["PHY.CLIN", { resisted: false, couldEnd: true }, "appropriate-contact"],
  ["PHY.SEARCH", {}, "search-with-force + use-of-force"],
  ["MEC.CHAIR", { prescribedUse: true }, "none"],
  ["MEC.CHAIR", { prescribedUse: false }, "restraint-no-force"],
  ["MEC.HARNESS", { prescribedUse: true }, "none"],
  ["MEC.HARNESS", { prescribedUse: false }, "restraint-no-force"],
  ["MEC.CUFF", { prescribedUse: false }, "restraint-no-force"],
  ["MEC.SPLINT", { prescribedUse: true }, "none"],
  ["MEC.SPLINT", { prescribedUse: false }, "restraint-no-force"],
  ["MEC.OTHER", { prescribedUse: false }, "restraint-no-force"],
  ["MEC.OTHER", {}, "restraint-no-force (arguable)"],
  ["MEC.WEAPON", {}, "restraint-no-force"],
  ["MEC.VEHICLE", {}, "none"],
  ["CHE.ORAL", {}, "other-restrictive-practice"],
  ["CHE.INJ.RT", {}, "other-restrictive-practice"],
  ["CHE.INJ", {}, "other-restrictive-practice"],
  ["CHE.OTHER", {}, "other-restrictive-practice"],
  ["SEP.PUPIL", {}, "withdrawal"],
  ["SEP.STAFF", {}, "withdrawal"],
  ["SEP.SUPER", {}, "seclusion (arguable)"],
  ["SEP.SECL", {}, "seclusion"],
  ["SEP.CONTAIN", {}, "seclusion"],
  ["SEP.SEGR", {}, "seclusion"],
  ["ENV.DOOR", {}, "arguable (arguable)"],
  ["ENV.DOOR", { awayFromPupils: true }, "seclusion"],
  ["ENV.DOOR", { awayFromPupils: false, siteWideLock: true }, "site-security"],
  ["ENV.ITEM", {}, "other-restrictive-practice"],
  ["ENV.ACTIVITY", {}, "other-restrictive-practice"],
  ["ENV.CLEAR", {}, "arguable (arguable)"],
  ["ENV.CLEAR", { exit: "blocked" }, "seclusion"],
  ["ENV.CLEAR", { exit: "free" }, "withdrawal"],
  ["AID.MOBILITY", {}, "restraint-no-force"],
  ["AID.COMMS", {}, "other-restrictive-practice"],
  ["AID.SENSORY", {}, "other-restrictive-practice"],
  ["PSY.COERCE", {}, "other-restrictive-practice"],
  ["PSY.COERCE", { leavingThreat: true, awayFromPupils: true }, "seclusion"],
  ["PSY.BLANKET", {}, "other-restrictive-practice"],
  ["PSY.SURVEIL", {}, "other-restrictive-practice"],
  ["PSY.CULTURE", {}, "other-restrictive-practice"],
  ["PSY.COMMS", {}, "other-restrictive-practice"],
];

describe("Each kind of segment is called what england.md#6a proposes", () => {
  for (const [kind, facts, label] of rows) {
    test(`${kind} ${JSON.stringify(facts)} is ${label}`, () => {
      expect(labelled(byAdult({ kind, ...facts })).join(" + ")).toBe(label);
    });
  }

  test("no kind is missing", () => {
    expect([...new Set(rows.map(([kind]) => kind))].sort()).toEqual(
      SEGMENT_KINDS.entries.map(({ code }) => code).sort(),
    );
  });
});

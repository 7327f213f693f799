import { describe, expect, test } from "vitest";
import { cells, CONTESTED, underVersion } from "./elsewhere-samples.ts";
import type { SegmentFacts } from "./facts/segment-facts.ts";

type Case = readonly [claim: string, version: string, facts: SegmentFacts, cell: string];

const alone: SegmentFacts = { kind: "SEP.SECL", alone: true, adultInRoom: false, awayFromPupils: true };
const hold: SegmentFacts = { kind: "PHY.HOLD.SEAT", resisted: true, contactEffect: "held", level: 3 };
const CRDC = "us@2021-22";
const CA = "us-ca@2024-09-28";
const IL = "us-il@2026-11";
const MA = "us-ma@2026-08-17";
const OLD_MA = "us-ma@2016-01-01";
const IEI3 = "gb-sct@2024-11";
const ACT = "gb-sct@2026-asp-19";

// oxfmt-ignore
const cases: readonly Case[] = [
  ["elsewhere.md#A5: a child who is told to stay is secluded", CRDC, { ...alone, exit: "told-not-to" }, '"seclusion" R ○'],
  ["elsewhere.md#A5: a child who believes they cannot leave is secluded", CRDC, { ...CONTESTED, exit: "believed-not" }, '"seclusion" R ○'],
  ["elsewhere.md#A5: a sanction may be detention, which is not counted", CRDC, { ...CONTESTED, sanction: "at-the-time" }, '"seclusion" c ○'],
  ["elsewhere.md#A5: an officer's cuffs count, but with an arrest", CRDC, { initiator: "police", kind: "MEC.CUFF" }, '"mechanical restraint" c ✔'],
  ["elsewhere.md#A5: nobody said who else was there", CRDC, { exit: "locked" }, "? practice"],
  ["elsewhere.md#A6: alone and only told to stay is not physically prevented", CA, { ...alone, exit: "told-not-to" }, "– ✔"],
  ["elsewhere.md#A6: alone, and nobody said what kept the child there", CA, { kind: "SEP.SECL" }, "? practice"],
  ["elsewhere.md#A6: kept in, and nobody said whether an adult was there", CA, { exit: "locked", awayFromPupils: true }, "? practice"],
  ["elsewhere.md#A6: seclusion as discipline is banned", CA, { ...alone, exit: "blocked", sanction: "at-the-time" }, '"seclusion" X ✔'],
  ["elsewhere.md#A6: pressure on airway or trunk is banned", CA, { ...hold, torsoOrAirwayPressure: true }, '"physical restraint" X ✔'],
  ["elsewhere.md#A6: restraint to get back at a child is banned", CA, { ...hold, purpose: ["retaliate"] }, '"physical restraint" X ✔'],
  ["elsewhere.md#A6: a hold that ended face down is prone", CA, { ...hold, position: "PRONE" }, '"physical restraint" X ✔'],
  ["elsewhere.md#A6: devices of peace officers are left out", CA, { initiator: "police", kind: "MEC.CUFF" }, "– ✔"],
  ["elsewhere.md#A6: a moment is left out only with limited force", IL, { kind: "PHY.MOMENT", level: 3 }, "c ✔"],
  ["elsewhere.md#A6: a moment, and nobody said how firm", IL, { kind: "PHY.MOMENT" }, "? practice"],
  ["elsewhere.md#A6: apart, and nobody said whether an adult was there", IL, { exit: "blocked", awayFromPupils: true }, "? practice"],
  ["elsewhere.md#A6: only brief contact for safety is left out", MA, { kind: "PHY.MOMENT", purpose: ["compliance"] }, "c ✔"],
  ["elsewhere.md#A6: brief contact, and nobody said what for", MA, { kind: "PHY.MOMENT" }, "? practice"],
  ["elsewhere.md#A6: the new seclusion needs no lock", MA, { ...alone, exit: "told-not-to" }, '"seclusion" X ◐'],
  ["elsewhere.md#A6: medicine to control is banned", OLD_MA, { kind: "CHE.OTHER" }, "X ✔"],
  ["elsewhere.md#A1: a light hold may not be significant", ACT, { ...hold, level: 1 }, "c ✔"],
  ["elsewhere.md#A1: isolated from pupils, and nobody said whether an adult was there", ACT, { exit: "locked", awayFromPupils: true }, "? practice"],
  ["elsewhere.md#A1: kept in among other pupils is not settled", ACT, { kind: "SEP.SUPER", exit: "locked", awayFromPupils: false }, "? practice"],
  ["elsewhere.md#A1: a device, and nobody said whether a plan holds it", IEI3, { kind: "MEC.CHAIR", prescribedUse: false }, "? practice"],
  ["elsewhere.md#A1: the rules are about staff", IEI3, { ...hold, initiator: "other-child" }, "– ✔"],
  ["elsewhere.md#A1: and about whoever acts under the provider's authority", ACT, { ...hold, initiator: "outside-escort", authorisedByHead: true }, "R ✔"],
  ["elsewhere.md#A3: a child is never locked in, adult or not", "gb-nir@2021-05", { ...CONTESTED, exit: "locked" }, "X ✔"],
  ["elsewhere.md#A3: never punishment", "gb-nir@2021-05", { ...hold, purpose: ["punish"] }, "X ✔"],
  ["elsewhere.md#A4: never discipline", "ie@2024-12-12", { ...hold, purpose: ["punish"] }, "X ◐"],
  ["elsewhere.md#A4: alone and only told to stay can be argued", "ie@2024-12-12", { ...alone, exit: "told-not-to" }, "c ✔"],
  ["elsewhere.md#A6: alone and told to stay may not leave", "us-wa@2026-11", { ...alone, exit: "told-not-to" }, '"isolation" R ✔'],
  ["elsewhere.md#A6: a spray is a restraint device", "us-wa@2026-11", { kind: "MEC.WEAPON" }, '"restraint device" R ✔'],
  ["elsewhere.md#A7: a plan excuses no device in Victoria", "au-vic@2026-11", { kind: "MEC.CHAIR", planned: "in-plan", prescribedUse: false }, "X ○"],
  ["elsewhere.md#A5: of older years only seclusion is known", "us@before-2021-22", hold, "? practice"],
  ["elsewhere.md#A3: the draft bans being alone and kept in, but in a crisis", "gb-nir@draft-2023", { ...alone, exit: "locked" }, "X,c ◐"],
  ["a calm hold that the child could end stays open", CRDC, { kind: "PHY.HOLD.SEAT", resisted: false, couldEnd: true }, "? practice"],
  ["a hold and \"moved freely\" do not fit", CRDC, { kind: "PHY.HOLD.SEAT", contactEffect: "touched" }, "? practice"],
  ["being held for care, and nobody said whether the child accepted it", CRDC, { kind: "PHY.CLIN" }, "? practice"],
  ["being held for care against one's will can be argued", CRDC, { kind: "PHY.CLIN", resisted: true }, '"physical restraint" c ○'],
  ["force in a search counts by what it did", CRDC, { kind: "PHY.SEARCH", contactEffect: "held" }, '"physical restraint" R ◐'],
  ["a search, and nobody said what the touch did", CRDC, { kind: "PHY.SEARCH" }, "? practice"],
  ["somebody from outside, where nothing says whom the rules cover", CRDC, { ...hold, initiator: "parent" }, "? ○"],
];

describe("Facts decide, never the kind alone", () => {
  test.each(cases)("%s (%s)", (_claim, version, facts, cell) => {
    expect(cells(underVersion(version, facts))).toBe(cell);
  });

  test("a banned practice is flagged, with its source, and told to the safeguarding lead (elsewhere.md#B5.5)", () => {
    const { flags } = underVersion(CA, { kind: "PHY.HOLD.PRONE", resisted: true });
    expect(flags).toMatchObject([
      {
        code: "prohibited-practice",
        words: "Not allowed under these rules: physical restraint",
        source: { instrument: "CA1", para: "Education Code 49005.8" },
        prompts: ["tell-safeguarding-lead"],
      },
    ]);
  });

  test("what the record lacks is named", () => {
    const because = (facts: SegmentFacts) => underVersion(CA, facts).labels[0]?.because;
    expect(because({ kind: "ENV.CLEAR" })).toBe("The record does not say whether the child could leave.");
    expect(because({ exit: "locked" })).toBe("The record does not say whether other children were there.");
    expect(because({ exit: "locked", awayFromPupils: true })).toBe(
      "The record does not say whether an adult was in the room.",
    );
    expect(because({ kind: "SEP.SECL" })).toBe("The record does not say what kept the child from leaving.");
  });
});

import { describe, expect, test } from "vitest";
import * as regimes from "../index.ts";
import type { CodeList } from "./code-list.ts";
import { codesOf, entryOf, isCodeOf, labelOf } from "./code-list.ts";

const lists: readonly CodeList[] = [
  regimes.ADULT_PARTS,
  regimes.BEHAVIOURS,
  regimes.BODY_POINTS,
  regimes.BODY_SITES,
  regimes.CHAIR_CONTACTS,
  regimes.CHECKS_AFTER,
  regimes.CHILD_STATES,
  regimes.BODY_SPOTS,
  regimes.CONTACT_EFFECTS,
  regimes.DEVICES,
  regimes.DE_ESCALATIONS,
  regimes.ENDINGS,
  regimes.EXITS,
  regimes.HARMS,
  regimes.HOW_SOON,
  regimes.INITIATORS,
  regimes.INJURY_KINDS,
  regimes.INJURY_SEVERITIES,
  regimes.LESS_RESTRICTIVE,
  regimes.LIKELIHOODS,
  regimes.MEANINGS,
  regimes.MEDICATION_USES,
  regimes.OBSERVATIONS,
  regimes.PLACES,
  regimes.PLANNED,
  regimes.POSITIONS,
  regimes.PURPOSES,
  regimes.SANCTIONS,
  regimes.SEARCH_ITEMS,
  regimes.SEGMENT_KINDS,
  regimes.SETTING_EVENTS,
  regimes.TRIED_EFFECTS,
  regimes.TRIGGERS,
];

describe.each(lists.map((list) => [list.id, list] as const))("The list %s", (_id, list) => {
  test("has every code once, each with its own plain label", () => {
    const labels = list.entries.map(({ label }) => label);
    expect(new Set(codesOf(list)).size).toBe(list.entries.length);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { label, help } of list.entries)
      expect(`${label} ${help ?? ""}`).not.toMatch(/pupil|staff|victim|perpetrator|kicked off|violent/i);
  });

  // The record shows an answer without the others that it was picked from.
  test("has labels that say what they mean without the label above them", () => {
    for (const { label } of list.entries)
      expect(label).not.toMatch(/\b(than|as|before|after) (that|this|those|above)\b/i);
  });

  test("says which version it is and where it comes from", () => {
    expect(list.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(list.source).toMatch(/^(england|elsewhere|practice)\.md#/);
  });
});

describe("The kinds and attributes of elsewhere.md#B1", () => {
  // Spelled out, not derived: codes never change, because records hold them.
  const kindsOfB1 = `
    PHY.TOUCH PHY.ESCORT PHY.ESCORT.R PHY.MOMENT
    PHY.HOLD.STAND PHY.HOLD.SEAT PHY.HOLD.KNEEL PHY.HOLD.SIDE PHY.HOLD.SUPINE PHY.HOLD.PRONE PHY.HOLD.OTHER
    PHY.CARRY PHY.CLIN PHY.SEARCH
    MEC.CHAIR MEC.HARNESS MEC.CUFF MEC.SPLINT MEC.OTHER MEC.VEHICLE MEC.WEAPON
    CHE.ORAL CHE.INJ.RT CHE.INJ CHE.OTHER
    SEP.PUPIL SEP.STAFF SEP.SUPER SEP.SECL SEP.CONTAIN SEP.SEGR
    ENV.DOOR ENV.ITEM ENV.ACTIVITY ENV.CLEAR
    AID.MOBILITY AID.COMMS AID.SENSORY
    PSY.COERCE PSY.BLANKET PSY.SURVEIL PSY.CULTURE PSY.COMMS`;

  test("every kind is there, and no other", () => {
    expect([...codesOf(regimes.SEGMENT_KINDS)].sort()).toEqual(kindsOfB1.trim().split(/\s+/).sort());
  });

  test("the answers to exit, observation, planned and position are those of B1", () => {
    expect(codesOf(regimes.EXITS)).toEqual(["free", "told-not-to", "believed-not", "blocked", "held-shut", "locked"]);
    expect(codesOf(regimes.OBSERVATIONS)).toEqual(["none", "in-room", "window", "camera"]);
    expect(codesOf(regimes.PLANNED)).toEqual(["in-plan", "outside-plan", "none"]);
    expect(codesOf(regimes.POSITIONS)).toEqual(["STAND", "SEAT", "KNEEL", "SIDE", "SUPINE", "PRONE", "OTHER"]);
  });

  test("every attribute can be kept", () => {
    const whole = {
      kind: "PHY.HOLD.SEAT",
      position: "SEAT",
      level: 2,
      staffCount: 2,
      bodyPoints: ["forearm"],
      torsoOrAirwayPressure: false,
      technique: "Two-person seated hold",
      trainedTechnique: true,
      planned: "in-plan",
      authorised: true,
      purpose: ["injury-other"],
      alone: false,
      adultInRoom: true,
      exit: "free",
      observation: "in-room",
      device: "none",
      prescribedUse: false,
      medication: "treatment",
      resisted: true,
      distress: true,
    } satisfies regimes.SegmentFacts;
    expect(Object.keys(whole)).toHaveLength(20);
  });
});

describe("The lists of practice.md section 3", () => {
  const practical = [
    regimes.TRIGGERS,
    regimes.BEHAVIOURS,
    regimes.DE_ESCALATIONS,
    regimes.PLACES,
    regimes.INJURY_KINDS,
  ];

  test("each allows something else and not known", () => {
    for (const list of practical)
      expect(codesOf<string, object>(list)).toEqual(expect.arrayContaining([`${list.id}.OTHER`, `${list.id}.UNKNOWN`]));
  });

  test("hold as many entries as the source names", () => {
    expect(practical.map((list) => list.entries.length - 2)).toEqual([17, 22, 18, 19, 23]);
  });

  test("entries that would hide harm cannot be dropped by a school", () => {
    const kept = (list: CodeList) => list.entries.filter(({ keep }) => keep).map(({ code }) => code);
    expect(kept(regimes.PURPOSES)).toEqual([
      "punish",
      "retaliate",
      "pain",
      "compliance",
      "convenience",
      "tire",
      "example",
    ]);
    expect(kept(regimes.DE_ESCALATIONS)).toEqual(["DEA.NONE"]);
    expect(kept(regimes.INJURY_KINDS)).toHaveLength(7);
    expect(kept(regimes.BODY_POINTS)).toEqual(["neck-front", "chest", "abdomen", "neck-back"]);
  });

  test("severity runs from none seen to life in danger", () => {
    expect(regimes.INJURY_SEVERITIES.entries.map(({ grade }) => grade)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("A stored code", () => {
  test("finds its entry and its words", () => {
    expect(entryOf(regimes.EXITS, "held-shut")?.free).toBe(false);
    expect(labelOf(regimes.TRIGGERS, "TRG.NOISE")).toBe("Noise");
    expect(isCodeOf(regimes.TRIGGERS, "TRG.NOISE")).toBe(true);
  });

  test("that the list no longer knows is shown as it was stored", () => {
    expect(labelOf(regimes.TRIGGERS, "X-own-code")).toBe("X-own-code");
    expect(isCodeOf(regimes.TRIGGERS, "X-own-code")).toBe(false);
  });
});

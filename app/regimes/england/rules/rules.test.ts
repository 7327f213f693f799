import { describe, expect, test } from "vitest";
import type { SegmentFacts } from "../../facts/segment-facts.ts";
import { byAdult, flagged, labelled } from "../regime-samples.ts";

interface Row {
  readonly claim: string;
  readonly facts: SegmentFacts;
  readonly labels?: readonly string[];
  readonly flags?: readonly string[];
}

const hold = { kind: "PHY.HOLD.STAND" } as const;
const kept = {
  exit: "held-shut",
  awayFromPupils: true,
  adultInRoom: false,
  sanction: "none",
} as const;

// oxfmt-ignore
const rows: readonly Row[] = [
  { claim: "R0: what the police do is not done by the school", facts: { ...hold, initiator: "police" }, labels: ["not-staff"] },
  { claim: "R0: the head's authority cannot be guessed for a parent", facts: { ...hold, initiator: "parent" }, labels: ["not-staff"] },
  { claim: "R0, W14: a parent helper put in charge by the head acts for the school", facts: { ...hold, initiator: "parent", authorisedByHead: true }, labels: ["use-of-force"] },
  { claim: "R0: for an outsider only the three danger flags run", facts: { kind: "PHY.HOLD.PRONE", initiator: "police", purpose: ["punish", "example"], breathingAtRisk: true, certificateLapsed: true }, labels: ["not-staff"], flags: ["unlawful-purpose", "unsafe-technique", "ground-hold"] },
  { claim: "R1: punishment is flagged", facts: { ...hold, purpose: ["punish"] }, labels: ["use-of-force"], flags: ["unlawful-purpose"] },
  { claim: "R1: getting back at a child is flagged", facts: { ...hold, purpose: ["injury-other", "retaliate"] }, labels: ["use-of-force"], flags: ["unlawful-purpose"] },
  { claim: "R1: pain on purpose is flagged", facts: { ...hold, purpose: ["pain"] }, labels: ["use-of-force"], flags: ["unlawful-purpose"] },
  { claim: "practice: a purpose of convenience is questioned", facts: { ...hold, purpose: ["convenience"] }, labels: ["use-of-force"], flags: ["questioned-purpose"] },
  { claim: "R2: a child who says they cannot breathe", facts: { ...hold, saidCannotBreathe: true }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { claim: "R2: circulation", facts: { ...hold, circulationAtRisk: true }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { claim: "R2: neck", facts: { ...hold, bodyPoints: ["neck-back"] }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { claim: "R2: abdomen", facts: { ...hold, bodyPoints: ["abdomen"] }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { claim: "R2: nose", facts: { ...hold, bodyPoints: ["nose"] }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { claim: "R2: a hand on the chest, and nobody said that there was no weight", facts: { ...hold, bodyPoints: ["chest"] }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { claim: "R2: a hand on the chest without pressure", facts: { ...hold, bodyPoints: ["chest"], torsoOrAirwayPressure: false }, labels: ["use-of-force"] },
  { claim: "R2: a forearm alone", facts: { ...hold, bodyPoints: ["forearm"] }, labels: ["use-of-force"] },
  { claim: "R3: on the back", facts: { kind: "PHY.HOLD.SUPINE" }, labels: ["use-of-force"], flags: ["ground-hold"] },
  { claim: "R3: on the side, known from the position", facts: { kind: "PHY.HOLD.OTHER", position: "SIDE" }, labels: ["use-of-force"], flags: ["ground-hold"] },
  { claim: "R3: kneeling is not a ground hold", facts: { kind: "PHY.HOLD.KNEEL" }, labels: ["use-of-force"] },
  { claim: "R4: a hold during a search is both", facts: { ...hold, resisted: true, searchItem: "drugs" }, labels: ["search-with-force", "use-of-force"] },
  { claim: "R4: a search without force is no search with force", facts: { kind: "PHY.ESCORT", purpose: ["search"], resisted: false }, labels: ["appropriate-contact"] },
  { claim: "R4, D9: looking for a phone without force breaks no rule on force", facts: { kind: "PHY.ESCORT", searchItem: "school-rules", resisted: false }, labels: ["appropriate-contact"] },
  { claim: "R5: a light escort that the child resists", facts: { kind: "PHY.ESCORT", resisted: true }, labels: ["use-of-force"] },
  { claim: "R5: against the will without a struggle", facts: { kind: "PHY.CARRY", resisted: false, againstWill: true }, labels: ["use-of-force"] },
  { claim: "R5: the child could not end it", facts: { kind: "PHY.CLIN", resisted: false, couldEnd: false }, labels: ["use-of-force"] },
  { claim: "R5, D4: what the touch did decides, also where no kind of touch was chosen", facts: { contactEffect: "held", resisted: true }, labels: ["use-of-force"] },
  { claim: "R5, R8: carried into a room against the will and shut in: both axes speak", facts: { kind: "SEP.SECL", contactEffect: "moved", againstWill: true, alone: true, exit: "locked" }, labels: ["use-of-force", "seclusion"] },
  { claim: "R5, R7: held down while strapped in: both axes speak", facts: { kind: "MEC.CHAIR", contactEffect: "held", resisted: true, prescribedUse: false }, labels: ["use-of-force", "restraint-no-force"] },
  { claim: "R5: a touch beside a quiet place that was accepted is ordinary", facts: { kind: "SEP.STAFF", contactEffect: "touched", resisted: false, exit: "free" }, labels: ["appropriate-contact", "withdrawal"] },
  { claim: "R6: turning a blow aside to punish is not ordinary contact", facts: { kind: "PHY.MOMENT", contactEffect: "deflected", purpose: ["punish"] }, labels: ["arguable (arguable)"], flags: ["unlawful-purpose"] },
  { claim: "R6: comfort held and accepted, ended by the child", facts: { ...hold, resisted: false, childEndedIt: true, purpose: ["comfort"] }, labels: ["appropriate-contact"] },
  { claim: "R6: a calm hold for safety is not ordinary contact", facts: { ...hold, resisted: false, couldEnd: true, purpose: ["injury-self"] }, labels: ["arguable (arguable)"] },
  { claim: "R6: touch to punish is not ordinary contact", facts: { kind: "PHY.TOUCH", purpose: ["punish"] }, labels: ["arguable (arguable)"], flags: ["unlawful-purpose"] },
  { claim: "R6: an unwanted touch that left the child free is for a person to decide", facts: { kind: "PHY.TOUCH", contactEffect: "touched", resisted: true }, labels: ["arguable (arguable)"] },
  { claim: "R7: furniture that pens a child in", facts: { device: "furniture", deviceLimitsMovement: true, prescribedUse: false }, labels: ["restraint-no-force"] },
  { claim: "R7: prescribed, but used to make the child obey", facts: { kind: "MEC.CHAIR", prescribedUse: true, purpose: ["compliance"] }, labels: ["restraint-no-force (arguable)"], flags: ["questioned-purpose"] },
  { claim: "R7: said not to limit movement, prescription unknown", facts: { kind: "MEC.OTHER", deviceLimitsMovement: false }, labels: ["arguable (arguable)"] },
  { claim: "R7: a hold is clear, the device beside it is not", facts: { ...hold, device: "other", deviceLimitsMovement: false }, labels: ["use-of-force", "arguable (arguable)"] },
  { claim: "R7: a device beside a hold is a second label", facts: { ...hold, device: "strap", prescribedUse: false }, labels: ["use-of-force", "restraint-no-force"] },
  { claim: "R7: a weapon is no prescribed device, whatever is ticked", facts: { kind: "MEC.WEAPON", prescribedUse: true }, labels: ["restraint-no-force"] },
  { claim: "R7: a weapon is no seat belt", facts: { kind: "MEC.OTHER", device: "weapon", prescribedUse: false, vehicleSafety: true }, labels: ["restraint-no-force"] },
  { claim: "R7: cuffs are no seat belt either", facts: { kind: "MEC.CUFF", prescribedUse: false, vehicleSafety: true }, labels: ["restraint-no-force (arguable)"] },
  { claim: "R8: blocked", facts: { ...kept, exit: "blocked" }, labels: ["seclusion"] },
  { claim: "R8: locked", facts: { ...kept, exit: "locked" }, labels: ["seclusion"] },
  { claim: "R8: believed that they could not leave", facts: { ...kept, exit: "believed-not" }, labels: ["seclusion"] },
  { claim: "R8: told to stay, without a threat", facts: { ...kept, exit: "told-not-to" }, labels: ["seclusion (arguable)"] },
  { claim: "R8: told to stay, with a threat", facts: { ...kept, exit: "told-not-to", leavingThreat: true }, labels: ["seclusion"] },
  { claim: "R8: an adult inside", facts: { ...kept, adultInRoom: true }, labels: ["seclusion (arguable)"] },
  { claim: "R8: an adult inside, known from how the child was watched", facts: { exit: "locked", awayFromPupils: true, observation: "in-room" }, labels: ["seclusion (arguable)"] },
  { claim: "R8: nobody else in the room is clear, whatever the kind's name says of an adult", facts: { kind: "SEP.SUPER", exit: "locked", alone: true }, labels: ["seclusion"] },
  { claim: "R8: a sanction nobody asked about excuses nothing", facts: { exit: "locked", alone: true }, labels: ["seclusion"] },
  { claim: "R9: a sanction at the time", facts: { ...kept, sanction: "at-the-time" }, labels: ["removal-disciplinary"] },
  { claim: "R10: led somewhere quieter, free to leave", facts: { kind: "SEP.STAFF", exit: "free", adultInRoom: true }, labels: ["withdrawal"] },
  { claim: "R10: called a sanction later, but the child could leave", facts: { kind: "SEP.STAFF", exit: "free", sanction: "written-later" }, labels: ["withdrawal"] },
  { claim: "R10, R13: led somewhere quieter, tried to leave, and nobody says whether they could", facts: { kind: "SEP.STAFF", resisted: true, adultInRoom: true }, labels: ["arguable (arguable)"] },
  { claim: "R10, R13: chose the place, and did not know that they could leave again", facts: { kind: "SEP.PUPIL", childKnewFree: false }, labels: ["arguable (arguable)"] },
  { claim: "R10: free, but the child did not know it", facts: { kind: "SEP.STAFF", exit: "free", childKnewFree: false }, labels: ["arguable (arguable)"] },
  { claim: "R10: free, though the kind says kept", facts: { kind: "SEP.SECL", exit: "free" }, labels: ["arguable (arguable)"] },
  { claim: "R11: the lock is the same for all, but this child is apart", facts: { ...kept, exit: "locked", siteWideLock: true }, labels: ["seclusion"] },
  { claim: "R11: the lock is the same for all, and nobody says whether other children were there", facts: { exit: "locked", siteWideLock: true }, labels: ["arguable (arguable)"] },
  { claim: "R12: sensory aid withheld", facts: { kind: "AID.SENSORY" }, labels: ["other-restrictive-practice"] },
  { claim: "R12: a threat among other children is no seclusion, and no open question", facts: { kind: "PSY.COERCE", leavingThreat: true, awayFromPupils: false }, labels: ["other-restrictive-practice"] },
  { claim: "R13: kept apart says the kind, among other children says the rest: the prescribed strap beside it settles nothing", facts: { kind: "SEP.SECL", exit: "locked", awayFromPupils: false, device: "strap", prescribedUse: true }, labels: ["arguable (arguable)"] },
  { claim: "R12: medicine to control, given during a hold", facts: { ...hold, medication: "control" }, labels: ["use-of-force", "other-restrictive-practice"] },
  { claim: "R13: nothing is known", facts: {}, labels: ["arguable (arguable)"] },
  { claim: "R13: nobody says who else was there", facts: { exit: "locked" }, labels: ["arguable (arguable)"] },
  { claim: "R13: a hold is clear, being shut in with it is not", facts: { ...hold, exit: "locked" }, labels: ["use-of-force", "arguable (arguable)"] },
  { claim: "R13: nobody says who held the child", facts: { ...hold, initiator: undefined }, labels: ["use-of-force (arguable)"] },
  { claim: "R13: it is written that nobody knows who held the child", facts: { ...hold, initiator: "unknown" }, labels: ["use-of-force (arguable)"] },
  { claim: "F18: a certificate that had ended", facts: { ...hold, certificateLapsed: true }, labels: ["use-of-force"], flags: ["training-lapsed"] },
  { claim: "7b: kept in a bedroom", facts: { ...kept, place: "PLC.bedroom" }, labels: ["seclusion"], flags: ["possible-deprivation-of-liberty"] },
];

describe("Each rule of england.md#6a on its own", () => {
  for (const { claim, facts, labels = [], flags = [] } of rows) {
    test(claim, () => {
      const result = byAdult(facts);
      expect(labelled(result)).toEqual(labels);
      expect(flagged(result)).toEqual(flags);
    });
  }
});

describe("What a label says of itself", () => {
  const one = (facts: SegmentFacts) => byAdult(facts).labels[0];

  test("it names its rule, its reason and how far the wording was read (england.md#R5, #R8, #R11)", () => {
    expect(one(hold)).toMatchObject({
      rule: "R5",
      force: "statute",
      mark: "◐",
      markWords: "wording read in a summary",
      recordable: true,
    });
    expect(one(kept)).toMatchObject({
      rule: "R8",
      because: "The child was kept apart and could not leave.",
      force: "regulation",
      mark: "◐",
      source: { instrument: "L3", row: "england.md#R8" },
    });
    expect(one({ exit: "locked", siteWideLock: true, awayFromPupils: false })).toMatchObject({
      rule: "R11",
      mark: "○",
      recordable: false,
    });
  });

  test("an act outside the plan asks for the plan to be looked at again (england.md#C14)", () => {
    expect(one({ ...hold, planned: "outside-plan" })?.prompts).toContain("review-plan");
    expect(one({ kind: "PHY.ESCORT", planned: "outside-plan" })?.prompts).toEqual([]);
    expect(one({ ...hold, planned: "in-plan" })?.prompts).not.toContain("review-plan");
  });
});

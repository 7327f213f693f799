import { describe, expect, test } from "vitest";
import type { SegmentFacts } from "../facts/segment-facts.ts";
import { byAdult, flagged, labelled } from "./regime-samples.ts";

interface Case {
  readonly id: string;
  readonly said: string;
  readonly facts: SegmentFacts;
  readonly labels: readonly string[];
  readonly flags?: readonly string[];
  readonly prompts?: readonly string[];
}

const accepted = { resisted: false, againstWill: false, couldEnd: true } as const;
const fought = { resisted: true, contactEffect: "held" } as const;
const alone = { awayFromPupils: true, alone: true, adultInRoom: false } as const;

// Each row is built from the words of the case; the labels are those of england.md section 6b.
// oxfmt-ignore
const cases: readonly Case[] = [
  { id: "X1", said: "an adult holds a hand to cross a road and the child lets it", facts: { kind: "PHY.TOUCH", contactEffect: "held", ...accepted, purpose: ["guide"] }, labels: ["appropriate-contact"] },
  { id: "X2", said: "the child pulls and the adult grips to stop a dash", facts: { kind: "PHY.MOMENT", contactEffect: "stopped", resisted: true, purpose: ["injury-self"] }, labels: ["use-of-force"] },
  { id: "X2 (same hand, no new kind)", said: "the hand-hold becomes a grip against a pull", facts: { kind: "PHY.TOUCH", contactEffect: "stopped", resisted: true }, labels: ["use-of-force"] },
  { id: "X3", said: "guided by the elbow, light, walks along", facts: { kind: "PHY.ESCORT", contactEffect: "touched", resisted: false, bodyPoints: ["elbow"] }, labels: ["appropriate-contact"] },
  { id: "X4", said: "led by the arm out of class, drags feet", facts: { kind: "PHY.ESCORT.R", contactEffect: "moved", resisted: true, bodyPoints: ["upper-arm"] }, labels: ["use-of-force"] },
  { id: "X5", said: "a weighted lap pad advised by the therapist that the child can lift off", facts: { kind: "MEC.CHAIR", device: "weighted-item", prescribedUse: true, couldEnd: true, deviceLimitsMovement: false }, labels: ["none"] },
  { id: "X6", said: "the same pad, not removable, to keep him seated", facts: { kind: "MEC.CHAIR", device: "weighted-item", prescribedUse: false, couldEnd: false, deviceLimitsMovement: true }, labels: ["restraint-no-force"] },
  { id: "X7", said: "class door locked with the whole class and the teacher inside", facts: { kind: "ENV.DOOR", exit: "locked", awayFromPupils: false, alone: false, adultInRoom: true, siteWideLock: true }, labels: ["site-security"] },
  { id: "X8", said: "door locked, one child and one adult inside, the child wants out", facts: { kind: "SEP.SUPER", exit: "locked", awayFromPupils: true, alone: false, adultInRoom: true, againstWill: true, sanction: "none" }, labels: ["seclusion (arguable)"] },
  { id: "X9", said: "wheelchair brakes on while the bus moves", facts: { kind: "AID.MOBILITY", device: "wheelchair-brakes", vehicleSafety: true }, labels: ["none"] },
  { id: "X10", said: "brakes on so that a child who moves himself stays in the corner", facts: { kind: "AID.MOBILITY", device: "wheelchair-brakes", deviceLimitsMovement: true, prescribedUse: false }, labels: ["restraint-no-force"] },
  { id: "X11", said: "a posture strap as prescribed, tray in place at lunch", facts: { kind: "MEC.CHAIR", device: "strap", prescribedUse: true, deviceLimitsMovement: true }, labels: ["none"] },
  { id: "X12", said: "the same strap kept closed to stop her leaving circle time", facts: { kind: "MEC.CHAIR", device: "strap", prescribedUse: false, deviceLimitsMovement: true, purpose: ["good-order"] }, labels: ["restraint-no-force"] },
  { id: "X13", said: "a fob-locked outer door, all children", facts: { kind: "ENV.DOOR", exit: "locked", siteWideLock: true, awayFromPupils: false }, labels: ["site-security"] },
  { id: "X14", said: "the child asks for the sensory room, door open", facts: { kind: "SEP.PUPIL", exit: "free", childKnewFree: true, awayFromPupils: true }, labels: ["withdrawal"] },
  { id: "X15", said: "later asks to leave and an adult leans on the door", facts: { kind: "SEP.PUPIL", exit: "held-shut", ...alone, sanction: "none" }, labels: ["seclusion"] },
  { id: "X16", said: "isolation booth, half a day, sanction logged", facts: { exit: "told-not-to", awayFromPupils: true, adultInRoom: true, sanction: "at-the-time" }, labels: ["removal-disciplinary"], prompts: ["check-sanction"] },
  { id: "X17", said: "\"sanction\" typed the day after a calm-room lock-in", facts: { kind: "SEP.SECL", exit: "locked", ...alone, sanction: "written-later" }, labels: ["seclusion (arguable)"], flags: ["sanction-written-later"] },
  { id: "X18", said: "told \"if you come out you lose break\" in a side room to calm down", facts: { exit: "believed-not", leavingThreat: true, awayFromPupils: true, sanction: "none" }, labels: ["seclusion"] },
  { id: "X19", said: "a two-arm hold of ten seconds, the child fights", facts: { kind: "PHY.HOLD.STAND", ...fought, bodyPoints: ["upper-arm"] }, labels: ["use-of-force"] },
  { id: "X20", said: "a prone hold of forty seconds", facts: { kind: "PHY.HOLD.PRONE", position: "PRONE", ...fought }, labels: ["use-of-force"], flags: ["ground-hold"] },
  { id: "X20 (weight or breathing)", said: "the same with weight on the back", facts: { kind: "PHY.HOLD.PRONE", ...fought, torsoOrAirwayPressure: true }, labels: ["use-of-force"], flags: ["unsafe-technique", "ground-hold"] },
  { id: "X21", said: "a seated hold by two adults, in the plan, parents agreed", facts: { kind: "PHY.HOLD.SEAT", planned: "in-plan", authorised: true, staffCount: 2, purpose: ["injury-other"] }, labels: ["use-of-force"] },
  { id: "X22", said: "the child clings to an adult who stands still", facts: { initiator: "this-child", kind: "PHY.TOUCH", contactEffect: "touched" }, labels: ["none"] },
  { id: "X23", said: "the adult prises fingers off and the child resists", facts: { kind: "PHY.HOLD.OTHER", contactEffect: "moved", resisted: true, bodyPoints: ["fingers"] }, labels: ["use-of-force"] },
  { id: "X24", said: "an adult stands in a doorway, arms out, no touch, the child turns back", facts: { contactEffect: "none", exit: "blocked", awayFromPupils: false }, labels: ["arguable (arguable)"] },
  { id: "X24 (as a short block)", said: "the same, written as a block", facts: { kind: "PHY.MOMENT", contactEffect: "none", exit: "blocked", awayFromPupils: false }, labels: ["arguable (arguable)"] },
  { id: "X24 (beside an accepted touch)", said: "the same, with a light hand on the shoulder before", facts: { kind: "PHY.TOUCH", contactEffect: "touched", resisted: false, exit: "blocked", awayFromPupils: false }, labels: ["appropriate-contact", "arguable (arguable)"] },
  { id: "X24 (apart and kept in)", said: "the same, apart from the other children", facts: { kind: "PHY.MOMENT", contactEffect: "none", exit: "blocked", awayFromPupils: true, adultInRoom: false, sanction: "none" }, labels: ["seclusion"] },
  { id: "X25", said: "punches met with open hands that only turn them aside", facts: { kind: "PHY.MOMENT", contactEffect: "deflected" }, labels: ["appropriate-contact"] },
  { id: "X25 (pushes or grips)", said: "the same, and the hands grip", facts: { kind: "PHY.MOMENT", contactEffect: "held" }, labels: ["use-of-force"] },
  { id: "X26 (first child)", said: "two fighting children pulled apart", facts: { kind: "PHY.MOMENT", contactEffect: "moved", againstWill: true, purpose: ["injury-other"] }, labels: ["use-of-force"] },
  { id: "X26 (second child)", said: "two fighting children pulled apart", facts: { kind: "PHY.MOMENT", contactEffect: "moved", resisted: true, purpose: ["injury-other"] }, labels: ["use-of-force"] },
  { id: "X27", said: "rescue medicine prescribed for seizures", facts: { medication: "treatment", prescribedUse: true }, labels: ["none"] },
  { id: "X28", said: "calming medicine crushed into food", facts: { kind: "CHE.ORAL", medication: "control" }, labels: ["other-restrictive-practice"], prompts: ["tell-safeguarding-lead"] },
  { id: "X29", said: "hand over hand with a spoon, the child opens their mouth", facts: { kind: "PHY.CLIN", ...accepted, purpose: ["care"], bodyPoints: ["hand"] }, labels: ["appropriate-contact"] },
  { id: "X30", said: "hands held down to feed, the child turns away", facts: { kind: "PHY.CLIN", contactEffect: "held", againstWill: true, purpose: ["care"], bodyPoints: ["hand"] }, labels: ["use-of-force"] },
  { id: "X30 (airway)", said: "the same, with a hand on the mouth", facts: { kind: "PHY.CLIN", contactEffect: "held", againstWill: true, purpose: ["care"], bodyPoints: ["mouth"] }, labels: ["use-of-force"], flags: ["unsafe-technique"] },
  { id: "X31", said: "a suit the child cannot undo, to stop undressing", facts: { kind: "MEC.OTHER", device: "clothing", couldEnd: false, planned: "in-plan", prescribedUse: false }, labels: ["restraint-no-force (arguable)"] },
  { id: "X32", said: "talker or symbol book taken away until calm", facts: { kind: "AID.COMMS" }, labels: ["other-restrictive-practice"] },
  { id: "X33", said: "a walking frame put out of reach so that he stays", facts: { kind: "AID.MOBILITY", device: "mobility-aid" }, labels: ["restraint-no-force"] },
  { id: "X34", said: "a harness in a moving minibus", facts: { kind: "MEC.VEHICLE", device: "harness", vehicleSafety: true }, labels: ["none"] },
  { id: "X34 (after arrival)", said: "the harness left fastened after arrival", facts: { kind: "MEC.VEHICLE", device: "harness", vehicleSafety: false, prescribedUse: false }, labels: ["restraint-no-force"] },
  { id: "X35", said: "a child aged 20 is held", facts: { kind: "PHY.HOLD.STAND", ...fought }, labels: ["use-of-force"] },
  { id: "X36", said: "a parent who is there helps the adult hold", facts: { kind: "PHY.HOLD.STAND", ...fought, initiator: "school-adult", joinedBy: "parent" }, labels: ["use-of-force"] },
  { id: "X37", said: "a child restrains a child", facts: { initiator: "other-child", kind: "PHY.HOLD.STAND", ...fought }, labels: ["not-staff"], prompts: ["tell-safeguarding-lead"] },
  { id: "X37 (whatever is said of the head)", said: "somebody writes that the head put the child in charge", facts: { initiator: "other-child", authorisedByHead: true, kind: "PHY.HOLD.STAND", ...fought }, labels: ["not-staff"], prompts: ["tell-safeguarding-lead"] },
  { id: "X38", said: "a council escort holds a child in the taxi, and nobody knows of the head's authority", facts: { initiator: "outside-escort", kind: "PHY.HOLD.SEAT", ...fought }, labels: ["not-staff (arguable)"], prompts: ["tell-by-practice", "tell-sending-authority", "person-decides"] },
  { id: "X38 (not authorised)", said: "the head had not put the escort in charge", facts: { initiator: "outside-escort", authorisedByHead: false, kind: "PHY.HOLD.SEAT", ...fought }, labels: ["not-staff"] },
  { id: "X38 (authorised)", said: "the head had put the escort in charge", facts: { initiator: "outside-escort", authorisedByHead: true, kind: "PHY.HOLD.SEAT", ...fought }, labels: ["use-of-force"] },
  { id: "X39", said: "a police officer handcuffs a child in school", facts: { initiator: "police", kind: "MEC.CUFF", device: "cuffs" }, labels: ["not-staff"], prompts: ["tell-by-practice"] },
  { id: "X39 (the hold before it)", said: "an adult of the school held the child before that", facts: { kind: "PHY.HOLD.STAND", ...fought }, labels: ["use-of-force"] },
  { id: "X40", said: "a supply teacher or therapist working at the school holds", facts: { initiator: "head-authorised", kind: "PHY.HOLD.STAND", ...fought }, labels: ["use-of-force"] },
  { id: "X41", said: "the child holds the bag, the adult pulls it, a knife is suspected", facts: { kind: "PHY.SEARCH", resisted: true, searchItem: "blade", purpose: ["search"] }, labels: ["search-with-force", "use-of-force"] },
  { id: "X42", said: "the same for a phone banned by rules only", facts: { kind: "PHY.SEARCH", resisted: true, searchItem: "school-rules", purpose: ["search"] }, labels: ["search-with-force", "use-of-force"], flags: ["no-force-for-item"] },
];

describe("The borderline cases of England are called what the table says", () => {
  for (const { id, said, facts, labels, flags = [], prompts = [] } of cases) {
    test(`england.md#${id}: ${said} → ${[...labels, ...flags].join(", ")}`, () => {
      const result = byAdult(facts);
      expect(labelled(result)).toEqual(labels);
      expect(flagged(result)).toEqual(flags);
      expect(result.labels.flatMap((label) => label.prompts)).toEqual(expect.arrayContaining([...prompts]));
    });
  }

  test("none of the 42 cases is missing", () => {
    const seen = new Set(cases.map(({ id }) => id.split(" ")[0]));
    expect([...seen]).toEqual(Array.from({ length: 42 }, (_, index) => `X${index + 1}`));
  });
});

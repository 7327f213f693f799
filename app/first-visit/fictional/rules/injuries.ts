import type { CheckAfter, InjuryKind, InjurySeverity } from "#regimes";
import type { PlannedInjury } from "./planned.ts";
import { pick, type Random } from "./random.ts";

/**
 * One injury: as the report says it in words, whose it was, and as the rest of the record has it in codes.
 * `me` is whoever reports, `a` the other adult.
 */
export type Injury = {
  whose: "child" | "other" | "me" | "a";
  says: string;
  injury: readonly InjuryKind[];
  /** Where it can be; which of them it is, and on which side, the telling says. */
  where: PlannedInjury["where"];
  severity: InjurySeverity;
  cause: readonly string[];
  care: readonly string[];
  checks: readonly CheckAfter[];
  /** What was found, where a check found something. */
  result: string;
};

const ofTheChild: readonly Injury[] = [
  {
    whose: "child",
    says: "Red mark on {his} [left|right] [forearm|wrist], about [2|3|4] cm, where I held. Cold pack. Gone [half an hour|20 minutes|an hour] later.",
    injury: ["INJ.redness"],
    where: ["forearm", "wrist"],
    severity: "1",
    cause: [
      "From my hand. {he} twisted and I did not let go quickly enough.",
      "Where I held. {he} was pulling away and I held on.",
      "My grip. [I am sorry about it.|I have told {fam} so.]",
    ],
    care: [
      "Cold pack, offered and taken. Looked at again [before home|at two].",
      "Cold pack from {a}. It faded while we watched.",
    ],
    checks: ["MED.SKIN", "MED.PAIN"],
    result: "Gone when it was looked at again.",
  },
  {
    whose: "child",
    says: "Graze on {his} [knee|elbow] from the ground, [cleaned and plaster|washed, {he} didn't want a plaster].",
    injury: ["INJ.scratch"],
    where: ["knee", "elbow"],
    severity: "2",
    cause: [
      "From the ground, when {he} went down. Nobody was on top of {him}.",
      "The ground. Before or during, we cannot say which.",
      "{he} slipped as we let go.",
    ],
    care: ["Cleaned with water by {a}.", "Washed, and the first aid slip went home."],
    checks: ["MED.SKIN", "MED.PAIN"],
    result: "",
  },
  {
    whose: "child",
    says: "Bump on {his} forehead, size of a [10p|grape], from before we held {him}. Cold pack, head injury note home. Moira checked {his} eyes.",
    injury: ["INJ.head-knock", "INJ.swelling"],
    where: ["forehead.middle"],
    severity: "2",
    cause: [
      "{he} hit {his} head {himself}, before anybody touched {him}.",
      "From before the hold. It is why we held {him}.",
    ],
    care: [
      "Cold pack, head injury note home, watched for the rest of the day.",
      "Cold pack. Moira looked at {his} eyes and told {fam} what to watch for.",
    ],
    checks: ["MED.NURSE", "MED.RESPONDS", "MED.PAIN"],
    result: "Pupils equal, answering as {he} does.",
  },
  {
    whose: "child",
    says: "{he} bit {his} own hand, teeth marks, skin not broken. Cream.",
    injury: ["INJ.bite"],
    where: ["hand"],
    severity: "2",
    cause: ["{he} bit {himself}, [before|while] we were with {him}.", "{his} own teeth, the usual place."],
    care: ["Washed and cream on it.", "Cream from {a}, {he} rubbed it in {himself}."],
    checks: ["MED.SKIN"],
    result: "",
  },
  {
    whose: "child",
    says: "Scratch on {his} cheek [from {his} own nails|we do not know when it came], 2 cm, cleaned with water.",
    injury: ["INJ.scratch"],
    where: ["cheek"],
    severity: "2",
    cause: [
      "Nobody saw it come. It may have been {his} own nails.",
      "{his} own nails, we think. Not known for certain.",
    ],
    care: ["Cleaned with water. Nails cut with {fam}'s yes.", "Cleaned by {a}."],
    checks: ["MED.SKIN", "MED.PAIN"],
    result: "",
  },
  {
    whose: "child",
    says: "Two small finger-shaped marks on {his} [upper arm|forearm], pink, seen at home time by {a}. Photographed by Moira with {his} yes.",
    injury: ["INJ.redness"],
    where: ["upper-arm", "forearm"],
    severity: "1",
    cause: ["Our fingers. I cannot say whose.", "From the hold. Too tight, for a moment."],
    care: [
      "Nothing was needed. {fam} was shown the photograph.",
      "Photographed and told to {fam}, to be looked at again tomorrow.",
    ],
    checks: ["MED.SKIN", "MED.NURSE"],
    result: "Pink, not raised, not sore to touch.",
  },
];

const ofAnAdult: readonly Injury[] = [
  {
    whose: "me",
    says: "Bite to my [left|right] forearm, skin not broken, washed. Bruise coming.",
    injury: ["INJ.bite", "INJ.bruise"],
    where: ["forearm"],
    severity: "2",
    cause: ["{he} bit down when I took hold.", "My arm was too near {his} mouth. That was my mistake."],
    care: ["Washed straight away, written in the accident book.", "Washed by {a}, cold pack."],
    checks: ["MED.SKIN"],
    result: "",
  },
  {
    whose: "a",
    says: "{a}: kick to the shin, bruise 3 cm. [Carried on.|Sat out for ten minutes.]",
    injury: ["INJ.bruise"],
    where: ["shin"],
    severity: "2",
    cause: ["{n} kicked backwards.", "A kick as {a} came in from the side."],
    care: ["Cold pack.", "Cold pack, a sit down."],
    checks: ["MED.SKIN"],
    result: "",
  },
  {
    whose: "me",
    says: "My lip was split when {his} head came back. Bled a bit, cold pack.",
    injury: ["INJ.cut"],
    where: ["mouth"],
    severity: "2",
    cause: ["{his} head came back. I was too close behind {him}.", "Not on purpose. {he} threw {his} head back."],
    care: ["Pressed with a cloth, cold pack, five minutes.", "First aid from {a}."],
    checks: ["MED.SKIN"],
    result: "Teeth are fine.",
  },
  {
    whose: "me",
    says: "Scratches on both my hands, one bled. Cleaned, tetanus is up to date.",
    injury: ["INJ.scratch"],
    where: ["hand.left", "hand.right"],
    severity: "2",
    cause: ["{his} nails, while I had {his} hands.", "{he} was trying to get my hands off."],
    care: ["Cleaned, plaster on one."],
    checks: ["MED.SKIN"],
    result: "",
  },
  {
    whose: "a",
    says: "{a}'s glasses broken and a mark on the bridge of the nose.",
    injury: ["INJ.redness"],
    where: ["nose"],
    severity: "1",
    cause: ["{his} elbow, as {he} turned.", "A hand came up. I do not think that {he} aimed."],
    care: ["None needed. The glasses are being paid for."],
    checks: ["MED.NONE"],
    result: "",
  },
  {
    whose: "me",
    says: "Hair pulled out, a patch about the size of a 50p, sore.",
    injury: ["INJ.pain-without-mark"],
    where: ["crown"],
    severity: "1",
    cause: ["{he} had my hair before I had {him}."],
    care: ["Nothing to be done for it. [I had a cup of tea.|]"],
    checks: ["MED.NONE"],
    result: "",
  },
  {
    whose: "a",
    says: "{a} wrenched a shoulder, has gone to [the walk-in|the GP] to have it looked at.",
    injury: ["INJ.sprain"],
    where: ["shoulder"],
    severity: "3",
    cause: ["{n} dropped and {a} was still holding.", "{n} pulled free suddenly, {a}'s arm went with {him}."],
    care: [
      "Sling from the first aid box, then seen by a doctor the same day.",
      "Seen by a doctor: strained, rest for [three|five] days.",
    ],
    checks: ["MED.GP", "MED.PAIN"],
    result: "Nothing broken. [Off for two days.|Light duties.]",
  },
];

const ofAnotherChild: readonly Injury[] = [
  {
    whose: "other",
    says: "{o}: nosebleed, stopped after 5 minutes. Mum rung.",
    injury: ["INJ.nosebleed"],
    where: ["nose"],
    severity: "2",
    cause: ["From {n}'s hand, before I got there.", "A blow to the nose. [I saw it.|{a} saw it.]"],
    care: ["Pinched and leant forward, {a} with {him2}. Cold cloth.", "First aid from Moira."],
    checks: ["MED.PAIN", "MED.RESPONDS"],
    result: "",
  },
  {
    whose: "other",
    says: "{o} has a lump on the back of the head, cold pack, head injury note, watched.",
    injury: ["INJ.head-knock", "INJ.swelling"],
    where: ["head-back.middle"],
    severity: "2",
    cause: ["{o} went over backwards.", "Hit against [the wall|something hard], nobody is sure what."],
    care: ["Cold pack, head injury note home, watched by {a}.", "Moira saw {o} and rang home."],
    checks: ["MED.NURSE", "MED.RESPONDS"],
    result: "No dizziness, not sick.",
  },
  {
    whose: "other",
    says: "{o}: bite on the arm through the sleeve, marks but no blood. Washed.",
    injury: ["INJ.bite"],
    where: ["forearm"],
    severity: "2",
    cause: ["{n} bit through the sleeve.", "{n} bit and held on."],
    care: ["Washed, cold pack, looked at again at home time.", "Washed by {a}, family told."],
    checks: ["MED.SKIN", "MED.PAIN"],
    result: "Skin whole.",
  },
  {
    whose: "other",
    says: "{o}: scratch below the eye, 1 cm. Moira cleaned it. {o} was very shaken.",
    injury: ["INJ.scratch", "INJ.fear-or-distress"],
    where: ["cheek"],
    severity: "2",
    cause: ["{n}'s nails.", "It happened while {n} was pulling at {o}."],
    care: ["Moira cleaned it. {a} sat with {o}.", "Cleaned. {o} rang home with {a}."],
    checks: ["MED.NURSE", "MED.SKIN"],
    result: "The eye itself was not touched.",
  },
  {
    whose: "other",
    says: "{o}: red neck, gone by home time. {o}'s family told by {a}.",
    injury: ["INJ.redness"],
    where: ["neck-front.middle"],
    severity: "1",
    cause: ["From the collar being pulled.", "{n} had hold of {o}'s collar."],
    care: ["Nothing was needed. Looked at twice."],
    checks: ["MED.SKIN", "MED.BREATHING"],
    result: "Gone by home time.",
  },
];

const injuries = { child: ofTheChild, adult: ofAnAdult, other: ofAnotherChild };

/** One injury of the child, of an adult, or of another child. */
export function injuryOf(random: Random, who: "child" | "adult" | "other"): Injury {
  return pick(random, injuries[who]);
}

import { Temporal } from "#dates";
import type { CheckAfter, ChildState, Ending } from "#regimes";
import type { PlannedInjury, PlannedRest } from "../planned.ts";
import { chance, pick, weighted, type Random } from "../random.ts";
import { isForce } from "../shapes.ts";
import { hands, mannerOf, type RestOf, type Writer } from "./rest-of.ts";

/** When the taxis leave. */
const homeTime = Temporal.PlainTime.from("15:20");

/** How it ended, in codes that fit what the report says of the letting go. */
export function endingOf({ random, lines, letGo, told }: RestOf, { tell, perhaps }: Writer): PlannedRest["ending"] {
  const held = hands(lines) > 0;
  const broken = told.seen.includes("BEH.BREAK") ? perhaps(0.7, damaged) : "";
  if (letGo === "END.OTHER") return { chosen: ["END.OTHER"], words: `${tell(overAtOnce)} ${broken}`.trim() };
  const main: Ending =
    letGo ??
    (held
      ? weighted(random, [
          ["END.CALM", 6],
          ["END.STEP", 3],
        ] as const)
      : "END.CALM");
  const moved = lines.filter(({ kind }) => isForce(kind)).length > 1 && main !== "END.MOVED";
  return {
    chosen: [main, ...(moved && chance(random, 0.5) ? (["END.MOVED"] as const) : [])],
    words: broken === "" ? perhaps(0.25, mannerOf(lines) === "door" ? doorOpened : held ? endings : unheld) : broken,
  };
}

const overAtOnce = [
  "It was over in that moment, there was nothing to let go of.",
  "I let go as soon as {he} was clear of it.",
];
const endings = [
  "{he} said it before we did.",
  "Nobody counted. We felt it.",
  "{a} was the first to notice that it could end.",
  "Slowly, one finger at a time.",
];
const unheld = ["Nobody had hold of {him}, so there was nothing to let go of.", "It ran out by itself."];
const doorOpened = ["We opened the door and {he} stayed where {he} was.", "{a} let go of the handle first."];
const damaged = [
  "What was broken is on Pete's list.",
  "The broken thing has been taken away, nobody was cut.",
  "[A shelf|A chair|One tray] past mending. It is only a thing.",
];

/** How the child was then, a quarter of an hour and an hour later, and going home. */
export function statesOf({ random, calm, ends }: RestOf): PlannedRest["states"] {
  const gone = (minutes: number) => Temporal.PlainTime.compare(ends.add({ minutes }), homeTime) > 0;
  const [end, quarter] = calm;
  const hour = weighted<ChildState>(random, [
    ["calm", 45],
    ["learning-again", 30],
    ["withdrawn", 9],
    ["unknown", 8],
    ["asks-for-someone", 3],
    ["angry", 2],
    ["asleep", 3],
  ]);
  const home = weighted<ChildState>(random, [
    ["calm", 74],
    ["unknown", 12],
    ["withdrawn", 7],
    ["crying", 3],
    ["asks-for-someone", 4],
  ]);
  return [end, gone(10) ? "went-home" : quarter, gone(55) ? "went-home" : hour, home];
}

/** Whether the child's own needs were met, and what was done for everybody since. */
export function sinceThen(
  { random, reportedAt, zone, otherThere }: RestOf,
  { tell }: Writer,
  at: Temporal.Instant,
): Pick<PlannedRest, "needs" | "childSupport" | "othersSupport"> {
  const day = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDate();
  const later = !day(at).equals(day(reportedAt));
  return {
    needs: chance(random, 0.8) ? tell(needs) : "",
    childSupport: tell(later && chance(random, 0.7) ? nextMorning : sameDay),
    othersSupport: tell(otherThere ? withOther : nobodyElse),
  };
}

const needs = [
  "Water at once, toilet, ate [all|half] of {his} lunch.",
  "Yes, all of it, and told us in {his} own way.",
  "Drank. Did not want to eat until [two|later].",
  "Water and a biscuit. Toilet before home.",
  "Did not drink until I had gone out of the room.",
  "Ate well. Asked for nothing.",
  "Not asked about the toilet, I will next time.",
  "A drink, a change of jumper, {his} own cup.",
];
const sameDay = [
  "I sat near {him} and did not talk about it. {he} moved closer by {himself}.",
  "{a} stayed for the rest of the afternoon. We will offer a talk when {he} is ready.",
  "{he} had the [quiet corner|garden] and {his} own things. I wrote to {fam} as well as the call.",
  "I said sorry for holding {him}. {he} [nodded|carried on with what {he} was doing].",
  "A short time with {a}, with pictures. {he} chose three and put them in {his} bag.",
  "{he} picked who to sit with. It was not me, and that is fine.",
  "Nothing special. {he} wanted everything to be ordinary, so we kept it ordinary.",
  "Extra time [outside|with the sensory box] before home. {fam} knows what to look out for.",
];
const nextMorning = [
  "I met {him} at the [taxi|door] this morning before anybody else. {he} was {his} usual self.",
  "This morning {a} and {n} looked at the pictures together and {he} pointed at [the door|two of them|my hand].",
  "{fam} says [a bad night|{he} slept well|{he} did not mention it]. We began today with something that {he} likes.",
  "{he} came in quiet. I told {him} that it is over and that I am glad {he} is here.",
  "Asked {him} today if anything hurts. [Nothing does.|The arm, a bit. Moira has looked.]",
  "We have moved {his} [place|coat peg] as {he} asked. I think that says something.",
];
const withOther = [
  "{o} was asked, with {a}, what would help. [A different place at the table.|To hear that {n} is all right.|Nothing, thank you.]",
  "{o} and the others had a story and could ask. I had ten minutes with Colette.",
  "{a} rang {o}'s home. {a} and I talked it through over the washing up.",
  "{o} had Moira and then the guinea pigs. {a} and I have not sat down yet.",
  "The group talked about what to do when it gets loud. {o} had the best idea.",
];
const nobodyElse = [
  "{a} and I talked for a few minutes. Nobody has sat down with the others yet.",
  "The others were told that {n} is all right. Colette came to find me.",
  "{a} had a break straight away, I had one later.",
  "Nothing yet for us. Booked with Colette for [tomorrow|Thursday].",
  "Two children had been frightened. {a} drew it with them.",
  "Nothing was done. It was home time.",
  "A cup of tea and a swap for the last lesson.",
];

/** The injury in codes. Sometimes it was offered and refused, sometimes nothing was checked. */
export function injuryInCodes({ random, injury }: RestOf, { tell }: Writer): PlannedInjury[] {
  if (injury === undefined) return [];
  const asked = checksOf(random, injury.checks, injury.whose === "child" || injury.whose === "other");
  return [
    {
      injury: injury.injury,
      where: injury.where,
      severity: injury.severity,
      cause: tell(injury.cause),
      care: tell(injury.care),
      checks: asked,
      result: asked.includes("MED.REFUSED")
        ? tell(refused)
        : asked.includes("MED.NONE")
          ? ""
          : chance(random, 0.8) && injury.result !== ""
            ? tell([injury.result])
            : "",
    },
  ];
}

const refused = [
  "{he} said no and was asked again at [two|home time]. Then yes, nothing new.",
  "Did not want to be looked at. Asked again twice.",
];

function checksOf(random: Random, checks: readonly CheckAfter[], ofAChild: boolean): readonly CheckAfter[] {
  if (checks.includes("MED.NURSE") || checks.includes("MED.GP")) return checks;
  return pick(random, [
    checks,
    checks,
    checks,
    checks,
    checks,
    ofAChild ? ["MED.REFUSED" as const] : ["MED.NONE" as const],
  ]);
}

import type { Temporal } from "#dates";
import { calledName, children, type FictionalChild } from "./children.ts";
import { say, type Words } from "./phrase.ts";
import type { PlaceKey } from "./places.ts";
import type { PlannedIncident } from "./planned.ts";
import { alongside, between, chance, deck, idFrom, pick, randomFrom, seedOf, weighted, type Random } from "./random.ts";
import { injuryOf } from "./injuries.ts";
import { beforeWords, endedWords, lookedWords, toldWords, whyWords, type Telling } from "./report-words.ts";
import { alertsAnswered } from "./rest/alerts.ts";
import { notAsItShouldBe } from "./rest/not-as-it-should-be.ts";
import { planRest } from "./rest/plan-rest.ts";
import type { Occasion } from "./schedule.ts";
import { isForce, linesOf } from "./shapes.ts";
import type { Scene, Shape, Told } from "./stories/story.ts";
import { afterwards } from "./afterwards.ts";
import { otherChild, peopleThere, type Fernlow } from "./people-there.ts";
import { inVoice, nameFor } from "./voices.ts";

/** Deals each child's stories in turn, so that neighbouring records do not tell the same one. */
export type Decks = Map<string, () => Scene>;

/** Everything about one incident, from who was there to how it was reviewed. */
export function planIncident(fernlow: Fernlow, occasion: Occasion, decks: Decks): PlannedIncident {
  const { story, day, slot, start, nth } = occasion;
  const random = randomFrom(seedOf(fernlow.seed, story.ref, day.toString(), nth, "told"));
  const child = childOf(story.ref);
  const scene = nextScene(decks, fernlow.seed, occasion);
  const shape = shapeFor(random, scene, occasion.changed);
  const here = peopleThere(random, fernlow, { child, day, slot, shape });
  const other = otherChild(random, fernlow, child, day, slot);
  const [first, second] = here.holding;
  const voice = first.voice;
  const words = wordsOf(child, other, { a: nameFor(voice, second), b: nameFor(voice, second), boss: here.boss });
  // What is told later has a die of its own: a change of it leaves every first report as it was.
  const after = randomFrom(seedOf(fernlow.seed, story.ref, day.toString(), nth, "the rest"));
  const lines = notAsItShouldBe(
    after,
    linesOf({
      random,
      plan: story.plan,
      purpose: scene.purpose,
      shape,
      start: start.add({ seconds: between(random, 0, 50) }),
      first: first.ref,
      second: second.ref,
    }),
  );
  const ends = (lines.at(-1)?.to ?? start)
    .add({ seconds: 59 })
    .round({ smallestUnit: "minute", roundingMode: "floor" })
    .add({ minutes: between(random, 1, 6) });
  const telling: Telling = { random, story, scene, words, voice, day, starts: start };
  const told = whoIsTold(random);
  const chosen = Math.floor(random() * scene.before.length);
  const same = <T>(list: readonly T[]): T => alongside(random, list, chosen, scene.before.length);
  const [tried, triedPhrase, effects] = same(scene.tried);
  const nobodyHeld = shape === "quiet" || shape === "apart";
  const why = nobodyHeld ? say(random, pick(random, notHeld), words) : whyWords(telling, same(scene.why));
  const held = lines.some(({ kind }) => isForce(kind));
  const whoIsHurt = chance(random, held ? 0.23 : 0.06)
    ? weighted(random, [
        ["child", 45],
        ["adult", 40],
        ["other", 15],
      ] as const)
    : undefined;
  const hurt = whoIsHurt === undefined ? undefined : injuryOf(random, whoIsHurt);
  const own = (text: string) => inVoice(random, voice, text);
  const quick = shape === "grab" && chance(random, 0.3);
  const otherWasThere = whoIsHurt === "other" || chance(random, 0.3);
  const [need, earlier] = pick(random, story.needs);
  const [calm, ...states] = pick(random, story.calm);
  const ended = endedWords(telling, calm, {
    held,
    byTwo: lines.some(({ kind, adults }) => isForce(kind) && adults.length > 1),
  });
  const report = {
    draftId: idFrom(random, startOf(day, start, fernlow.zone)),
    day,
    begins: start.round({ smallestUnit: "minute", roundingMode: "floor" }),
    ends,
    place: placeOf(scene, child),
    spot: chance(random, 0.75) ? scene.spot : "",
    children: [
      { ref: child.ref, role: "held" as const },
      ...(otherWasThere ? [{ ref: other.ref, role: "other" as const }] : []),
    ],
    adults: here.all.map(({ adult, role }) => ({ ref: adult.ref, role })),
    reporter: first.ref,
    lines,
    others: chance(random, 0.05)
      ? pick(random, [
          "The taxi escort",
          "A delivery driver",
          "A parent at the gate",
          "The photographer",
          "Two student teachers",
        ])
      : "",
    before: own(beforeWords(telling, scene.before[chosen] ?? "")),
    needs: own(say(random, need, words)),
    tried: quick ? (["DEA.NONE"] as const) : tried,
    triedWords: own(quick ? pick(random, noTime) : say(random, triedPhrase, words)),
    why: own(why),
    otherwise: chance(random, 0.85) && !nobodyHeld ? own(say(random, same(scene.otherwise), words)) : "",
    injuries:
      hurt === undefined
        ? { looked: own(lookedWords(random, words, ends)) }
        : {
            hurt: [{ child: child.ref, other: other.ref, me: first.ref, a: second.ref }[hurt.whose]],
            words: own(say(random, hurt.says, words)),
          },
    ended: own(ended.words),
    support: own(say(random, pick(random, story.after), words)),
    told,
    toldWords: told.includes("nobody") ? "" : own(toldWords(random, words, told, ends)),
  };
  const reviewed = afterwards({
    random,
    zone: fernlow.zone,
    story,
    scene,
    words,
    day,
    begins: report.begins,
    ends,
    hurt: hurt !== undefined,
    lines,
    here,
    why: nobodyHeld ? "" : say(random, same(scene.why), words),
    otherwise: report.otherwise,
  });
  const rest = planRest({
    random: after,
    zone: fernlow.zone,
    day,
    ends,
    reportedAt: reviewed.reportedAt,
    plan: story.plan,
    told: toldInCodes(scene, chosen),
    earlier,
    lines,
    here,
    tried: report.tried,
    effects: quick ? [] : effects,
    letGo: ended.letGo,
    calm: states,
    otherThere: otherWasThere,
    injury: hurt,
    words,
  });
  return {
    ...report,
    ...reviewed,
    rest,
    handOver: undefined,
    alerts: alertsAnswered(after, fernlow.zone, { ...report, ...reviewed, rest }, words),
    corrections: [],
  };
}

/** The codes of the telling that was chosen. */
function toldInCodes({ codes }: Scene, chosen: number): Told {
  const told = codes[chosen];
  if (told === undefined) throw new Error("A telling has no codes.");
  return told;
}

/** Nobody was held, and it is written down because it was close. */
const notHeld = [
  "We did not hold {him}. [It was close.|We nearly had to.] I am writing it down because {he} was very upset.",
  "No hands on {him} apart from a hand on the shoulder. Moving the others was enough, {o} got away by the other door.",
  "It wasn't necessary in the end. {he} stopped when everybody else stopped talking.",
  "Not held. I stood back and {a} stood back and it passed. It took a while.",
  "We did not need to. {he} let go by {himself} when I said {his} name and sat down.",
];

const noTime = [
  "No time, it was a second or two.",
  "There was no time to try anything.",
  "Nothing. It was that quick.",
  "Nothing, I was on my own and it was immediate.",
];

function childOf(ref: string): FictionalChild {
  const child = children.find((one) => one.ref === ref);
  if (child === undefined) throw new Error(`There is no child ${ref} at Fernlow.`);
  return child;
}

function nextScene(decks: Decks, seed: number, { story, slot }: Occasion): Scene {
  const key = `${story.ref}/${slot}`;
  const fitting = story.scenes.filter(({ slots }) => slots.includes(slot));
  const deal = decks.get(key) ?? deck(randomFrom(seedOf(seed, key, "deck")), fitting);
  decks.set(key, deal);
  return deal();
}

/** After a change of plan there are fewer holds as well as fewer incidents. */
function shapeFor(random: Random, scene: Scene, changed: boolean): Shape {
  const weights = Object.entries(scene.shapes) as [Shape, number][];
  const quieter: [Shape, number][] = changed
    ? [
        ["quiet", 3],
        ["apart", 1],
      ]
    : [
        ["quiet", 0.7],
        ["apart", 0.4],
        ["kept", 0.12],
        ["ground", 0.12],
      ];
  return weighted(random, [...weights, ...quieter]);
}

function placeOf(scene: Scene, child: FictionalChild): PlaceKey {
  return scene.place === "class" ? (child.className as PlaceKey) : scene.place;
}

function whoIsTold(random: Random): string[] {
  if (chance(random, 0.06)) return ["nobody"];
  const told = [
    ...(chance(random, 0.78) ? ["family"] : []),
    ...(chance(random, 0.7) ? ["leader"] : []),
    ...(chance(random, 0.22) ? ["safeguarding"] : []),
  ];
  return told.length === 0 ? ["leader"] : told;
}

/** The words that stand for people in a phrase. */
export function wordsOf(child: FictionalChild, other: FictionalChild, more: Words): Words {
  const girl = child.sex === "F";
  return {
    n: calledName(child),
    o: calledName(other),
    he: girl ? "she" : "he",
    him: girl ? "her" : "him",
    his: girl ? "her" : "his",
    himself: girl ? "herself" : "himself",
    his2: "their",
    him2: "them",
    fam: familyName(child),
    ...more,
  };
}

/** What the adults call whoever is rung first. */
function familyName({ family }: FictionalChild): string {
  const [relationship = "", givenName = ""] = (family.split(";")[0] ?? "").split(",");
  const known: Record<string, string> = { Mother: "Mum", Father: "Dad", Grandmother: "Nan", Grandfather: "Grandad" };
  return known[relationship] ?? givenName;
}

/** A moment of a school day. */
export function startOf(day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant {
  return day.toPlainDateTime(time).toZonedDateTime(zone).toInstant();
}

import { Temporal } from "#dates";
import { adults, type FictionalAdult } from "./adults.ts";
import { calledName, children, type FictionalChild } from "./children.ts";
import { say, type Words } from "./phrase.ts";
import type { PlaceKey } from "./places.ts";
import type { PlannedIncident } from "./planned.ts";
import { between, chance, deck, idFrom, pick, randomFrom, seedOf, shuffled, weighted, type Random } from "./random.ts";
import { beforeWords, endedWords, hurtWords, lookedWords, toldWords, whyWords, type Telling } from "./report-words.ts";
import type { Occasion } from "./schedule.ts";
import { isForce, linesOf } from "./shapes.ts";
import type { Scene, Shape, Slot } from "./stories/story.ts";
import { afterwards } from "./afterwards.ts";
import { inVoice, nameFor } from "./voices.ts";

/** Who was at the school on a day, and the clock on which it is told. */
export type Fernlow = { zone: string; seed: number; childrenOn(day: Temporal.PlainDate): readonly FictionalChild[]; adultsOn(day: Temporal.PlainDate): readonly FictionalAdult[] };

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
  const lines = linesOf({ random, plan: story.plan, purpose: scene.purpose, shape, start: start.add({ seconds: between(random, 0, 50) }), first: first.ref, second: second.ref });
  const ends = (lines.at(-1)?.to ?? start).add({ seconds: 59 }).round({ smallestUnit: "minute", roundingMode: "floor" }).add({ minutes: between(random, 1, 6) });
  const telling: Telling = { random, story, scene, words, voice, day, starts: start };
  const [tried, triedPhrase] = pick(random, scene.tried);
  const why = whyWords(telling, pick(random, scene.why));
  const held = lines.some(({ kind }) => isForce(kind));
  const hurt = chance(random, held ? 0.23 : 0.06) ? weighted(random, [["child", 45], ["adult", 40], ["other", 15]] as const) : undefined;
  const told = whoIsTold(random);
  const own = (text: string) => inVoice(random, voice, text);
  const otherWasThere = hurt === "other" || chance(random, 0.3);
  const report = {
    draftId: idFrom(random, startOf(day, start, fernlow.zone)),
    day,
    begins: start.round({ smallestUnit: "minute", roundingMode: "floor" }),
    ends,
    place: placeOf(scene, child),
    spot: chance(random, 0.75) ? scene.spot : "",
    children: [{ ref: child.ref, role: "held" as const }, ...(otherWasThere ? [{ ref: other.ref, role: "other" as const }] : [])],
    adults: here.all.map(({ adult, role }) => ({ ref: adult.ref, role })),
    reporter: first.ref,
    lines,
    others: chance(random, 0.05) ? pick(random, ["The taxi escort", "A delivery driver", "A parent at the gate", "The photographer", "Two student teachers"]) : "",
    before: own(beforeWords(telling, pick(random, scene.before))),
    needs: own(say(random, pick(random, story.needs), words)),
    tried: shape === "grab" && chance(random, 0.3) ? (["DEA.NONE"] as const) : tried,
    triedWords: own(say(random, triedPhrase, words)),
    why: own(why),
    otherwise: chance(random, 0.85) ? own(say(random, pick(random, scene.otherwise), words)) : "",
    injuries: hurt === undefined ? { looked: own(lookedWords(random, words, ends)) } : { hurt: [hurt === "child" ? child.ref : hurt === "other" ? other.ref : first.ref], words: own(hurtWords(random, words, hurt)) },
    ended: own(endedWords(telling, pick(random, story.calm), held)),
    support: own(say(random, pick(random, story.after), words)),
    told,
    toldWords: told.includes("nobody") ? "" : own(toldWords(random, words, told, ends)),
  };
  if (report.tried[0] === "DEA.NONE" && tried[0] !== "DEA.NONE") report.triedWords = own(pick(random, noTime));
  return { ...report, ...afterwards({ random, zone: fernlow.zone, story, scene, words, day, ends, lines, here, why, otherwise: report.otherwise }) };
}

const noTime = ["No time, it was a second or two.", "There was no time to try anything.", "Nothing. It was that quick.", "Nothing, I was on my own and it was immediate."];

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
  const quieter: [Shape, number][] = changed ? [["quiet", 3], ["apart", 1]] : [["quiet", 0.7], ["apart", 0.4], ["kept", 0.12], ["ground", 0.12]];
  return weighted(random, [...weights, ...quieter]);
}

function placeOf(scene: Scene, child: FictionalChild): PlaceKey {
  return scene.place === "class" ? (child.className as PlaceKey) : scene.place;
}

export type There = { adult: FictionalAdult; role: "took-part" | "helped" | "saw" | "came-after" };
export type People = { holding: [FictionalAdult, FictionalAdult]; all: There[]; boss: string; leaders: FictionalAdult[] };

/** The class's own adults first; at lunch the midday supervisors; a leader when it was long or on the ground. */
function peopleThere(random: Random, fernlow: Fernlow, { child, day, slot, shape }: { child: FictionalChild; day: Temporal.PlainDate; slot: Slot; shape: Shape }): People {
  const staff = fernlow.adultsOn(day);
  const team = shuffled(random, staff.filter(({ className }) => className === child.className));
  const around = shuffled(random, staff.filter(({ ref, role, className }) => role === "adult" && (slot === "lunch" ? /^S0[1238]|^E|^C/.test(ref) : /^S0[579]|^S08/.test(ref)) && className !== child.className));
  const leaders = staff.filter(({ role }) => role === "leader");
  const [one, two, three] = [...(chance(random, slot === "lunch" ? 0.3 : 0.12) ? [...around.slice(0, 1), ...team] : team), ...around];
  if (one === undefined || two === undefined || three === undefined) throw new Error("Nobody was there.");
  const hands = shape === "quiet" || shape === "apart" ? "helped" : "took-part";
  const leader = pick(random, leaders);
  const all: There[] = [
    { adult: one, role: "took-part" },
    { adult: two, role: hands },
    ...(chance(random, 0.3) ? [{ adult: three, role: pick(random, ["saw", "helped"] as const) }] : []),
    ...(chance(random, shape === "ground" || shape === "kept" ? 0.5 : 0.08) ? [{ adult: leader, role: "came-after" as const }] : []),
  ];
  return { holding: [one, two], all, boss: pick(random, leaders).givenName, leaders };
}

function otherChild(random: Random, fernlow: Fernlow, child: FictionalChild, day: Temporal.PlainDate, slot: Slot): FictionalChild {
  const near = fernlow.childrenOn(day).filter(({ ref, className, year }) => ref !== child.ref && (className === child.className || (slot === "lunch" && Math.abs(year - child.year) <= 2)));
  return pick(random, near);
}

function whoIsTold(random: Random): string[] {
  if (chance(random, 0.06)) return ["nobody"];
  const told = [...(chance(random, 0.78) ? ["family"] : []), ...(chance(random, 0.7) ? ["leader"] : []), ...(chance(random, 0.22) ? ["safeguarding"] : [])];
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

/** The adult with this reference. */
export function adultOf(ref: string): FictionalAdult {
  const adult = adults.find((one) => one.ref === ref);
  if (adult === undefined) throw new Error(`There is no adult ${ref} at Fernlow.`);
  return adult;
}

import type { Voice } from "./adults.ts";
import { say, together, type Words } from "./phrase.ts";
import type { PlannedLine } from "./planned.ts";
import { chance, pick, type Fresh, type Random } from "./random.ts";
import { isForce, secondsOf } from "./shapes.ts";
import type { Story } from "./stories/story.ts";

export type Witness = {
  random: Random;
  fresh: Fresh;
  voice: Voice;
  ref: string;
  role: "took-part" | "helped" | "saw" | "came-after";
  story: Story;
  /** The reason that the report gives, which one of the adults may tell again. */
  why: string;
  retells: boolean;
  words: Words;
  lines: readonly PlannedLine[];
};

/** One adult's own account: where they stood, what they saw first, what their own hands did, what they think now. */
export function statementWords(witness: Witness): string {
  const { random, fresh, role, story, why, retells, words, voice } = witness;
  if (role === "came-after")
    return say(random, together(fresh(cameAfter), fresh(atTheEnd), chance(random, 0.5) ? fresh(lastly) : ""), words);
  const sign = chance(random, 0.75)
    ? `${pick(random, ["When I looked", "First thing I saw,", "At the start", "I noticed", ""])} ${fresh(story.noticed)}.`
    : "";
  // The report's reason is told again only where it does not speak of what the reporter's own body did.
  const seen =
    retells && why !== "" && !/\bI\b|\bmy\b/.test(why)
      ? `${pick(random, ["I saw the same as is in the report:", "What I saw was this.", "Yes,", ""])} ${why}`
      : "";
  const did = role === "took-part" ? ownHands(witness) : fresh(role === "helped" ? helped : watched);
  const after = chance(random, 0.55) ? fresh(atTheEnd) : "";
  const last = chance(random, voice === "warm" || voice === "full" ? 0.85 : 0.5) ? fresh(lastly) : "";
  return say(random, together(fresh(role === "took-part" ? close : where), sign, seen, did, after, last), words);
}

const close = [
  "I was next to {n}.",
  "I was the nearest.",
  "I had been working with {n} since [nine|first thing|ten past].",
  "I was right there when it began.",
  "I'd just come [back from break|round the corner] and was closest.",
  "I came over when I heard {n}.",
  "This is what I remember.",
  "",
  "",
];
const where = [
  "I was [at the other end of the room|by the sink|with the second group|at the front] when it began.",
  "I heard {n} before I saw {him}.",
  "I'd just come [back from break|out of the office|round the corner].",
  "I was asked to help by {b}.",
  "I was on [duty|lunches].",
  "This is what I remember.",
  "",
  "",
];

/** What this adult's own hands did, line by line, in about the time they think it took. */
function ownHands({ random, fresh, ref, lines, words, voice }: Witness): string {
  const mine = lines.filter(
    (line) =>
      line.adults.includes(ref) && (isForce(line.kind) || line.kind === "SEP.SUPER" || line.kind === "SEP.SECL"),
  );
  if (mine.length === 0) return fresh(helped);
  const said = mine.map((line, index) => {
    const seconds = secondsOf(line);
    // Nobody holding a child looks at a clock: their seconds are near the report's and seldom the same.
    const felt = Math.max(3, Math.round((seconds * (0.75 + random() * 0.6)) / 5) * 5);
    const long = voice === "brisk" ? inFigures(felt) : inWords(random, felt);
    const points = line.facts["points"];
    const part = partWords[(Array.isArray(points) ? points[0] : points) ?? "arms"] ?? "arm";
    const template = fresh(doing[line.kind] ?? []);
    return say(random, template, {
      ...words,
      long,
      part,
      next: index === 0 ? "" : pick(random, ["Then", "After that", "Next"]),
    });
  });
  return said.join(" ");
}

function inFigures(seconds: number): string {
  return seconds < 90 ? `${seconds}s` : `${Math.round(seconds / 60)} min`;
}

function inWords(random: Random, seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 18)
    return pick(random, [
      `${seconds} seconds`,
      `about ${seconds} seconds`,
      "a few seconds, I counted in my head",
      "seconds",
    ]);
  if (seconds < 50)
    return pick(random, [
      `${seconds} seconds`,
      `about ${seconds} seconds`,
      `${seconds} seconds or so`,
      "half a minute, roughly",
    ]);
  if (seconds < 100) return pick(random, ["about a minute", "a minute or so", "a minute, maybe a bit more"]);
  return pick(random, [`${minutes} minutes`, `about ${minutes} minutes`, `${minutes} minutes, I think`]);
}

const partWords: Record<string, string> = {
  forearms: "forearm",
  arms: "upper arm",
  hands: "hand",
  shoulders: "shoulder",
  legs: "legs",
  back: "back",
};

const doing: Partial<Record<string, readonly string[]>> = {
  "PHY.MOMENT": [
    "{next} I caught {his} {part} as {he} went past. {long}.",
    "{next} I got hold of {his} {part} [and stopped {him}|, that was all], {long}.",
    "{next} I put my arm across in front of {him} and took {his} {part}. {long}, not more.",
    "{next} I grabbed {him} by the {part}. [I'm sorry it was a grab.|It was not gentle but it was quick.|] {long}.",
  ],
  "PHY.ESCORT.R": [
    "{next} I walked {him} out, hand round the {part}, {he} didn't want to come. {long}.",
    "{next} we moved {him} between us. My part was the {part}. {he} [sat down once|stamped|swore] and we waited for {him} to get up. {long}.",
    "{next} I had {him} by the {part} and we walked {him} away. {he} was [pulling back|dragging {his} feet|leaning the other way]. {long}.",
    "{next} I took one side, my hand on {his} {part}, and moved {him} to [the door|the side|the bench]. It took {long}.",
  ],
  "PHY.HOLD.STAND": [
    "{next} I kept hold of the {part} and talked to {him}. {he} pulled, then pulled less. I'd put it at {long}.",
    "{next} I had the {part}, quite firmly, I won't pretend it was light. {long}.",
    "{next} I held {his} {part}, [my other hand open on {his} back|standing next to {him}, hip to hip], {long}. {he} was [kicking backwards|trying to bite|pulling hard at first].",
    "{next} I was on {his} [left|right] and held the {part}. [{b} had the other side.|I could see {his} face.] I would say {long}.",
    "{next} standing hold, {part}, {long}. I kept my head back because {he} [headbutts|throws {his} head].",
  ],
  "PHY.HOLD.SEAT": [
    "{next} {he} sat, or folded really, and we sat either side. {part}, both hands. {long}. [My leg went to sleep.|{he} leant on me at the end.]",
    "{next} on the low chairs. I held the {part} and had my foot out of the way of {his} feet. {long}.",
    "{next} we sat down with {him} on the [bench|soft chairs|low chairs], one each side. I had {his} [left|right] {part}. {long}. I could hear {him} breathing the whole time and I asked {him} questions.",
    "{next} seated, me on the [left|right], {part}. {he} [shouted|cried] for most of it and then went quiet. I looked at {his} face when {he} went quiet. {long}.",
  ],
  "PHY.HOLD.KNEEL": [
    "{next} {he} went down on {his} knees and I went with {him}. I still had the {part}. {long}. My weight was on my own knees.",
    "{next} we ended up kneeling. I didn't lean on {him}. {long}.",
  ],
  "PHY.HOLD.SIDE": [
    "{next} {he} went to the floor, on {his} side. I held {his} {part} and kept off {his} chest. {long}. I asked {b} to watch {his} face.",
    "{next} we were on the floor, {he} was on {his} side facing me. I had {his} {part}. {long}. Nobody's weight on {him}, I checked.",
  ],
  "PHY.HOLD.SUPINE": [
    "{next} {he} dropped and was on {his} back. I had one arm. {long}. We are not trained for this and I wanted to stop, so we did.",
    "{next} on {his} back on the floor. I was kneeling by {his} shoulder. {long}. I said 'let {him} up' and we let {him} up.",
  ],
  "PHY.HOLD.PRONE": [
    "{next} {he} went face down. I had hold of {his} {part}. I said 'turn him' [twice|straight away] and we did. {long}. {he} was shouting all the time so I knew {he} was breathing but I didn't like it.",
    "{next} {he} rolled on to {his} front and I still had the {part}, then I let go and said let go. {long}. I know we are not to.",
  ],
  "SEP.SUPER": [
    "{next} I stood at the door and {he} could not get out. {long}. {he} [tried the handle|asked to come out] [twice|once|three times].",
    "{next} I stayed in the room with {him}. The door was held from outside. {he} banged on it. {long}.",
  ],
  "SEP.SECL": [
    "{next} the door was shut with {him} inside and me outside looking through the glass. {long}. {he} [sat down|kicked the door] and I talked to {him} through it.",
    "{next} I was by the window in the door. I could see {his} face. {long}.",
  ],
};

const helped = [
  "I moved the other children [out|to the far side] and shut the door behind us. I did not touch {n}.",
  "I didn't hold {him}. I talked to {him} and kept the door clear.",
  "I fetched [the blanket|{his} things|Colette] and stood where {he} could see me.",
  "I timed it. I called out when it was [one minute|two minutes].",
  "I took the [scissors|chair|things] out of the way and stayed near in case I was needed. I wasn't.",
];
const watched = [
  "I saw {b} take hold of {his} arm. I could see both {his} hands and {his} face the whole time.",
  "I didn't take part. From where I was {b} was calm and spoke quietly.",
  "I could not see all of it because of the [door|other children|table].",
  "I saw the end more than the beginning. When I looked, {b} was already next to {him}.",
  "I thought it went on for longer than it says. It may just have felt long.",
];
const cameAfter = [
  "I came when it was over. {n} was [sitting on the floor|by the wall|with {b}]. {he} was [crying|shaking a bit|very quiet].",
  "I was called on the radio and got there after they'd let go.",
  "I took over from {b} at the end so that {b} could get a drink.",
];
const atTheEnd = [
  "{he} was quieter by the time I left the room.",
  "When it was over {he} [looked at me|looked at the floor] and didn't say anything.",
  "{he} let me walk next to {him} afterwards, not too close.",
  "After that I went to the other children. {o} wanted to know if {n} was in trouble, I said no.",
  "I left when {b} said it was alright.",
  "{he} was wet through with sweat and so was I.",
  "{his} breathing was fast and then it was ordinary. I listened for it.",
  "I saw {him} again at the end of the day and {he} waved.",
  "{he} cried a bit. I gave {him} a tissue and {he} took it.",
];
const lastly = [
  "I was shaken after.",
  "I am okay. I would like to talk it through [with Colette|some time].",
  "I think {he} was telling us for [ten|twenty] minutes before and we missed it.",
  "I don't think we should [do it this way|have so few of us there] any more.",
  "{he} came to find me later and [leant on me|showed me a drawing|asked if I was cross]. I said no.",
  "My [arm|wrist] is sore, I have told {boss}.",
  "Next time I'd move the others first.",
  "I have not had my refresher since [the spring|last year].",
  "Nothing else to add.",
  "I felt sorry for {him}. It was too much, all of it.",
  "{o} was frightened and I have told {o}'s teacher.",
  "I did think about my own [back|knees] and got in the wrong position.",
];

/** Somebody was named who was not there; they say so, and it stands beside the record. */
export const notThere: readonly string[] = [
  "I was on my break, in the staff room, and only heard the radio. I think somebody else was meant.",
  "I was on the swimming trip that day and did not see any of this.",
  "That was not me, I was covering in Hazel. I only heard about it afterwards.",
  "I had left for a dentist appointment, it is in the signing out book.",
];

import type { Temporal } from "#dates";
import type { Ending } from "#regimes";
import type { Voice } from "./adults.ts";
import { dayWords } from "./day-words.ts";
import { say, together, type Words } from "./phrase.ts";
import { chance, pick, type Random } from "./random.ts";
import type { Scene, Story } from "./stories/story.ts";

/** What the words of one report need to know. */
export type Telling = {
  random: Random;
  story: Story;
  scene: Scene;
  words: Words;
  voice: Voice;
  day: Temporal.PlainDate;
  starts: Temporal.PlainTime;
};

const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: "minute" });

/** What led up to it, in this adult's way of beginning. */
export function beforeWords(telling: Telling, scenePhrase: string): string {
  const { random, story, voice, words, day, starts } = telling;
  const lead =
    voice === "full" || chance(random, 0.22)
      ? dayWords(random, day)
      : voice === "brisk" && chance(random, 0.6)
        ? `${clock(starts.subtract({ minutes: 3 }))}.`
        : voice === "phone" && chance(random, 0.4)
          ? `About ${clock(starts.round({ smallestUnit: "minute", roundingIncrement: 5 }))}.`
          : "";
  const sign = chance(random, voice === "warm" ? 0.7 : 0.3)
    ? `${pick(random, ["Looking back,", "Before that", "I had noticed that", "A few minutes earlier"])} ${pick(random, story.noticed)}.`
    : "";
  const close = voice === "full" && chance(random, 0.5) ? pick(random, asides) : "";
  const pieces = chance(random, 0.5) ? [lead, sign, scenePhrase, close] : [lead, scenePhrase, sign, close];
  return say(random, together(...pieces), words);
}

const asides = [
  "I have put the times from the classroom clock, which is two minutes fast.",
  "I am writing this [straight afterwards|at the end of the day] so some of the order may not be exact.",
  "{a} saw the first part better than I did.",
  "I was also trying to [get the others lined up|answer the phone|find the spare key], which did not help.",
  "I did not see what {o} did before.",
];

/** Why it was necessary; some write one sentence, some add what they thought about. */
export function whyWords({ random, words, voice }: Telling, why: string): string {
  const more = voice === "warm" || voice === "full" ? 0.5 : 0.15;
  const thought = chance(random, more) ? pick(random, thoughts) : "";
  return say(random, together(why, thought), words);
}

const thoughts = [
  "I [did think about|thought about] letting {him} go and following, there was no time.",
  "I didn't want to hold {him}. [I had just told {him} I wouldn't.|]",
  "There were only two of us.",
  "I would do the same again but I wish I had [moved {him}|moved the others|spoken] sooner.",
  "If the door had been shut it would not have come to this.",
  "We let go as soon as {his} arms went loose.",
  "I told {him} what I was doing and why the whole time.",
];

/** How it ended, after what calms this child, and how the letting go is called; undefined where nobody says. */
export function endedWords(
  { random, words }: Telling,
  calm: string,
  { held, byTwo }: { held: boolean; byTwo: boolean },
): { words: string; letGo: Ending | undefined } {
  const [letGo, code] = held && chance(random, 0.6) ? pick(random, byTwo ? letGoesOfTwo : letGoes) : ["", undefined];
  return { words: say(random, together(letGo, calm), words), letGo: code };
}

type LetGo = readonly [string, Ending];

const letGoes: readonly LetGo[] = [
  ["I felt {him} stop pulling and let go.", "END.CALM"],
  ["I loosened my hand to see, {he} didn't pull, so I let go.", "END.STEP"],
  ["{he} pulled free and I did not take hold again.", "END.FREE"],
  ["I let go as soon as {he} was [clear|on the right side of the door|away from it].", "END.MOVED"],
  ["I only had {him} for that moment.", "END.OTHER"],
];
const letGoesOfTwo: readonly LetGo[] = [
  ["We let go one arm at a time, {a} first.", "END.STEP"],
  ["I felt {him} stop pulling and said so, and we let go.", "END.CALM"],
  ["I asked {him} if {he} was ready and {he} [nodded|sat down by {himself}|said yeah], so we let go.", "END.CALM"],
  ["{he} pulled free and we did not take hold again.", "END.FREE"],
  ["After {a} said 'let's try', we let go.", "END.STEP"],
  ["{a} let go first, then I did, {he} stayed where {he} was.", "END.STEP"],
  ["We let go together on three. [I was glad.|]", "END.CALM"],
];

/** Who looked for marks, when, and how the child was asked. */
export function lookedWords(random: Random, words: Words, ends: Temporal.PlainTime): string {
  const later = clock(ends.add({ minutes: Math.floor(random() * 14) + 4 }));
  return say(random, pick(random, looks), { ...words, t: later });
}

const looks = [
  "I looked at {his} arms and hands at {t} and asked {him} if anything hurt. {he} [shook {his} head|said no|showed me an old scab].",
  "{a} checked arms, wrists and neck at {t}. {he} was asked with the body picture and pointed to nothing.",
  "Moira (nurse) at {t}. {he} said nothing hurt.",
  "Looked at {t} while {he} was having a drink. No marks. Asked, no answer, will ask again [before home|tomorrow].",
  "{a}, {t}, sleeves rolled up together. {he} said '[nah|no|I'm fine]'.",
  "I did at {t}, both arms and {his} back. Will look again in the morning.",
];

/** Who had been told when the report was sent. */
export function toldWords(random: Random, words: Words, told: readonly string[], ends: Temporal.PlainTime): string {
  const t = clock(ends.add({ minutes: 20 + Math.floor(random() * 90) }));
  const family = told.includes("family") ? pick(random, familyTold) : "";
  const leader = told.includes("leader") ? pick(random, leaderTold) : "";
  const safeguarding = told.includes("safeguarding")
    ? pick(random, ["Amira knows, spoken to at {u}.", "Told Amira in person.", "Message to Amira, she rang back."])
    : "";
  const worker = told.includes("social-worker") ? "Social worker e-mailed by Amira." : "";
  const later = clock(ends.add({ minutes: 8 + Math.floor(random() * 30) }));
  return say(random, together(family, leader, safeguarding, worker), { ...words, t, u: later });
}

const familyTold = [
  "{fam} rung at {t} by {a}. [Upset but glad to know.|Asked if {he} was hurt.|Said {he} had been the same at home.|]",
  "Spoke to {fam} at {t}, told the whole of it.",
  "{fam} told by phone {t}. [Would like a call tomorrow as well.|Asked what we will do differently.|Thanked us for ringing.]",
  "Left a message for {fam} at {t}, rang back ten minutes later and told then.",
  "{fam} told face to face at pick-up.",
];
const leaderTold = [
  "Gareth came down at {u}.",
  "Told Colette at {u}.",
  "Gareth told by radio straight away.",
  "{boss} told at {u}.",
  "Colette was there at the end.",
];

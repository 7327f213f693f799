import type { Temporal } from "#dates";
import type { AdultPart, CheckAfter } from "#regimes";
import type { PlannedLine, PlannedLineRest } from "../planned.ts";
import { between, chance, pick, weighted, type Random } from "../random.ts";
import { isForce, secondsOf } from "../shapes.ts";
import type { RestOf, Writer } from "./rest-of.ts";

/** What each line did not say yet: the part of each adult, who agreed, what was checked while it lasted. */
export function lineByLine({ random, lines, here }: RestOf, { tell, perhaps }: Writer): PlannedLineRest[] {
  const leader = here.all.find(({ adult }) => adult.role === "leader")?.adult.ref;
  return lines.map((line) => {
    const checks = checksOn(random, line).map(([at, what]): [string, CheckAfter, string] => [
      at,
      what,
      perhaps(0.75, notes[what] ?? [""]),
    ]);
    return {
      parts: partsOn(line),
      agreedBy: agreedBy(random, line, leader),
      checks,
      words: chance(random, 0.2) ? tell(lineWords[line.kind] ?? [""]) : "",
    };
  });
}

/** Two hold from two sides; on the floor one has the arms and one the legs; at a door one is in and one is out. */
export function partsOn({ kind, adults, facts }: PlannedLine): AdultPart[] {
  const [one, other] = ((): [AdultPart, AdultPart] => {
    if (kind === "SEP.SUPER") return ["in-room", "door"];
    if (kind === "SEP.SECL") return ["watched", "door"];
    if (kind === "SEP.STAFF") return [facts["observation"] === "window" ? "watched" : "in-room", "watched"];
    if (kind === "PHY.ESCORT" || kind === "PHY.TOUCH") return ["led", "led"];
    if (/SIDE|SUPINE|PRONE/.test(kind)) return ["both-sides", "legs"];
    return adults.length > 1 ? ["left-side", "right-side"] : ["both-sides", "both-sides"];
  })();
  return adults.map((_, index) => (index === 0 ? one : other));
}

function agreedBy(random: Random, line: PlannedLine, leader: string | undefined): string {
  if (line.adults.length === 0 || line.kind === "PHY.TOUCH") return "";
  if (leader !== undefined && secondsOf(line) > 120 && chance(random, 0.5)) return leader;
  const other = line.adults[1];
  return weighted(random, [
    ["nobody", 62],
    ["", 20],
    [other ?? "nobody", 18],
  ]);
}

/** A grab is over before anybody can check; a longer hold has two or three checks; now and then nobody checked at all. */
function checksOn(random: Random, line: PlannedLine): [string, CheckAfter][] {
  const seconds = secondsOf(line);
  const count = howMany(random, line, seconds);
  const kinds = kindsFor(random, line);
  return Array.from({ length: count }, (_, index): [string, CheckAfter] => {
    const share = (index + 0.4 + random() * 0.4) / count;
    return [clockIn(line, Math.floor(seconds * share)), kinds[index % kinds.length] ?? "MED.BREATHING"];
  });
}

function howMany(random: Random, { kind }: PlannedLine, seconds: number): number {
  if (kind === "PHY.TOUCH" || kind === "PHY.ESCORT") return chance(random, 0.15) ? 1 : 0;
  if (kind === "SEP.STAFF" || kind === "SEP.PUPIL") return chance(random, 0.45) ? 1 : 0;
  if (kind === "PHY.MOMENT") return chance(random, 0.12) ? 1 : 0;
  if (chance(random, seconds < 30 ? 0.4 : 0.14)) return 0;
  if (seconds < 60) return 1;
  return seconds < 150 ? between(random, 1, 2) : between(random, 2, 3);
}

function kindsFor(random: Random, line: PlannedLine): CheckAfter[] {
  if (/SIDE|SUPINE|PRONE/.test(line.kind)) return ["MED.BREATHING", "MED.COLOUR", "MED.RESPONDS"];
  if (isForce(line.kind)) return pick(random, holding);
  if (line.kind.startsWith("PHY.")) return ["MED.RESPONDS"];
  return pick(random, apart);
}

const holding: readonly CheckAfter[][] = [
  ["MED.BREATHING", "MED.RESPONDS", "MED.BREATHING"],
  ["MED.BREATHING", "MED.COLOUR", "MED.RESPONDS"],
  ["MED.RESPONDS", "MED.BREATHING", "MED.PAIN"],
];
const apart: readonly CheckAfter[][] = [
  ["MED.RESPONDS", "MED.BREATHING"],
  ["MED.DRINK", "MED.RESPONDS"],
  ["MED.PAIN", "MED.DRINK"],
];

/** The minute on a clock, as people write it; never before the line began. */
function clockIn({ from }: Pick<PlannedLine, "from">, seconds: number): string {
  const at: Temporal.PlainTime = from.add({ seconds });
  return at.toString({ smallestUnit: "minute" });
}

const notes: Partial<Record<CheckAfter, readonly string[]>> = {
  "MED.BREATHING": [
    "{a}: quick but even",
    "Watched {his} chest, steady",
    "Fast at first, slower by then",
    "{a} counted, [24|28|30] a minute",
    "I could hear it the whole time",
    "Me, even",
  ],
  "MED.COLOUR": ["Lips pink", "{a} looked: ordinary colour", "Flushed, lips pink", "{a}, {his} usual colour"],
  "MED.RESPONDS": [
    "Looked at me when I said {his} name",
    "Turned to {a}'s voice",
    "Pushed my hand, as {he} does",
    "{a}, yes",
  ],
  "MED.PAIN": ["Asked with the body picture, nothing", "Asked, {he} shook {his} head", "{a} asked twice, no"],
  "MED.DRINK": ["Half a cup of water", "A few sips", "Offered, not wanted yet"],
};

const lineWords: Partial<Record<PlannedLine["kind"], readonly string[]>> = {
  "PHY.MOMENT": ["A grab, not a hold.", "I had the sleeve as much as the arm."],
  "PHY.ESCORT.R": [
    "{he} stopped [once|twice] and we waited.",
    "[Eight|Twelve] steps.",
    "Nobody pulled. {he} leant the other way.",
  ],
  "PHY.HOLD.STAND": [
    "Nobody's hand above the shoulder.",
    "We changed sides once.",
    "{he} could turn {his} head and did.",
  ],
  "PHY.HOLD.SEAT": [
    "{his} feet were flat on the floor.",
    "{he} could lean forward and back.",
    "One of us on each side, hip to hip.",
  ],
  "PHY.HOLD.KNEEL": ["Carpet. Nobody leant on {him}.", "I would rather we had let go here."],
  "PHY.HOLD.SIDE": ["{his} mouth and nose were free the whole time.", "{a} said the seconds out loud."],
  "PHY.HOLD.SUPINE": ["We let {him} up as soon as one of us said so.", "{his} head was on my jumper."],
  "PHY.HOLD.PRONE": ["It must not happen and it did. We turned {him}.", "{a} said 'turn', and we turned {him}."],
  "SEP.SUPER": ["{he} tried the handle [once|twice].", "I sat on the floor by the wall."],
  "SEP.SECL": ["{a} talked to {him} through the gap the whole time."],
  "SEP.STAFF": [
    "Door open. {he} [came out once and went back|did not try to leave].",
    "{he} had {his} things with {him}.",
  ],
  "SEP.PUPIL": ["{his} own choice of place.", "Nobody followed nearer than the door."],
};

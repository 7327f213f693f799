import { say, together, type Words } from "./phrase.ts";
import type { PlannedLine, PlannedReview } from "./planned.ts";
import { chance, pick, weighted, type Random } from "./random.ts";
import { isForce, secondsOf } from "./shapes.ts";

type Reviewing = {
  random: Random;
  words: Words;
  lines: readonly PlannedLine[];
  why: string;
  otherwise: string;
  learn: string;
};

const ground = (lines: readonly PlannedLine[]) => lines.some(({ kind }) => /PRONE|SUPINE|SIDE/.test(kind));
const shut = (lines: readonly PlannedLine[]) => lines.some(({ kind }) => kind === "SEP.SUPER" || kind === "SEP.SECL");

/** Whether it was necessary and proportionate, and what follows, as a careful reviewer writes it. */
export function reviewWords(reviewing: Reviewing): Omit<PlannedReview, "at"> {
  const { random, words, lines, otherwise, learn } = reviewing;
  const force = lines.filter(({ kind }) => isForce(kind));
  const seconds = force.reduce((sum, line) => sum + secondsOf(line), 0);
  const hard = ground(lines) || shut(lines);
  const necessary = hard
    ? weighted(random, [
        ["yes", 4],
        ["in-part", 5],
        ["no", 1],
      ] as const)
    : weighted(random, [
        ["yes", 86],
        ["in-part", 12],
        ["no", 2],
      ] as const);
  const proportionate =
    seconds < 45 && !hard
      ? "yes"
      : hard
        ? weighted(random, [
            ["yes", 2],
            ["in-part", 6],
            ["no", 2],
          ] as const)
        : seconds > 480
          ? weighted(random, [
              ["yes", 5],
              ["in-part", 5],
            ] as const)
          : weighted(random, [
              ["yes", 84],
              ["in-part", 14],
              ["no", 2],
            ] as const);
  const long =
    seconds < 60
      ? `${seconds} seconds`
      : `${Math.round(seconds / 60)} minute${Math.round(seconds / 60) === 1 ? "" : "s"}`;
  const all = { ...words, long };
  const plain = /\bI\b/.test(otherwise) ? "" : otherwise;
  const kind =
    force.length === 0 ? quiet : need[necessary].filter((one) => force.length > 1 || !one.includes("second"));
  const measure =
    force.length === 0
      ? quietMeasure
      : hard
        ? hardMeasure[proportionate].filter(
            (one) => (shut(lines) || !/door|kept in/.test(one)) && (ground(lines) || !/floor|ground|low\./.test(one)),
          )
        : seconds < 45 && proportionate === "yes"
          ? shortMeasure
          : measured[proportionate];
  return {
    necessary: force.length === 0 && !shut(lines) ? "yes" : necessary,
    necessaryWords: say(random, together(pick(random, kind), chance(random, 0.5) ? plain : ""), all),
    proportionate: force.length === 0 && !shut(lines) ? "yes" : proportionate,
    proportionateWords: say(
      random,
      together(pick(random, measure), chance(random, 0.7) ? learn : pick(random, after)),
      all,
    ),
  };
}

const quiet = [
  "Nobody held {n}. It is recorded because it nearly came to that, and I am glad that it was.",
  "No force. [Time and space did the work.|What was done here is what we want.]",
  "Read as a record of what helped. Nothing to decide about force.",
];
const quietMeasure = [
  "{n} could leave at any time and knew it.",
  "No holding and no closed door.",
  "Well judged. I have told both adults so.",
];

const need = {
  yes: [
    "Yes. All [the statements|accounts] agree on the danger, and it was seconds away.",
    "I have spoken to both adults. I am satisfied there was no time for anything less.",
    "Yes. The report and the statements put the adults in the same places and tell the same order.",
    "They tried [two|three] things first, in the order of {n}'s plan. It went on regardless.",
    "I walked the [route|room] with {a} afterwards. From where {a} stood there was nothing else to do.",
    "{n} was about to be hurt, or to hurt somebody. I would have done the same.",
    "Necessary at that moment. Ten minutes earlier it was not, and that is where we should put our effort.",
  ],
  "in-part": [
    "The first hold, yes. By the second {n} had stopped and was asking to go, and I think {a} could have let go then.",
    "In part. There was danger at the start. What came after was more about getting {him} to [the room|where we wanted].",
    "Some. I am not sure that the children could not have been moved instead.",
    "The statements differ about how near the danger was. I have given {n} the benefit of that doubt.",
  ],
  no: [
    "No. Nobody was about to be hurt. {n} was refusing and we had time.",
    "No. {a} has said so too, and it took honesty to write it.",
  ],
};
const measured = {
  yes: [
    "{long} in all, let go when {he} stopped pulling. Upright, hands on arms only.",
    "Yes. The least that would do, for as long as it was needed.",
    "{long}. Both adults watched {his} breathing and said so without being asked.",
    "Brief and light. {n} was told what was happening.",
    "Yes. One of them changed over when tired, which is right.",
    "The technique is one both are trained in. It ended in steps.",
    "As short as it could be, and {n} was back with the others within the hour.",
  ],
  "in-part": [
    "{long} is longer than it needed to be. {n} had gone quiet before the end.",
    "Two adults for a child of {his} size was one too many once the door was shut.",
    "The hold was right, the place was not: [in front of the whole queue|other children were watching].",
    "The grip was firmer than it had to be; there is a mark. Talked through with {a} on the day.",
  ],
  no: [
    "No. It went on after the reason for it had gone.",
    "No. {he} was held to make {him} walk, and that is not a reason.",
  ],
};
const shortMeasure = [
  "{long}, one hand, let go as soon as {he} was out of danger.",
  "It could not have been shorter. [{a} saw it.|]",
  "{long}. {n} was told straight away why, and nothing more was done than that.",
  "Yes. A grab is never gentle and this one was quick.",
  "Seconds, and then {he} was free. I would not change it.",
];
const hardMeasure = {
  yes: [
    "{long} altogether. It went to the ground without anybody meaning it to and they got up from there as fast as they could.",
    "The door was held for the time it took to get the others out, and {a} could see {him} throughout.",
  ],
  "in-part": [
    "We do not teach floor holds and do not want them. Both adults know that and wrote it down plainly. Refresher booked for [both|the class team].",
    "The door should have been open. I have explained to {a} why keeping {him} in counts as seclusion, whatever we call the room.",
    "It became something that is not in {n}'s plan. The plan is being looked at again [this week|on Thursday] with {fam}.",
    "Too long, too low. {n} has since drawn it, and the drawing should be read by all of us.",
  ],
  no: [
    "No. {n} should not have been on the floor. {fam} has been told that I think so.",
    "No. {n} asked to come out and the door stayed shut. {fam} has been told that I think so.",
  ],
};
const after = [
  "Both adults have been asked how they are.",
  "Talked through with the class team on [Wednesday|Thursday] after school.",
  "{fam} has read this.",
  "Nothing in the plan needs to change for this one.",
  "To be looked at together with the last three.",
  "I have thanked {a} for writing it the way it was.",
];

/** A reviewer's questions, each with the sort of answer that comes back. */
export const questionsAsked: readonly (readonly [string, readonly string[]])[] = [
  [
    "Where were your hands at the end, just before you let go?",
    [
      "One on {his} forearm, one flat on {his} shoulder blade. Not on the [neck|chest] at any time.",
      "Holding {his} sleeve more than {his} arm by then.",
    ],
  ],
  [
    "Could you see {n}'s face throughout? Who was listening for breathing?",
    [
      "Yes, mirror on the wall. {b} was saying it out loud.",
      "Not for the first few seconds. After that yes, I leant round.",
      "{he} was shouting so I took it {he} could breathe. I know that is not proof.",
    ],
  ],
  [
    "You think it lasted a good deal longer than the report says. Did anybody look at a clock?",
    [
      "No. It felt long. The report's time may be right.",
      "The bell went while we had hold of {him}, so it can be worked out from that.",
      "{b} timed it on {b}'s phone.",
    ],
  ],
  [
    "What did {n} say, in {his} own words, if you can remember?",
    [
      "'Get off' and then 'I said I'd go'.",
      "Not words. The high noise, then a sort of laugh.",
      "'You always pick on me.' And something about {o}.",
    ],
  ],
  [
    "Was the calm place offered, and could {he} have walked there alone?",
    [
      "Offered, yes. The door was shut though, looking back, {he} would not have known it was open.",
      "I said it once. I should have shown the symbol.",
    ],
  ],
  [
    "You write that {he} was 'settled'. What did you see that told you?",
    [
      "{his} shoulders dropped and {he} asked for {his} bag.",
      "Slow breathing, hands open, {he} looked at me. I should have written that.",
    ],
  ],
  [
    "Which step of the plan came before this, and was it possible?",
    ["Step two, the walk. It wasn't possible with the corridor full.", "I hadn't read the new version. I have now."],
  ],
  [
    "Who else was in the room? The report names only the two of you.",
    ["[Six|Five] children. And the photographer, for a minute.", "The cook saw it through the hatch."],
  ],
  [
    "How are you, a day later?",
    [
      "Better than yesterday. Bruise is purple. Thank you for asking.",
      "I keep going over it. I'd like that talk with Colette.",
    ],
  ],
];

/** Words that come days later. */
export const addedLater: readonly string[] = [
  "{fam} says {he} had a mark on {his} [arm|back] at bath time, about 2 cm. Not seen in school. Photograph sent.",
  "I have looked at the corridor camera. It began at [one|two] minutes before the time in the report.",
  "{n} told [Zoe|me|Gwen] today with {his} pictures: 'loud', 'scared', 'arm'. {he} wanted it written.",
  "The other child's family has been spoken to and does not want to take it further.",
  "GP has seen it: bruising only.",
  "I wrote that it was {b} on the left. It was the right, I had it the wrong way round.",
];

import type { LessRestrictive } from "#regimes";
import type { InCodes, PlannedRest } from "../planned.ts";
import { chance, weighted } from "../random.ts";
import type { NearHarm } from "../stories/story.ts";
import { questionedPurpose } from "./not-as-it-should-be.ts";
import { hands, mannerOf, type RestOf, type Writer } from "./rest-of.ts";

/** Which harm was near, and why something less would not have done. Where nobody was held, that is what is said. */
export function lastResort(event: RestOf, writer: Writer): Pick<PlannedRest, "harms" | "harmWords" | "less"> {
  const { tell, perhaps } = writer;
  if (mannerOf(event.lines) === "unheld") {
    const passed = chance(event.random, 0.45);
    return {
      harms: passed ? [["HRM.NONE", "nobody", "unknown", "unknown"]] : event.told.harms.map(lessLikely),
      harmWords: passed ? tell(passedWords) : "",
      less: { chosen: ["LES.OTHER"], words: tell(nobodyHeld) },
    };
  }
  return { harms: event.told.harms, harmWords: perhaps(0.35, harmWords), less: lessOf(event, writer) };
}

const lessLikely = ([harm, whom, likely, soon]: NearHarm): NearHarm => [
  harm,
  whom,
  likely === "certain" ? "likely" : "possible",
  soon === "seconds" ? "minutes" : soon,
];

const passedWords = [
  "It did not come to it. [It could have.|]",
  "Nothing, as it turned out. {he} had stopped before anybody was near enough to be hurt.",
  "No harm was near once the others had moved.",
];
const nobodyHeld = [
  "Something less was possible and we did it. Nobody was held.",
  "We did not hold {him}. This is what less looks like.",
  "Nothing more was needed than room and time.",
  "Nobody put hands on {him} to stop {him}.",
];
const harmWords = [
  "I was near enough to see it.",
  "{a} says the same.",
  "It has happened before, [in March|last year|in {his} last school], so I did not wait to find out.",
  "I may have been wrong about how near it was. I do not think so.",
  "It was not a matter of minutes.",
];

/** One in a dozen says honestly that it was habit, or that nobody thought of anything else. */
function lessOf({ random, told, tried, lines }: RestOf, { tell, perhaps }: Writer): InCodes<LessRestrictive> {
  const questioned = questionedPurpose(lines);
  if (questioned !== undefined)
    return { chosen: questionedCodes[questioned], words: tell(questionedWords[questioned]) };
  const afterwards = lines.filter(({ kind }) => kind.startsWith("PHY.HOLD") || kind === "PHY.ESCORT.R").length > 1;
  const honest = weighted<LessRestrictive | undefined>(random, [
    [undefined, 88],
    ["LES.HABIT", afterwards ? 6 : 2],
    ["LES.NOTCONS", 4],
    ["LES.UNSURE", 3],
  ]);
  if (honest !== undefined) return { chosen: [honest], words: tell(lessWords[honest] ?? [""]) };
  const noTime = tried.includes("DEA.NONE") || tried.length === 0;
  const main: LessRestrictive = noTime || chance(random, 0.2) ? "LES.TIME" : "LES.TRIED";
  const more = weighted<LessRestrictive | undefined>(random, [
    [undefined, 74],
    ["LES.NUMBER", 11],
    ["LES.ROOM", 5],
    ["LES.NOPLAN", 3],
  ]);
  const chosen = [...new Set([main, ...told.less, ...(more === undefined ? [] : [more])])];
  const said = more ?? (chance(random, 0.5) ? (told.less[0] ?? main) : main);
  return { chosen, words: perhaps(said === main ? 0.3 : 0.75, lessWords[said] ?? [""]) };
}

const questionedCodes = {
  compliance: ["LES.HABIT", "LES.NOTCONS"],
  convenience: ["LES.NUMBER", "LES.HABIT"],
} as const;
const questionedWords = {
  compliance: [
    "By then it was about going where we had said. I will not pretend that it was still about safety.",
    "The danger was over after two steps. I went on because I had told {him} to come.",
  ],
  convenience: [
    "We were one short and the others were waiting. It was quicker. That is not a good reason and it is the reason.",
    "With another adult I would have sat down next to {him} and waited.",
  ],
};

const lessWords: Partial<Record<LessRestrictive, readonly string[]>> = {
  "LES.TIME": [
    "I counted it through afterwards: [two|three] seconds.",
    "By the time I had said a word it would have been over.",
    "There was nothing between {him} and it but me.",
  ],
  "LES.TRIED": [
    "We had got to the [third|last] step of what {n} likes us to do.",
    "It had worked on [Tuesday|Monday]. It did not work this time.",
    "It is in the report. We gave it as long as we dared.",
  ],
  "LES.NUMBER": [
    "There were two of us for [eight|nine].",
    "{a} was on {a}'s own with the others, so nobody could swap with me.",
    "One adult was out. It would have gone another way with three.",
  ],
  "LES.ROOM": ["There is nowhere to go from there.", "The quiet room was in use."],
  "LES.ENV": [
    "It should have been shut. It was not.",
    "It was open, and it is not {his} job to know that it is dangerous.",
  ],
  "LES.NOPLAN": ["{his} plan was in the office and we were not.", "I had read it in September and not since."],
  "LES.HABIT": [
    "The first part was needed. Walking {him} out afterwards is what we do, and I did not ask myself whether it was still needed.",
    "It is what we do in that place. I have never asked why.",
    "I did what I have always done with {n}. I think that we stopped looking for something else.",
  ],
  "LES.NOTCONS": [
    "I did not think of [moving the others instead|standing in the way and waiting]. I should have.",
    "Not considered. It came to me on the way home that {he} could have been left to go.",
    "Nobody thought of it at the time, me included.",
  ],
  "LES.UNSURE": [
    "Sitting here now I think that waiting might have worked.",
    "{a} and I do not see it the same way and we have both said so.",
    "I have gone over it and I do not know.",
  ],
};

/** Who decided, why this and why this long, and whether it could have ended sooner. */
export function decisionOf(event: RestOf, writer: Writer): PlannedRest["decision"] {
  const { random, here, lines } = event;
  const { tell } = writer;
  const manner = mannerOf(lines);
  const [first, second] = here.holding;
  const seconds = hands(lines);
  const two = lines.some(({ kind, adults }) => kind.startsWith("PHY.HOLD") && adults.length > 1);
  const decidedBy = weighted(random, [
    [first.ref, 60],
    [second.ref, manner === "caught" ? 0 : 16],
    ["nobody", manner === "caught" ? 35 : 22],
  ] as const);
  const long = manner === "door" ? "door" : manner === "unheld" ? "unheld" : lengthOf(seconds);
  const couldEnd =
    manner === "unheld" ? 0 : long === "door" ? 45 : { moment: 4, short: 12, minutes: 24, long: 55 }[long as Length];
  const sooner = weighted(random, [
    ["yes", couldEnd],
    ["not-sure", couldEnd / 2 + 2],
    ["no", 100 - couldEnd],
  ] as const);
  return {
    decidedBy,
    whyThis: tell([...asMany(whyThis[manner], two), ...(two && manner === "stood" ? whyTwo : [])]),
    whyLong: tell(asMany(whyLong[long], two || manner === "unheld")),
    sooner,
    soonerWords:
      sooner === "yes"
        ? tell(manner === "door" ? soonerDoor : seconds < 45 ? soonerShort : asMany(soonerWords, two))
        : sooner === "not-sure"
          ? tell(notSure)
          : "",
  };
}

/** Whoever was alone with the child does not write of "we". */
function asMany(phrases: readonly string[], two: boolean): readonly string[] {
  const mine = phrases.filter((phrase) => !/\b(we|us|our)\b/i.test(phrase));
  return two || mine.length < 2 ? phrases : mine;
}

type Length = "moment" | "short" | "minutes" | "long";

function lengthOf(seconds: number): Length {
  if (seconds < 20) return "moment";
  if (seconds < 90) return "short";
  return seconds < 330 ? "minutes" : "long";
}

const whyThis: Record<ReturnType<typeof mannerOf>, readonly string[]> = {
  caught: [
    "It was the nearest part of {him} that I could reach.",
    "One hand was enough, so it was one hand.",
    "A shout had not stopped {him} and an arm did.",
    "{he} was past me already. It was that or nothing.",
    "I could not get in front of {him}, only beside {him}.",
    "Anything slower would have been too late. It was not a hold anybody teaches.",
  ],
  walked: [
    "Moving {him} a few steps was less than holding {him} where {he} was.",
    "The danger was in that place. Once we were away from it we let go.",
    "Side by side is what {n} knows. Being held still makes {him} fight.",
    "We could not move the danger, so we moved {him}.",
    "{he} would not have gone by {himself}, and could not stay there.",
    "Nobody had to be held still for it, and {he} kept {his} feet on the ground.",
  ],
  stood: [
    "Standing kept {his} chest free and {his} feet on the floor.",
    "It stopped {his} hands and nothing else. Nothing round {his} middle.",
    "We thought about walking {him} out but {he} would have had to pass everybody.",
    "I could let go of it quicker than of anything else that we are taught.",
    "{he} can see the door, and {he} settles when {he} can see the door.",
    "Less than this I had tried with my own arm in between, and {he} went round it.",
  ],
  sat: [
    "Standing was getting rough and {he} was going to fall. Sitting was lower and quieter.",
    "{he} sits by {himself} when {he} is tired, and we went with it.",
    "Seated, nobody's weight on {him}, and I could see {his} face.",
    "With the standing hold {he} threw {his} head back. Sitting side by side {he} could not.",
    "On the low chairs {he} could put {his} feet down and lean forward if {he} wanted to.",
  ],
  knelt: [
    "We did not choose it. {he} went down on {his} knees and we went with {him}.",
    "It should have been seated. There was no chair near enough.",
    "It happened, and we got off it as soon as we could. It is not something we are taught.",
    "Letting go at that moment would have let {his} head meet the floor.",
  ],
  floor: [
    "Nobody chose the floor. {he} dropped and we went down together.",
    "We ought to have let go when {he} went down. {he} was still hitting out and I did not dare.",
    "It is not what we are trained to do. I would not do it again.",
    "{he} was going down anyway and I tried to make it slower. Then we were there.",
  ],
  door: [
    "It was the door or holding {him}, and holding makes it longer.",
    "The others were on the other side of that door and there was nowhere else for them.",
    "I thought that a door was kinder than hands. I am less sure now.",
    "{he} had run out twice. I did not want a third time.",
  ],
  unheld: [
    "Staying near and saying little is what works with {n}.",
    "Moving the others was less for {him} than moving {him}.",
    "Nothing firmer was needed, so nothing firmer was done.",
    "{he} knows where {he} wants to be. We opened the door for {him}.",
  ],
};
const whyTwo = [
  "Two of us, one each side, was steadier than one. [One had not been enough the last time.|]",
  "With two, neither of us had to hold hard.",
];

const whyLong: Record<Length | "door" | "unheld", readonly string[]> = {
  moment: [
    "Seconds. {he} was safe as soon as {he} was on this side of it.",
    "I let go as soon as I had {him} away from it.",
    "Long enough to stop {him} and no longer.",
    "[One step|Two steps] and it was over.",
    "I did not count. It was over before {a} had turned round.",
  ],
  short: [
    "Until {his} arms went loose.",
    "Until there was room between {him} and everybody else.",
    "Until we were [at the bench|through the door|round the corner].",
    "As long as it took {a} to get the others out.",
    "I asked {him} twice whether {he} was ready. The second time {he} was.",
    "Until {he} stopped pulling. We felt for it all the time.",
  ],
  minutes: [
    "Each time we loosened {he} pulled again. The third time {he} did not.",
    "We tried letting go after about a minute and {he} went straight back.",
    "{his} breathing had to come down first, and it came down slowly.",
    "Until {he} leant on me instead of pulling.",
    "The others needed that long to get out of the way.",
    "We loosened [twice|three times]. I did not want to let go too early and have to begin again.",
  ],
  long: [
    "Too long. We were each waiting for the other to say 'now'.",
    "We tried to let go [three|four] times and each time {he} went for the same thing.",
    "{he} was tiring and so were we. A third adult would have ended it sooner and there was nobody.",
    "Nobody was looking at a clock. When I heard how long it had been I was shocked.",
    "I kept thinking that the next minute would be the last.",
  ],
  door: [
    "Until {he} had stopped [kicking the door|pulling at the handle].",
    "Until somebody came who could take the others somewhere else.",
    "Longer than I meant. I was listening at the door and it had gone quiet before I opened it.",
    "Until {he} sat down. Then another minute, to be on the safe side.",
  ],
  unheld: [
    "{he} had all the time that {he} needed.",
    "As long as {he} wanted it.",
    "Nobody hurried {him}. It took what it took.",
  ],
};

const soonerWords = [
  "When {his} hands went loose the first time. I waited to be sure, and {he} felt that I did.",
  "About a minute before. We were both waiting for the other to say it.",
  "When the others had gone. After that there was nobody left to protect.",
  "I think that when {he} stopped shouting {he} was ready, and we were not.",
  "If somebody had been there to swap with me, I would have let go earlier.",
];
const soonerShort = [
  "A step earlier, perhaps.",
  "I could have let go when {he} stopped, and I walked on with {him} for a bit.",
];
const soonerDoor = [
  "When {he} sat down. I kept the door shut to be on the safe side.",
  "When it went quiet. I ought to have opened it and looked in.",
];
const notSure = [
  "I could not see {his} face.",
  "I was behind {him}. {a} may know better.",
  "It felt like a long time and it felt like no time.",
];

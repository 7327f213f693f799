import { Temporal } from "#dates";
import type { FictionalAdult } from "./adults.ts";
import { say, type Words } from "./phrase.ts";
import type { People, There } from "./people-there.ts";
import type { PlannedAddition, PlannedIncident, PlannedLine, PlannedQuestion, PlannedStatement } from "./planned.ts";
import { between, chance, freshFrom, idFrom, pick, weighted, type Fresh, type Random } from "./random.ts";
import { addedLater, questionsAsked, reviewWords } from "./review-words.ts";
import { shortAnswers } from "./short-answers.ts";
import { notThere, statementWords } from "./statement-words.ts";
import { schoolDays } from "./term-dates.ts";
import type { Scene, Story } from "./stories/story.ts";
import { inVoice, nameFor } from "./voices.ts";

type Afterwards = {
  random: Random;
  zone: string;
  story: Story;
  scene: Scene;
  words: Words;
  day: Temporal.PlainDate;
  begins: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  hurt: boolean;
  lines: PlannedLine[];
  here: People;
  why: string;
  otherwise: string;
};

/** What comes after an incident: the report sent, the statements, the reviewer's questions, the decision, later words. */
export function afterwards(
  event: Afterwards,
): Pick<PlannedIncident, "reportedAt" | "statements" | "reviewer" | "questions" | "additions" | "review"> {
  const { random, here, words, lines, why, otherwise, scene } = event;
  const next = clockOf(event);
  const reportedAt = next.sameDay();
  const fresh = freshFrom(random);
  const statements = here.all.map((there) => statementOf(event, there, { next, fresh }));
  const wrongly = chance(random, 0.025) ? here.all.find(({ role }) => role === "saw" || role === "helped") : undefined;
  const corrected = statements.map((one) =>
    one.adult === wrongly?.adult.ref
      ? { ...one, as: "not-there" as const, words: say(random, pick(random, notThere), words), answers: {} }
      : one,
  );
  const free = here.leaders.filter(({ ref }) => !here.all.some(({ adult }) => adult.ref === ref));
  const reviewer = weighted(
    random,
    free.map((leader) => [leader, leader.ref === "A03" ? 5 : leader.ref === "A04" ? 3 : 2] as const),
  );
  const asks = chance(random, 0.22);
  const reviewedAt = next.schoolDay(
    weighted(random, [
      [1, 5],
      [2, 4],
      [3, 2],
      [5, 1],
    ] as const),
    between(random, 9 * 60, (asks ? 10.5 : 17) * 60),
  );
  const questions = asks ? [questionOf(event, here, reviewedAt)] : [];
  const answered = questions[0]?.answer?.at;
  const signedAt = answered === undefined ? reviewedAt.add({ minutes: 25 }) : answered.add({ hours: 2 });
  return {
    reportedAt,
    statements: corrected,
    reviewer: reviewer.ref,
    questions,
    additions: additionsOf(event, here, signedAt),
    review: {
      at: signedAt,
      ...reviewWords({ random, words, lines, why, otherwise, learn: pick(random, scene.learn) }),
    },
  };
}

type Clock = { sameDay(): Temporal.Instant; schoolDay(after: number, minute: number): Temporal.Instant };

/** Times at which people really sit down to write: after it is over, after the children have gone, the next morning. */
function clockOf({ random, zone, day, ends }: Afterwards): Clock {
  const days = schoolDays(day, day.add({ days: 70 }));
  const at = (date: Temporal.PlainDate, minute: number, second: number) =>
    date
      .toPlainDateTime(Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60, second }))
      .toZonedDateTime(zone)
      .toInstant();
  const schoolDay = (after: number, minute: number) =>
    at(days[Math.min(after, days.length - 1)] ?? day, minute, between(random, 0, 59));
  const over = ends.hour * 60 + ends.minute;
  return {
    schoolDay,
    sameDay: () => {
      if (chance(random, 0.04)) return schoolDay(1, between(random, 8 * 60 + 5, 8 * 60 + 40));
      const straightAway = over + between(random, 15, 70);
      return schoolDay(
        0,
        chance(random, 0.55) ? straightAway : Math.max(straightAway, between(random, 15 * 60 + 20, 17 * 60)),
      );
    },
  };
}

function statementOf(
  event: Afterwards,
  there: There,
  { next, fresh }: { next: Clock; fresh: Fresh },
): PlannedStatement {
  const { random, story, words, lines, here, day, ends, why } = event;
  const { adult, role } = there;
  const partner = here.all.find((one) => one.adult.ref !== adult.ref)?.adult ?? adult;
  const called = nameFor(adult.voice, partner);
  const said = statementWords({
    random,
    fresh,
    voice: adult.voice,
    ref: adult.ref,
    role,
    story,
    why,
    retells: there === here.all[1] && chance(random, 0.3),
    words: { ...words, a: called, b: called },
    lines,
  });
  const over = ends.hour * 60 + ends.minute;
  const at = weighted(random, [
    [() => next.schoolDay(0, Math.max(over + 90, between(random, 15 * 60 + 25, 17 * 60 + 20))), 60],
    [() => next.schoolDay(1, between(random, 8 * 60, 16 * 60)), 33],
    [() => next.schoolDay(between(random, 2, 4), between(random, 8 * 60, 16 * 60)), 7],
  ] as const)();
  const answers = shortAnswers({ seed: `${day.toString()} ${adult.ref}`, ref: adult.ref, role, ...event });
  return { adult: adult.ref, at, as: "account", words: inVoice(random, adult.voice, said), answers };
}

function questionOf({ random, words }: Afterwards, here: People, at: Temporal.Instant): PlannedQuestion {
  const asked = pick(
    random,
    here.all.filter(({ role }) => role !== "came-after"),
  ).adult;
  const other: FictionalAdult = here.all.find(({ adult }) => adult.ref !== asked.ref)?.adult ?? asked;
  const [question, answers] = pick(random, questionsAsked);
  const named = { ...words, b: nameFor(asked.voice, other), a: nameFor(asked.voice, other) };
  const answerAt = at.add({ minutes: between(random, 40, 300) });
  return {
    id: idFrom(random, at),
    to: asked.ref,
    at,
    words: say(random, question, named),
    answer: {
      id: idFrom(random, answerAt),
      at: answerAt,
      words: inVoice(random, asked.voice, say(random, pick(random, answers), named)),
    },
  };
}

function additionsOf({ random, words }: Afterwards, here: People, signedAt: Temporal.Instant): PlannedAddition[] {
  if (!chance(random, 0.05)) return [];
  const by = here.holding[0];
  const at = signedAt.add({ minutes: between(random, 60, 1500) });
  return [
    {
      id: idFrom(random, at),
      by: by.ref,
      at,
      words: say(random, pick(random, addedLater), { ...words, b: nameFor(by.voice, here.holding[1]) }),
    },
  ];
}

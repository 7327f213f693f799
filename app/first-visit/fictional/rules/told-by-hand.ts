import { Temporal } from "#dates";
import type { Typed } from "#platform";
import type { SegmentKind } from "#regimes";
import type {
  PlannedAlertAnswer,
  PlannedCorrection,
  PlannedHandOver,
  PlannedIncident,
  PlannedLine,
  PlannedRest,
} from "./planned.ts";
import { idFrom, randomFrom, seedOf } from "./random.ts";

/** A day of the school, counted back from the newest, and the moments on it. */
export type Days = {
  back(schoolDays: number): Temporal.PlainDate;
  at(day: Temporal.PlainDate, time: string): Temporal.Instant;
};

/** So many school days after it, and the time. */
type Later = readonly [number, string];
/** `[kind, from, to, adults, facts]`. */
type LineByHand = readonly [SegmentKind, string, string, readonly string[], Typed];
/** `[adult, school days later, time, words, short answers]`; who is not named here still owes theirs. */
type StatementByHand = readonly [string, number, string, string, Typed?];

/** An incident that somebody wrote out: what is rare in real schools and must be there to be seen. */
export type ByHand = Omit<
  PlannedIncident,
  | "draftId"
  | "day"
  | "begins"
  | "ends"
  | "lines"
  | "reportedAt"
  | "statements"
  | "questions"
  | "additions"
  | "review"
  | "children"
  | "adults"
  | "rest"
  | "handOver"
  | "alerts"
  | "corrections"
> & {
  name: string;
  back: number;
  /** An adult who does not work with children after it. */
  sentAway?: string;
  begins: string;
  ends: string;
  sent: Later;
  children: readonly (readonly [string, "held" | "other" | "saw"])[];
  adults: readonly (readonly [string, "took-part" | "helped" | "saw" | "came-after"])[];
  lines: readonly LineByHand[];
  statements: readonly StatementByHand[];
  questions: readonly {
    to: string;
    asked: Later;
    words: string;
    answered?: readonly [number, string, string];
  }[];
  additions: readonly { by: string; at: Later; words: string }[];
  review:
    | {
        at: Later;
        necessary: "yes" | "in-part" | "no";
        necessaryWords: string;
        proportionate: "yes" | "in-part" | "no";
        proportionateWords: string;
      }
    | undefined;
  /** Without it the rest is still owed. */
  rest?: Omit<PlannedRest, "at"> & { sent: Later };
  handOver?: Omit<PlannedHandOver, "at"> & { at: Later };
  alerts?: readonly (Omit<PlannedAlertAnswer, "at"> & { at: Later })[];
  corrections?: readonly (Omit<PlannedCorrection, "at" | "draftId"> & { at: Later })[];
};

/** Puts an incident written by hand on its day. */
export function onItsDay(told: ByHand, days: Days): PlannedIncident {
  const { name, back, sent, sentAway: _, ...rest } = told;
  const random = randomFrom(seedOf("by hand", name));
  const day = days.back(back);
  // Later days are school days too; past the newest one there is no day, and what was due then has not come.
  const later = ([after, time]: Later) =>
    after > back ? days.at(days.back(0).add({ years: 1 }), time) : days.at(days.back(back - after), time);
  return {
    ...rest,
    draftId: idFrom(random, days.at(day, told.begins)),
    day,
    begins: Temporal.PlainTime.from(told.begins),
    ends: Temporal.PlainTime.from(told.ends),
    children: told.children.map(([ref, role]) => ({ ref, role })),
    adults: told.adults.map(([ref, role]) => ({ ref, role })),
    reportedAt: later(sent),
    lines: told.lines.map(([kind, from, to, adults, facts]): PlannedLine => ({
      kind,
      from: Temporal.PlainTime.from(from),
      to: Temporal.PlainTime.from(to),
      adults: [...adults],
      facts,
    })),
    statements: told.statements.map(([adult, after, time, words, answers = {}]) => ({
      adult,
      at: later([after, time]),
      as: "account",
      words,
      answers,
    })),
    questions: told.questions.map(({ to, asked, words, answered }) => ({
      id: idFrom(random, later(asked)),
      to,
      at: later(asked),
      words,
      answer:
        answered === undefined
          ? undefined
          : {
              id: idFrom(random, later([answered[0], answered[1]])),
              at: later([answered[0], answered[1]]),
              words: answered[2],
            },
    })),
    additions: told.additions.map(({ by, at, words }) => ({ id: idFrom(random, later(at)), by, at: later(at), words })),
    review: told.review === undefined ? undefined : { ...told.review, at: later(told.review.at) },
    rest: told.rest === undefined ? undefined : { ...told.rest, at: later(told.rest.sent) },
    handOver: told.handOver === undefined ? undefined : { ...told.handOver, at: later(told.handOver.at) },
    alerts: (told.alerts ?? []).map((answer) => ({ ...answer, at: later(answer.at) })),
    corrections: (told.corrections ?? []).map((correction) => ({
      ...correction,
      draftId: idFrom(random, later(correction.at)),
      at: later(correction.at),
    })),
  };
}

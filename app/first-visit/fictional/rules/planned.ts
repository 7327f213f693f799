import type { Temporal } from "#dates";
import type { Typed } from "#platform";
import type {
  AdultPart,
  Behaviour,
  BodyPoint,
  BodySpot,
  CheckAfter,
  ChildState,
  DeEscalation,
  Ending,
  InjuryKind,
  InjurySeverity,
  LessRestrictive,
  Meaning,
  SegmentKind,
  SettingEvent,
  TriedEffect,
  Trigger,
} from "#regimes";
import type { PlaceKey } from "./places.ts";
import type { NearHarm } from "./stories/story.ts";

/** One line of "what adults did", with people by their references. */
export type PlannedLine = {
  kind: SegmentKind;
  from: Temporal.PlainTime;
  to: Temporal.PlainTime;
  adults: string[];
  facts: Typed;
};

/** What one adult says, when, and which short questions they answer; or that they were not there. */
export type PlannedStatement = {
  adult: string;
  at: Temporal.Instant;
  as: "account" | "not-there";
  words: string;
  answers: Typed;
};

/** The reviewer's question to one adult, and the answer when it has come. */
export type PlannedQuestion = {
  id: string;
  to: string;
  at: Temporal.Instant;
  words: string;
  answer: { id: string; at: Temporal.Instant; words: string } | undefined;
};

/** The reviewer's decision. */
export type PlannedReview = {
  at: Temporal.Instant;
  necessary: "yes" | "in-part" | "no";
  necessaryWords: string;
  proportionate: "yes" | "in-part" | "no";
  proportionateWords: string;
};

/** Words that somebody adds to the record days later. */
export type PlannedAddition = { id: string; by: string; at: Temporal.Instant; words: string };

/** An answer in codes, and what was added in words. */
export type InCodes<Code> = { chosen: readonly Code[]; words: string };

/** What one line did not say yet: a part for each of its adults in order, and each check with its time and what was found. */
export type PlannedLineRest = {
  parts: readonly AdultPart[];
  agreedBy: string;
  checks: readonly (readonly [string, CheckAfter, string])[];
  words: string;
};

/** One person's injury. */
export type PlannedInjury = {
  injury: readonly InjuryKind[];
  /** Places on the body; of what comes in pairs, and of several possible ones, the report says which. */
  where: readonly (BodyPoint | BodySpot)[];
  severity: InjurySeverity;
  cause: string;
  care: string;
  checks: readonly CheckAfter[];
  result: string;
};

/** The rest of a record as it will be told, people by their references. */
export type PlannedRest = {
  by: string;
  at: Temporal.Instant;
  before: InCodes<Trigger>;
  earlier: InCodes<SettingEvent>;
  seen: InCodes<Behaviour>;
  meant: InCodes<Meaning>;
  /** What each thing that was tried did, and who tried it for how long, in the order of the report. */
  effects: readonly (readonly [TriedEffect, string])[];
  harms: readonly NearHarm[];
  harmWords: string;
  less: InCodes<LessRestrictive>;
  decision: {
    decidedBy: string;
    whyThis: string;
    whyLong: string;
    sooner: "no" | "yes" | "not-sure";
    soonerWords: string;
  };
  lines: readonly PlannedLineRest[];
  /** In the order in which the report names who was hurt. */
  hurt: readonly PlannedInjury[];
  ending: InCodes<Ending>;
  /** At the end, 15 minutes later, an hour later, going home. */
  states: readonly [ChildState, ChildState, ChildState, ChildState];
  needs: string;
  childSupport: string;
  othersSupport: string;
  plan: { plan: "yes" | "no" | "not-sure"; followed: "" | "yes" | "in-part" | "no" | "not-sure"; words: string };
};

/** Somebody goes home, and a colleague is asked to write the rest. */
export type PlannedHandOver = { by: string; to: string; at: Temporal.Instant };

/** What a leader writes down about something that had to be looked at at once. */
export type PlannedAlertAnswer = {
  code: "unlawful-purpose" | "unsafe-technique" | "questioned-purpose" | "severe-injury";
  by: string;
  at: Temporal.Instant;
  words: string;
};

/** A correction: which answers of which questions are changed, and why. People and places by their references. */
export type PlannedCorrection = {
  draftId: string;
  by: string;
  at: Temporal.Instant;
  reason: string;
  change:
    | { kind: "over-at"; ends: Temporal.PlainTime }
    | { kind: "place"; place: PlaceKey | "elsewhere"; spot: string }
    | { kind: "left-out"; adult: string; role: PlannedIncident["adults"][number]["role"] }
    | { kind: "sides"; line: number };
};

/** A whole incident as it will be told: who, when, every answer, every statement, the review. */
export type PlannedIncident = {
  draftId: string;
  day: Temporal.PlainDate;
  begins: Temporal.PlainTime;
  ends: Temporal.PlainTime;
  place: PlaceKey;
  spot: string;
  children: { ref: string; role: "held" | "other" | "saw" }[];
  adults: { ref: string; role: "took-part" | "helped" | "saw" | "came-after" }[];
  reporter: string;
  reportedAt: Temporal.Instant;
  lines: PlannedLine[];
  others: string;
  before: string;
  needs: string;
  tried: readonly DeEscalation[];
  triedWords: string;
  why: string;
  otherwise: string;
  injuries: { hurt: string[]; words: string } | { looked: string };
  ended: string;
  support: string;
  told: string[];
  toldWords: string;
  statements: PlannedStatement[];
  reviewer: string;
  questions: PlannedQuestion[];
  additions: PlannedAddition[];
  review: PlannedReview | undefined;
  /** The rest of the record; undefined while it is owed. */
  rest: PlannedRest | undefined;
  handOver: PlannedHandOver | undefined;
  alerts: PlannedAlertAnswer[];
  corrections: PlannedCorrection[];
};

import type { Temporal } from "#dates";
import type { Typed } from "#platform";
import type { DeEscalation, SegmentKind } from "#regimes";
import type { PlaceKey } from "./places.ts";

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
};

import type { SegmentKind } from "#regimes";

/** What an adult did, in their own eyes. Where elsewhere.md#B2 names a part, the code is its name. */
export const parts = [
  { code: "applied", label: "Took hold" },
  { code: "blocked", label: "Blocked the way, or stood in it" },
  { code: "kept-apart", label: "Kept a door or gate shut, so that the child could not leave" },
  { code: "talked", label: "Talked with the child" },
  { code: "monitored", label: "Watched the child's face and breathing" },
  { code: "supervised", label: "Led what the adults did" },
  { code: "fetched-help", label: "Fetched help" },
  { code: "other-children", label: "Looked after other children" },
  { code: "witnessed", label: "Watched, and took no part" },
  { code: "came-after", label: "Came when it was over" },
] as const;

export type Part = (typeof parts)[number]["code"];

/** Not having seen something is an answer of its own: it must never be read as a no. */
export const seenAnswers = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  { code: "not-seen", label: "Could not see" },
] as const;

export type Seen = (typeof seenAnswers)[number]["code"];

export const soonerAnswers = [
  { code: "yes", label: "Yes" },
  { code: "no", label: "No" },
  { code: "not-sure", label: "Not sure" },
] as const;

/**
 * The short answers as they are frozen beside a statement's words. What was left out is not there: it is no answer, and
 * nothing may be concluded from it. Times stand as they were written, "about twenty to twelve" too.
 */
export type StatementAnswers = {
  readonly began?: string;
  readonly ended?: string;
  readonly parts?: readonly Part[];
  readonly kinds?: readonly SegmentKind[];
  readonly hurt?: Seen;
  /** The child said or showed, in any way, that they could not breathe (practice.md#3a). */
  readonly breath?: Seen;
  readonly pain?: Seen;
  /** Whether it could have ended sooner (practice.md#5, adults, question 7). */
  readonly sooner?: (typeof soonerAnswers)[number]["code"];
};

/** No answer at all. */
export const noAnswers: StatementAnswers = {};

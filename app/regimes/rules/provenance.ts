/** How far a statement may be trusted, and why: shown beside everything this room says. */
export type Mark = "✔" | "◐" | "○" | "practice";

/** How strongly a rule binds. A school is never "in breach" of guidance or practice. */
export type Force = "statute" | "regulation" | "statutory-guidance" | "guidance" | "policy" | "practice";

/** The verb people read: guidance is never worded as law. */
export const FORCE_WORDS: Readonly<Record<Force, "must" | "should" | "we suggest">> = {
  statute: "must",
  regulation: "must",
  "statutory-guidance": "should",
  guidance: "should",
  policy: "should",
  practice: "we suggest",
};

/** What a rule is: shown beside every label and flag, so that guidance is never read as law. */
export const FORCE_NAMES: Readonly<Record<Force, string>> = {
  statute: "Act of Parliament",
  regulation: "regulations",
  "statutory-guidance": "statutory guidance",
  guidance: "guidance, not law",
  policy: "policy, not law",
  practice: "practice",
};

/** What each mark means, in words for the page. */
export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  "✔": "read in the law's or the department's own text",
  "◐": "wording read in a summary",
  "○": "not checked in the text yet",
  practice: "good practice, not law",
};

/** A law, regulation, guidance or standard, with the dates between which it counts. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  /** As exactly as it is known: "2026-04-01", "2013-07", "2018"; null when no date was read. */
  readonly from: string | null;
  readonly to: string | null;
  /** False for what was issued but never took effect: it is listed so that nobody encodes it. */
  readonly tookEffect: boolean;
  readonly force: Force;
  readonly forceNote?: string;
  readonly says: string;
  readonly mark: Mark;
  readonly markNote?: string;
  readonly source: string;
  readonly lastRead: string;
}

/** Where a rule comes from; `row` is the paragraph of our own reading of it. */
export interface Source {
  readonly instrument: string | null;
  readonly para: string;
  readonly row: string;
}

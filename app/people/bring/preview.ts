import type { Problem, RosterKind, SchoolCount } from "../roster/index.ts";

/** What a person has said about a brought file. Kept with it, so that reading it again gives the same. */
export type Choices = {
  /** Which schools of the file are this school, by the file's own ids. */
  schools?: string[];
  /** Whether the file is everybody or only what has changed, where the file does not say or says it wrong. */
  mode?: "bulk" | "delta";
  /** Answers to "perhaps the same person?": the id of the one it is, or "new". */
  answers?: Record<string, string>;
};

/** How many would be, or were, added, changed, ended. Returned and changed are counted apart. */
export type Counts = { added: number; changed: number; returned: number; ended: number; left: number };

/** The kinds as the preview names them. */
export const countedKinds = ["children", "adults", "families", "groups", "ties", "memberships"] as const;
/** One of them. */
export type CountedKind = (typeof countedKinds)[number];
/** The counts of every kind. */
export type AllCounts = Record<CountedKind, Counts>;

/** Somebody in the preview's tables. */
export type Line = { name: string; words: string; from: string };

/** Somebody who may be the same person as somebody here. */
export type PerhapsLine = {
  sourceId: string;
  name: string;
  words: string;
  same: { id: string; name: string; words: string }[];
};

/** The people of one kind as the preview shows them: the first hundred of each, all of them in the counts. */
export type Lines = { added: Line[]; changed: Line[]; ended: Line[]; perhaps: PerhapsLine[]; perhapsInAll: number };

/** What an import would do. */
export type Preview = {
  kind: "preview";
  /** Tells whether a later comparison comes to the same: what is confirmed is what was shown. */
  fingerprint: string;
  schoolNames: string[];
  mode: "bulk" | "delta";
  whole: Record<RosterKind, boolean>;
  counts: AllCounts;
  children: Lines;
  adults: Lines;
  families: Lines;
  groups: Lines;
  /** What the file calls some adults. Nobody gets more to see by a file: the office invites them. */
  roles: { name: string; asWritten: string }[];
  problems: Problem[];
  held: string[];
  nothing: boolean;
};

/** What the page of a brought file has to show, by where the file stands. */
export type Shown =
  | Preview
  | { kind: "schools"; schools: SchoolCount[] }
  | { kind: "refused"; problems: Problem[] }
  | { kind: "decided"; counts: AllCounts };

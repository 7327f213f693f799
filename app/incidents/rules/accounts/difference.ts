import type { Temporal } from "#dates";
import type { SegmentKind } from "#regimes";
import type { StatementAnswers } from "../statement-answers.ts";

/** What the record says, as far as accounts can differ from it. */
export type RecordFacts = {
  startedAt: Temporal.Instant;
  endedAt: Temporal.Instant;
  zone: string;
  /** The first names of the children held; questions name the child only when there is one. */
  childNames: readonly string[];
  lines: readonly RecordLine[];
  adults: readonly RecordAdult[];
  anyoneHurt: boolean;
};

/** One timed line of what adults did. */
export type RecordLine = {
  line: number;
  kind: SegmentKind;
  kindWords: string;
  from: Temporal.Instant;
  to: Temporal.Instant;
  adults: readonly string[];
  /** Signs of trouble breathing, or the child said so; undefined when the line says nothing of it. */
  breath: boolean | undefined;
};

/** An adult whom the record names, with what it calls their part. */
export type RecordAdult = { adultId: string; name: string; tookPart: boolean; partWords: string };

/** One adult's account, as given. */
export type Account = { adultId: string; kind: "account" | "not-there"; words: string; answers: StatementAnswers };

/** What one adult says where accounts differ, cited where it was read in their words, and a question to ask them. */
export type Side = { adultId: string; says: string; quote?: string | undefined; ask: string };

/** One thing on which the record and the accounts, or two accounts, do not say the same. */
export type Difference = {
  /** A name of its own, for an address: it holds no child's name and no words. */
  about: string;
  title: string;
  record: string;
  sides: readonly Side[];
  /** The child's life may have been in danger: these stand first. */
  danger: boolean;
};

/** How a question speaks of the child; with several held nobody can know whom an answer meant. */
export function childOf({ childNames }: RecordFacts): string {
  const [only] = childNames;
  return childNames.length === 1 && only !== undefined && only !== "" ? only : "the child";
}

/** Names as they are said: "Ada, Erik and Tunde". */
export function inOneLine(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

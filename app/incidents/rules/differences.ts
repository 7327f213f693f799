import type { SegmentKind } from "#regimes";
import { compareBreath, compareHurt, comparePain } from "./accounts/compare-harm.ts";
import { compareDoors, compareHolders, compareKinds, compareThere } from "./accounts/compare-parts.ts";
import { compareBeginAndEnd, compareHoldTimes, compareLengths } from "./accounts/compare-times.ts";
import type { Account, Difference, RecordFacts } from "./accounts/difference.ts";

export { toleratedMinutes } from "./accounts/compare-times.ts";
export type { Account, Difference, RecordFacts, Side } from "./accounts/difference.ts";

/**
 * Where the record and the accounts that were given do not say the same, or two accounts do not (practice.md#5:
 * differences shown, not settled by rank). Only what is certain is pointed out, because a difference that is none would
 * set people against each other: an answer left out says nothing, and words are taken only where they can mean one
 * thing, and are cited. Danger to the child's life stands first.
 */
export function differences(
  record: RecordFacts,
  given: readonly Account[],
  wordsOf: (kind: SegmentKind) => string,
): Difference[] {
  const everybody = given.toSorted((a, b) => place(record, a) - place(record, b) || (a.adultId < b.adultId ? -1 : 1));
  // Whoever was not there has seen nothing that could differ.
  const accounts = everybody.filter(({ kind }) => kind === "account");
  return [
    ...compareBreath(record, accounts),
    ...comparePain(record, accounts),
    ...compareThere(record, everybody),
    ...compareHurt(record, accounts),
    ...compareHolders(record, accounts),
    ...compareDoors(record, accounts),
    ...compareKinds(record, accounts, wordsOf),
    ...compareBeginAndEnd(record, accounts),
    ...compareHoldTimes(record, accounts),
    ...compareLengths(record, accounts),
  ];
}

/** In the order in which the record names its adults; whoever it does not name comes last. */
function place({ adults }: RecordFacts, { adultId }: Account): number {
  const at = adults.findIndex((adult) => adult.adultId === adultId);
  return at < 0 ? adults.length : at;
}

import type { SegmentFacts } from "#regimes";
import type { TechniqueThatDay } from "#people";
import { lengthInWords } from "./local-times.ts";

/**
 * A technique of the school's own library as it stood on the day, kept with its line: whatever the school says of it
 * later, the record reads the same.
 */
export type OwnTechnique = Pick<
  TechniqueThatDay,
  | "techniqueId"
  | "version"
  | "code"
  | "name"
  | "provider"
  | "curriculum"
  | "level"
  | "leastAdults"
  | "longestMinutes"
  | "standing"
> & {
  /** A day, as JSON carries it. */
  withdrawnOn: string | null;
  /** What the adult added in their own words: how it was done otherwise. */
  words: string;
};

/** The facts of a line as a record keeps them: what a regime reads, and beside it what the school alone asks. */
export type LineFacts = SegmentFacts & { readonly ownTechnique?: OwnTechnique | undefined };

/** What is frozen of a technique. Left out is what no record needs: the library still has it. */
export function frozenTechnique(technique: TechniqueThatDay, words: string): OwnTechnique {
  const { techniqueId, version, code, name, provider, curriculum, level, leastAdults, longestMinutes } = technique;
  const { standing, withdrawnOn } = technique;
  const withdrawn = withdrawnOn?.toString() ?? null;
  const limits = { level, leastAdults, longestMinutes };
  return { techniqueId, version, code, name, provider, curriculum, ...limits, standing, withdrawnOn: withdrawn, words };
}

type Line = { facts: LineFacts; seconds: number };

/**
 * Where a line went beyond what the school allows the technique: longer, or with fewer adults. A limit of the school's
 * and of no law, and nobody's guilt: it is said so that somebody asks. What no adult of the school did is not measured.
 */
export function beyondOwnLimits({ facts, seconds }: Line): string[] {
  const { ownTechnique, staffCount, initiator } = facts;
  if (ownTechnique === undefined || initiator !== "school-adult") return [];
  const { leastAdults, longestMinutes } = ownTechnique;
  return [
    ...(longestMinutes !== null && seconds > longestMinutes * 60
      ? [`At most ${lengthInWords(longestMinutes * 60)}; this line lasted ${lengthInWords(Math.round(seconds))}.`]
      : []),
    ...(leastAdults !== null && staffCount !== undefined && staffCount < leastAdults
      ? [`At least ${leastAdults} adults; this line names ${staffCount}.`]
      : []),
  ];
}

import type { Temporal } from "#dates";

/** Whoever applies a file gives a sign every second. After so long without one, they are no more. */
const silence = { seconds: 10 };

/**
 * Where a confirmation stands. `cut-off`: the server ended in the middle. Then nobody was changed, since all of a file
 * is written in one transaction, and it can be confirmed again.
 */
export function whereConfirmed(lastSign: Temporal.Instant | undefined, now: Temporal.Instant): Confirmation {
  if (lastSign === undefined) return "not-confirmed";
  return now.since(lastSign).total("seconds") < silence.seconds ? "being-applied" : "cut-off";
}

/** What whereConfirmed answers. */
export type Confirmation = "not-confirmed" | "being-applied" | "cut-off";

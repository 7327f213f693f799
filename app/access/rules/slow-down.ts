import type { Temporal } from "#dates";

/** Failed attempts that still count, by where they came from. */
export type RecentFailures = {
  /** From this network address for this e-mail address, in the last 15 minutes. */
  hereForThisEmail: number;
  /** From this network address for any e-mail address, in the last 15 minutes. */
  here: number;
  /** When the newest of them was. */
  newest: Temporal.Instant | undefined;
};

export const countedMinutes = 15;

/**
 * How long this visitor must wait before the next attempt is looked at, in seconds. Counted by the visitor's own
 * network address, never by the e-mail address alone: otherwise anyone could lock a colleague out by typing wrong
 * passwords for them, on the day when that colleague must report.
 */
export function secondsToWait(failures: RecentFailures, now: Temporal.Instant): number {
  const beyond = Math.max(failures.hereForThisEmail - 5, failures.here - 30);
  if (beyond < 0 || failures.newest === undefined) return 0;
  const pause = Math.min(10 * 2 ** beyond, 15 * 60);
  const since = now.since(failures.newest).total("seconds");
  // A clock that was set back must not make anybody wait longer than the pause itself.
  return Math.min(pause, Math.max(0, Math.ceil(pause - since)));
}

import { Temporal } from "#dates";

/**
 * Whether an adult's certificate had ended on the day; its last day still counts.
 * Null means no certificate was ever seen, which is not the same as one that ended.
 */
export function certificateHadEnded(lastValidDay: Temporal.PlainDate | null, eventDate: Temporal.PlainDate): boolean {
  return lastValidDay !== null && Temporal.PlainDate.compare(lastValidDay, eventDate) < 0;
}

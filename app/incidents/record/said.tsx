import type { Temporal } from "#dates";
import { clockMinute, dayInWords } from "../rules/local-times.ts";

/** A moment in words: "Fri 19 June 2026 at 15:41". */
export function moment(at: Temporal.Instant, zone: string): string {
  return `${dayInWords(at.toZonedDateTimeISO(zone).toPlainDate())} at ${clockMinute(at, zone)}`;
}

/** Somebody's dated words. */
export function Said({ by, at, zone, words }: { by: string; at: Temporal.Instant; zone: string; words: string }) {
  return (
    <div class="ls-said-by">
      <p class="ls-muted">
        {by}, {moment(at, zone)}
      </p>
      <p class="govuk-body ls-words">{words}</p>
    </div>
  );
}

import type { Temporal } from "#dates";

/** The hour by which what is owed on a school day is owed: the adults who were there have mostly gone home by then. */
const hour = 17;

/**
 * When the rest of a record is owed: at five in the afternoon of the next school day. Our own practice, beside the next
 * school day of the sign-off (england.md#C9): the first report already has what the law asks for on the day (C1, C1b).
 * Where no term dates are entered, the next weekday counts.
 */
export function fullRecordDue(
  reportedAt: Temporal.Instant,
  zone: string,
  nextSchoolDay: Temporal.PlainDate | undefined,
): Temporal.Instant {
  const reported = reportedAt.toZonedDateTimeISO(zone).toPlainDate();
  const day = nextSchoolDay ?? nextWeekday(reported);
  return day.toPlainDateTime({ hour }).toZonedDateTime(zone).toInstant();
}

function nextWeekday(day: Temporal.PlainDate): Temporal.PlainDate {
  const daysOn = day.dayOfWeek >= 5 ? 8 - day.dayOfWeek : 1;
  return day.add({ days: daysOn });
}

import { Temporal } from "#dates";
import { between, weighted } from "../random.ts";
import { schoolDays } from "../term-dates.ts";
import type { RestOf } from "./rest-of.ts";

/**
 * When somebody sat down to write the rest: after the children had gone, or on the next school day, before five; a few
 * later than that, and one in a dozen not yet.
 */
export function whenSent({ random, zone, reportedAt }: RestOf): Temporal.Instant | undefined {
  const reported = reportedAt.toZonedDateTimeISO(zone);
  const days = schoolDays(reported.toPlainDate(), reported.toPlainDate().add({ days: 70 }));
  const at = (after: number, minute: number) =>
    (days[Math.min(after, days.length - 1)] ?? reported.toPlainDate())
      .toPlainDateTime(Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 }))
      .toZonedDateTime(zone)
      .toInstant()
      .add({ seconds: between(random, 0, 59) });
  const written = reported.hour * 60 + reported.minute + between(random, 20, 70);
  const afterSchool = Math.max(written, between(random, 15 * 60 + 25, 16 * 60 + 50));
  return weighted<(() => Temporal.Instant) | undefined>(random, [
    [() => (afterSchool > 18 * 60 ? at(1, between(random, 485, 560)) : at(0, afterSchool)), 47],
    [() => at(1, between(random, 8 * 60 + 5, 16 * 60 + 45)), 40],
    [() => at(between(random, 2, 6), between(random, 8 * 60 + 10, 16 * 60 + 30)), 6],
    [undefined, 7],
  ])?.();
}

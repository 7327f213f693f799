import { Temporal } from "#dates";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fullRecordDue } from "./full-record-due.ts";

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const zone = "Europe/London";

describe("The rest of a record", () => {
  test.each([
    ["on the next school day of a term", "2026-11-24T16:30:00Z", "2026-11-25", "2026-11-25T17:00:00Z"],
    ["after the holidays, when the term is over", "2026-12-18T15:00:00Z", "2027-01-05", "2027-01-05T17:00:00Z"],
    ["by the clock of the school in summer", "2026-06-19T15:00:00Z", "2026-06-22", "2026-06-22T16:00:00Z"],
    ["by the clock of the day after the change", "2026-10-23T14:00:00Z", "2026-11-02", "2026-11-02T17:00:00Z"],
  ])("is owed %s", (_name, reported, next, due) => {
    expect(fullRecordDue(at(reported), zone, day(next)).toString()).toBe(due);
  });

  test.each([
    ["Tuesday", "2026-11-24T16:30:00Z", "2026-11-25"],
    ["Friday", "2026-11-27T16:30:00Z", "2026-11-30"],
    ["Saturday", "2026-11-28T23:30:00Z", "2026-11-30"],
    ["Sunday", "2026-11-29T09:00:00Z", "2026-11-30"],
    ["Thursday just before midnight", "2026-11-26T23:59:59Z", "2026-11-27"],
    ["Thursday night in summer, already Friday here", "2026-06-18T23:30:00Z", "2026-06-22"],
  ])("without term dates, after a %s, is owed on the next weekday", (_day, reported, due) => {
    expect(fullRecordDue(at(reported), zone, undefined).toZonedDateTimeISO(zone).toPlainDate().toString()).toBe(due);
  });

  test("is never owed before the report was sent, and never on a weekend that nobody entered", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }), (seconds) => {
        const reported = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
        const due = fullRecordDue(reported, zone, undefined);
        expect(Temporal.Instant.compare(due, reported)).toBe(1);
        expect(due.toZonedDateTimeISO(zone).dayOfWeek).toBeLessThan(6);
      }),
    );
  });
});

import { Temporal } from "#dates";
import type { Span } from "./spans.ts";

const names = [
  "New Year's Day",
  "Good Friday",
  "Easter Monday",
  "Early May bank holiday",
  "Spring bank holiday",
  "Summer bank holiday",
  "Christmas Day",
  "Boxing Day",
];

/**
 * England's bank holidays, with substitute days, as listed in england-homes-data-codes.md#C4.
 * A proclamation can move or add one: a new line here, or an edit in the school's own calendar.
 */
const years: Record<number, readonly string[]> = {
  2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2028: ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
};

/** The bank holidays of one calendar year; undefined for a year not listed yet. */
export function bankHolidays(year: number): Span[] | undefined {
  return years[year]?.map((monthAndDay, at) => {
    const day = Temporal.PlainDate.from(`${year}-${monthAndDay}`);
    return { firstDay: day, lastDay: day, kind: "bank-holiday", name: names[at] ?? "Bank holiday" };
  });
}

import { Temporal } from "#dates";

/** A date as read from a cell, or the reason it could not be. */
type DateReading =
  | { ok: true; date: Temporal.PlainDate }
  | { ok: false; why: "form" | "no-such-day" | "spreadsheet-number" | "short-year" | "either-way" };

/** Reads YYYY-MM-DD (with or without a time behind it) and, where British files are expected, DD/MM/YYYY. */
export function readDate(text: string, forms: "iso" | "iso-or-british"): DateReading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: 0?0:00(:00)?)?$/.exec(text);
  if (british && forms === "iso-or-british") return day(british[3], british[2], british[1]);
  if (british) return { ok: false, why: "either-way" };
  if (/^\d{5}(\.\d+)?$/.test(text)) return { ok: false, why: "spreadsheet-number" };
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return { ok: false, why: "short-year" };
  return { ok: false, why: "form" };
}

function day(year?: string, month?: string, dayOfMonth?: string): DateReading {
  const parts = { year: Number(year), month: Number(month), day: Number(dayOfMonth) };
  try {
    return { ok: true, date: Temporal.PlainDate.from(parts, { overflow: "reject" }) };
  } catch {
    return { ok: false, why: "no-such-day" };
  }
}

/** How to mend a date. */
export function dateMessage(why: Exclude<DateReading, { ok: true }>["why"], forms: "iso" | "iso-or-british"): string {
  const like = forms === "iso" ? "2014-09-05" : "05/09/2014 or 2014-09-05";
  const words = {
    form: `Write the date like ${like}.`,
    "no-such-day":
      forms === "iso"
        ? `There is no such day. Write year, month, day, like ${like}.`
        : `There is no such day. Write day, month, year, like ${like}.`,
    "spreadsheet-number": `The spreadsheet has turned this date into a number. Set the column to “Date”, save as CSV again, and look that it reads like ${like}.`,
    "either-way": `In this format a date like 01/09/2014 may be January or September, depending on who wrote it. Have it exported like ${like}.`,
    "short-year": `Write the year in full, like ${like}.`,
  };
  return words[why];
}

/** Whether a birth date can be right for a child at school: in the future or another century never, very young or old hardly. */
export function birthDateLooks(
  birth: Temporal.PlainDate,
  today: Temporal.PlainDate,
): "right" | "future" | "long-ago" | "unlikely" {
  if (Temporal.PlainDate.compare(birth, today) > 0) return "future";
  const age = birth.until(today, { largestUnit: "years" }).years;
  if (age > 110) return "long-ago";
  return age < 2 || age > 25 ? "unlikely" : "right";
}

import ICAL from "ical.js";
import { Temporal } from "#dates";
import type { Upload } from "../roster/files/source.ts";
import { pieces } from "../roster/files/source.ts";
import { findEncoding, textOf } from "../roster/files/text-of-bytes.ts";
import { readDate } from "../roster/rules/cell-date.ts";
import type { Problem } from "../roster/types.ts";
import { proposeSpans, type CalendarReading, type FoundEvent } from "./proposed.ts";

/** A school's dates are a few kilobytes; this is somebody's whole diary. */
const mostBytes = 5 * 1024 * 1024;

const schoolZone = "Europe/London";

/** Reads an iCalendar file into spans to confirm (england-homes-data-codes.md#D5). */
export async function readIcs(upload: Upload): Promise<CalendarReading> {
  const stop = (message: string): CalendarReading => ({
    spans: [],
    problems: [problem(upload.name, null, "stops", message)],
  });
  if (upload.bytes.length > mostBytes) return stop("This calendar is larger than 5 MB. Export only the term dates.");
  const source = { file: upload.name, open: () => pieces(upload.bytes) };
  let text = "";
  for await (const part of textOf(source, await findEncoding(source))) text += part;
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) {
    return stop(
      "This file is no calendar that we can read. Export the term dates as .ics again, or use our CSV template for dates.",
    );
  }
  const events = eventsIn(text);
  if (events.length === 0) return stop("This calendar has no entries. Export the term dates and upload them again.");
  return readEvents(upload.name, events);
}

type EventText = { line: number; text: string };

/** Each entry is parsed alone: one that is broken must not take the others with it. */
function eventsIn(text: string): EventText[] {
  const lines = text.split("\n");
  const events: EventText[] = [];
  let begin = -1;
  for (const [at, line] of lines.entries()) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) begin = at;
    if (begin < 0 || !/^END:VEVENT\s*$/i.test(line)) continue;
    events.push({
      line: begin + 1,
      text: lines
        .slice(begin, at + 1)
        .map(asDate)
        .join("\n"),
    });
    begin = -1;
  }
  return events;
}

/** Some systems forget to say that eight digits are a day. */
function asDate(line: string): string {
  return line.replace(/^(DTSTART|DTEND)(?:;TZID=[^:;]*)?:(\d{8})\s*$/i, "$1;VALUE=DATE:$2");
}

function readEvents(file: string, events: readonly EventText[]): CalendarReading {
  const problems: Problem[] = [];
  const newest = new Map<string, { sequence: number; found: FoundEvent | undefined }>();
  for (const { line, text } of events) {
    const component = parsed(text);
    const found = component ? readEvent(component, line) : unreadable;
    if (typeof found === "string") problems.push(problem(file, line, "left-out", found));
    if (typeof found === "string" || !component) continue;
    const id = String(component.getFirstPropertyValue("uid") ?? `line ${line}`);
    const sequence = Number(component.getFirstPropertyValue("sequence") ?? 0);
    const before = newest.get(id);
    if (!before || sequence >= before.sequence) newest.set(id, { sequence, found });
  }
  const proposed = proposeSpans(
    file,
    [...newest.values()].flatMap(({ found }) => found ?? []),
  );
  return { spans: proposed.spans, problems: [...problems, ...proposed.problems] };
}

const unreadable = "The day of this entry could not be read, so it was left out. Enter it by hand.";

function parsed(text: string): ICAL.Component | undefined {
  try {
    return new ICAL.Component(ICAL.parse(text));
  } catch {
    return undefined;
  }
}

/** The parser would quietly turn the 99th day of a month into another date. */
function hasRealDays(component: ICAL.Component): boolean {
  const properties = component.jCal[1] as [string, unknown, string, unknown][];
  return properties
    .filter(([name]) => name === "dtstart" || name === "dtend")
    .every(([, , , value]) => readDate(String(value).slice(0, 10), "iso").ok && /^\d{4}-\d\d-\d\d/.test(String(value)));
}

/** One event; a sentence when it cannot be read, nothing when it was called off. */
function readEvent(component: ICAL.Component, line: number): FoundEvent | string | undefined {
  if (String(component.getFirstPropertyValue("status") ?? "").toUpperCase() === "CANCELLED") return undefined;
  if (component.hasProperty("rrule") || component.hasProperty("rdate")) {
    return "This entry repeats by a rule, so it was left out. Enter its days one by one.";
  }
  if (!hasRealDays(component)) return unreadable;
  try {
    const event = new ICAL.Event(component);
    const start = event.startDate;
    if (!start) return "This entry has no day, so it was left out.";
    const firstDay = dayOf(start);
    return {
      firstDay,
      lastDay: lastDayOf(start, event.endDate, firstDay),
      name: (event.summary ?? "").replaceAll(/\s+/g, " ").trim().slice(0, 100),
      kindWords: component.getAllProperties("categories").flatMap((property) => property.getValues().map(String)),
      line,
    };
  } catch {
    return unreadable;
  }
}

/** The end is exclusive: a holiday that ends on Monday has Sunday as its last day (D5). */
function lastDayOf(start: ICAL.Time, end: ICAL.Time | null, firstDay: Temporal.PlainDate): Temporal.PlainDate {
  if (!end || end.compare(start) <= 0) return end && end.compare(start) < 0 ? dayOf(end) : firstDay;
  const midnight = end.isDate || (end.hour === 0 && end.minute === 0 && end.second === 0 && !isUtc(end));
  return midnight ? dayOf(end).subtract({ days: 1 }) : dayOf(end);
}

/** The day on the school's clock: in summer a time given in UTC may belong to the next day. */
function dayOf(time: ICAL.Time): Temporal.PlainDate {
  const day = Temporal.PlainDate.from({ year: time.year, month: time.month, day: time.day }, { overflow: "reject" });
  if (time.isDate || !isUtc(time)) return day;
  const clock = Temporal.PlainTime.from({ hour: time.hour, minute: time.minute, second: time.second });
  return day.toZonedDateTime({ timeZone: "UTC", plainTime: clock }).withTimeZone(schoolZone).toPlainDate();
}

function isUtc(time: ICAL.Time): boolean {
  return time.zone?.tzid === "UTC";
}

function problem(file: string, line: number | null, severity: Problem["severity"], message: string): Problem {
  return { file, line, column: null, value: null, message, severity };
}

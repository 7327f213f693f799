import type { Columns } from "../roster/columns.ts";
import type { Upload } from "../roster/files/source.ts";
import { readFiles } from "../roster/read-files.ts";
import { newReading } from "../roster/new-roster.ts";
import { readRows, type Cells, type Reading } from "../roster/read-rows.ts";
import { readDay } from "../roster/read-values.ts";
import { Temporal } from "#dates";
import { proposeSpans, type CalendarReading, type FoundEvent } from "./proposed.ts";

const columns = {
  name: { title: "Name", also: ["Title", "Event", "Subject", "Summary", "Description"], required: true },
  kind: { title: "Kind", also: ["Type", "Category", "Categories"] },
  firstDay: { title: "First day", also: ["Start date", "Start", "From", "Date", "Begins"], required: true },
  lastDay: { title: "Last day", also: ["End date", "End", "To", "Until", "Ends"] },
} satisfies Columns<string>;

const leftOut = "This line was left out.";

/** Reads a CSV of term dates; the last day counts, and may be left empty for a single day. */
export async function readCalendarCsv(upload: Upload): Promise<CalendarReading> {
  const { tables, problems } = await readFiles([upload]);
  const reading = newReading("a calendar", { today: Temporal.PlainDate.from("2000-01-01") });
  const found: FoundEvent[] = [];
  for (const table of tables) {
    for await (const row of readRows(table, columns, reading)) {
      const event = eventOf(reading, row);
      if (event) found.push(event);
    }
  }
  const proposed = proposeSpans(upload.name, found);
  const all = [...problems, ...reading.problems.list(), ...proposed.problems];
  if (found.length === 0 && !all.some(({ severity }) => severity !== "note")) {
    const message =
      "There are no dates below the headings. Fill in a line for each term, half term, training day and closure.";
    all.push({ file: upload.name, line: null, column: null, value: null, message, severity: "stops" });
  }
  return { spans: proposed.spans, problems: all };
}

function eventOf(reading: Reading, row: Cells<keyof typeof columns>): FoundEvent | undefined {
  const firstDay = readDay(reading, row, "firstDay", "iso-or-british", leftOut);
  const lastDay = row.get("lastDay") ? readDay(reading, row, "lastDay", "iso-or-british", leftOut) : firstDay;
  if (!row.get("firstDay")) noDay(reading, row.file, row.line);
  if (!firstDay || !lastDay) return undefined;
  const name = row.get("name") || row.get("kind") || "";
  return { firstDay, lastDay, name: name.slice(0, 100), kindWords: [row.get("kind") ?? ""], line: row.line };
}

function noDay({ problems }: Reading, file: string, line: number): void {
  const message = "This line has no first day, so it was left out. Write it like 01/09/2026.";
  problems.add("no-day", { file, line, column: "First day", value: null, message, severity: "left-out" });
}

/** The template for a school's dates, with one line of each kind to replace. */
export function calendarTemplate(): string {
  const lines = [
    "Name,Kind,First day,Last day",
    "Autumn term,term,02/09/2026,18/12/2026",
    "Autumn half term,half-term,26/10/2026,30/10/2026",
    "Training day,inset,02/09/2026,02/09/2026",
    "Closed for the boiler,closure,12/11/2026,12/11/2026",
  ];
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

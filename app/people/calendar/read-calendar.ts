import type { Upload } from "../roster/files/source.ts";
import type { CalendarReading } from "./proposed.ts";
import { readCalendarCsv } from "./read-calendar-csv.ts";
import { readIcs } from "./read-ics.ts";

/** Reads term dates and closures from an .ics or a .csv file, whatever the file is called. */
export function readCalendar(upload: Upload): Promise<CalendarReading> {
  const start = new TextDecoder().decode(upload.bytes.subarray(0, 200)).replaceAll("\0", "");
  const isCalendar = /BEGIN:VCALENDAR/i.test(start) || /\.ics$/i.test(upload.name);
  return isCalendar ? readIcs(upload) : readCalendarCsv(upload);
}

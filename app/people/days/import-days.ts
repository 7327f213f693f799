import type { Database, Doing } from "#platform";
import { readCalendar } from "../calendar/index.ts";
import type { Problem, Upload } from "../roster/index.ts";
import { addDays } from "./change-days.ts";

/** Reads a calendar file, .ics or .csv, and keeps every span of it: what the page does once all its rows are kept. */
export async function importDays(
  database: Database,
  doing: Doing,
  file: Upload,
): Promise<{ added: number; problems: Problem[] }> {
  const { spans, problems } = await readCalendar(file);
  return { added: await addDays(database, doing, spans), problems };
}

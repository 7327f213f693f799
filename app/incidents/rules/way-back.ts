import { mayReport, type Asking } from "./who-may.ts";

/**
 * Where somebody goes on to from their own statement or answer: to the record, or to the first page where records are
 * not theirs to read. An administrator or a governor who was there says so and owes a statement like everybody else.
 */
export function wayBack(who: Asking, incidentId: string): string {
  return mayReport(who) ? `/incidents/${incidentId}` : "/";
}

import { Temporal } from "#dates";
import type { ListedIncident } from "./list-store.ts";

/** What an incident still owes, in words: what is late, and what is not. */
export type StillOwed = { late: string[]; due: string[] };

/** What is still owed for an incident at a moment. Of these only the rest of the record has a clock of its own. */
export function stillOwed(
  { statementsOwed, restDue, reviewed }: Pick<ListedIncident, "statementsOwed" | "restDue" | "reviewed">,
  now: Temporal.Instant,
): StillOwed {
  const rest = restDue === undefined ? [] : ["the rest of the record"];
  const isLate = restDue !== undefined && Temporal.Instant.compare(now, restDue) > 0;
  const statements = statementsOwed === 1 ? "1 statement" : `${statementsOwed} statements`;
  return {
    late: isLate ? rest : [],
    due: [...(isLate ? [] : rest), ...(statementsOwed === 0 ? [] : [statements]), ...(reviewed ? [] : ["the review"])],
  };
}

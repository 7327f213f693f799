import { Temporal } from "#dates";
import { alertWords } from "../alert-words.ts";
import type { ListedIncident } from "./list-store.ts";

/** What an incident still owes, in words: what cannot wait, what is late, and what is not. */
export type StillOwed = { now: string[]; late: string[]; due: string[] };

/** What is still owed for an incident at a moment. Of these only the rest of the record has a clock of its own. */
export function stillOwed(
  {
    alerts,
    statementsOwed,
    restDue,
    reviewed,
  }: Pick<ListedIncident, "alerts" | "statementsOwed" | "restDue" | "reviewed">,
  now: Temporal.Instant,
): StillOwed {
  const rest = restDue === undefined ? [] : ["the rest of the record"];
  const isLate = restDue !== undefined && Temporal.Instant.compare(now, restDue) > 0;
  const statements = statementsOwed === 1 ? "1 statement" : `${statementsOwed} statements`;
  return {
    now: alerts.map((code) => alertWords(code).toLowerCase()),
    late: isLate ? rest : [],
    due: [...(isLate ? [] : rest), ...(statementsOwed === 0 ? [] : [statements]), ...(reviewed ? [] : ["the review"])],
  };
}

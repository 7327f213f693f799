import type { Temporal } from "#dates";
import type { BroughtRoster, ImportState } from "./import-store.ts";
import { whereConfirmed } from "./rules/being-applied.ts";

const words: Record<ImportState, string> = {
  reading: "Being read",
  "choose-schools": "Waits: which school?",
  ready: "Waits for your yes",
  refused: "Could not be read",
  applied: "Confirmed",
  "turned-away": "Turned away",
};

/** Where a brought file stands, in plain words. A file that nobody can usefully confirm any more does not wait for a yes. */
export function stateWords(
  { state, confirmed, emptied, shown }: BroughtRoster,
  now: Temporal.Instant,
  newerApplied = false,
): string {
  if (whereConfirmed(confirmed?.lastSign, now) === "being-applied") return "Being brought in";
  if (emptied && state === "turned-away") return "Not decided in time";
  if (newerApplied && (state === "ready" || state === "choose-schools")) return "Overtaken by a newer file";
  if (state === "ready" && shown?.kind === "preview" && shown.nothing) return "Would change nothing";
  return words[state];
}

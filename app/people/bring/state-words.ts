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

/** Where a brought file stands, in plain words. */
export function stateWords({ state, confirmed }: BroughtRoster, now: Temporal.Instant): string {
  return whereConfirmed(confirmed?.lastSign, now) === "being-applied" ? "Being brought in" : words[state];
}

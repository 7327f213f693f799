import type { ImportState } from "./import-store.ts";

/** Where a brought file stands, in plain words. */
export const stateWords: Record<ImportState, string> = {
  reading: "Being read",
  "choose-schools": "Waits: which school?",
  ready: "Waits for your yes",
  refused: "Could not be read",
  applied: "Confirmed",
  "turned-away": "Turned away",
};

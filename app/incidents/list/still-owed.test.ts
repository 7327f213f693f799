import { Temporal } from "#dates";
import { expect, test } from "vitest";
import { stillOwed } from "./still-owed.ts";

const now = Temporal.Instant.from("2026-11-24T17:00:00Z");
const nothing = { alerts: [], statementsOwed: 0, restDue: undefined, reviewed: true };

test.each([
  [nothing, { now: [], late: [], due: [] }],
  [
    { ...nothing, reviewed: false },
    { now: [], late: [], due: ["the review"] },
  ],
  [
    { ...nothing, statementsOwed: 1 },
    { now: [], late: [], due: ["1 statement"] },
  ],
  [
    { ...nothing, statementsOwed: 3, restDue: now.add({ hours: 1 }), reviewed: false },
    { now: [], late: [], due: ["the rest of the record", "3 statements", "the review"] },
  ],
  // At five in the afternoon it is still in time.
  [
    { ...nothing, restDue: now },
    { now: [], late: [], due: ["the rest of the record"] },
  ],
  [
    { ...nothing, restDue: now.subtract({ seconds: 1 }), reviewed: false },
    { now: [], late: ["the rest of the record"], due: ["the review"] },
  ],
  // What cannot wait has no clock: it is said first, by its name, whatever else is in time.
  [
    { ...nothing, alerts: ["severe-injury", "unlawful-purpose"] as const, restDue: now },
    { now: ["an injury beyond first aid", "an unlawful purpose"], late: [], due: ["the rest of the record"] },
  ],
])("what is still owed is said in words, late apart: %j", (incident, words) => {
  expect(stillOwed(incident, now)).toEqual(words);
});

import { Temporal } from "#dates";
import { expect, test } from "vitest";
import { stillOwed } from "./still-owed.ts";

const now = Temporal.Instant.from("2026-11-24T17:00:00Z");
const nothing = { statementsOwed: 0, restDue: undefined, reviewed: true };

test.each([
  [nothing, { late: [], due: [] }],
  [
    { ...nothing, reviewed: false },
    { late: [], due: ["the review"] },
  ],
  [
    { ...nothing, statementsOwed: 1 },
    { late: [], due: ["1 statement"] },
  ],
  [
    { statementsOwed: 3, restDue: now.add({ hours: 1 }), reviewed: false },
    { late: [], due: ["the rest of the record", "3 statements", "the review"] },
  ],
  // At five in the afternoon it is still in time.
  [
    { ...nothing, restDue: now },
    { late: [], due: ["the rest of the record"] },
  ],
  [
    { ...nothing, restDue: now.subtract({ seconds: 1 }), reviewed: false },
    { late: ["the rest of the record"], due: ["the review"] },
  ],
])("what is still owed is said in words, late apart: %j", (incident, words) => {
  expect(stillOwed(incident, now)).toEqual(words);
});

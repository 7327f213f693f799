import { Temporal } from "#dates";
import { expect, it } from "vitest";
import { ALL_REGIMES } from "./all-regimes.ts";
import { minutesAsked, thresholdSource } from "./minutes-thresholds.ts";

const asked = (regime: string, day: string, of: "held" | "apart") => {
  const { thresholds, none } = minutesAsked(regime, Temporal.PlainDate.from(day), of);
  return none ?? thresholds.map(({ minutes, mark }) => `${minutes} ${mark}`);
};

// elsewhere.md#B3, the rows whose start is "in-event"; england.md has none.
it.each([
  ["gb-eng", "2026-11-24", "held", "England, schools: no rule that was read names a number of minutes."],
  ["gb-eng", "2026-11-24", "apart", "England, schools: no rule that was read names a number of minutes."],
  ["us-ma", "2026-08-16", "held", ["20 ◐"]],
  ["us-ma", "2026-08-17", "held", ["20 ◐"]],
  ["us-ma", "2015-12-31", "held", "Massachusetts: no rule that was read names a number of minutes."],
  ["us-ma", "2026-08-17", "apart", "Massachusetts: no rule that was read names a number of minutes."],
  ["us-il", "2026-11-24", "held", ["15 ○"]],
  ["us-il", "2026-11-24", "apart", ["30 ○"]],
  ["nowhere", "2026-11-24", "held", "Its place: no rule that was read names a number of minutes."],
] as const)("%s on %s, %s", (regime, day, of, expected) => {
  expect(asked(regime, day, of)).toEqual(expected);
});

it("only Massachusetts and Illinois name minutes among all regimes, and each says how sure that is", () => {
  const day = Temporal.PlainDate.from("2026-11-24");
  const all = ALL_REGIMES.flatMap(({ id }) =>
    (["held", "apart"] as const).flatMap((of) => minutesAsked(id, day, of).thresholds),
  );
  expect(all.map(({ id }) => id)).toEqual(["us-ma.approval", "us-il.restraint", "us-il.time-out"]);
  for (const threshold of all) {
    expect(thresholdSource(threshold)).toMatch(/state|regulations/);
    // What was not read again is never worded as a duty.
    if (threshold.mark === "○") expect(threshold.asks).not.toMatch(/must|needs/);
  }
});

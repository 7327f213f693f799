import { Temporal } from "#dates";
import fc from "fast-check";
import { expect, test } from "vitest";
import { secondsToWait } from "./slow-down.ts";

const now = Temporal.Instant.from("2026-11-24T07:30:00Z");
const ago = (seconds: number) => now.subtract({ seconds });

test.each([
  { hereForThisEmail: 0, here: 0, newest: undefined, waits: 0, why: "nobody has failed" },
  { hereForThisEmail: 4, here: 4, newest: ago(0), waits: 0, why: "four mistypings are anybody's" },
  { hereForThisEmail: 5, here: 5, newest: ago(0), waits: 10, why: "the fifth begins to cost" },
  { hereForThisEmail: 5, here: 5, newest: ago(4), waits: 6, why: "time that has passed counts" },
  { hereForThisEmail: 5, here: 5, newest: ago(11), waits: 0, why: "the pause is over" },
  { hereForThisEmail: 6, here: 6, newest: ago(0), waits: 20, why: "each further one doubles" },
  { hereForThisEmail: 8, here: 8, newest: ago(0), waits: 80, why: "and doubles" },
  { hereForThisEmail: 500, here: 500, newest: ago(0), waits: 900, why: "a quarter of an hour is the most" },
  { hereForThisEmail: 1, here: 29, newest: ago(0), waits: 0, why: "a whole school mistypes behind one address" },
  { hereForThisEmail: 1, here: 30, newest: ago(0), waits: 10, why: "one guesser tries one password on many" },
  { hereForThisEmail: 0, here: 32, newest: ago(0), waits: 40, why: "also for an address not tried yet" },
  { hereForThisEmail: 5, here: 5, newest: now.add({ hours: 2 }), waits: 10, why: "a clock set back adds nothing" },
])(
  "after $hereForThisEmail failures for one address and $here in all, $waits seconds: $why",
  ({ waits, why: _why, ...failures }) => {
    expect(secondsToWait(failures, now)).toBe(waits);
  },
);

const counts = fc.nat({ max: 100_000 });

test("nobody waits less than nothing, nor longer than a quarter of an hour, whatever the clock says", () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: -100_000, max: 100_000 }), (hereForThisEmail, here, seconds) => {
      const wait = secondsToWait({ hereForThisEmail, here, newest: ago(seconds) }, now);
      expect(Number.isInteger(wait)).toBe(true);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(900);
    }),
  );
});

test("a colleague from whose place nobody has failed never waits: failures elsewhere are not even asked for", () => {
  expect(secondsToWait({ hereForThisEmail: 0, here: 0, newest: undefined }, now)).toBe(0);
});

test("waiting as long as was said is always enough", () => {
  fc.assert(
    fc.property(counts, counts, fc.integer({ min: 0, max: 2000 }), (hereForThisEmail, here, seconds) => {
      const failures = { hereForThisEmail, here, newest: ago(seconds) };
      expect(secondsToWait(failures, now.add({ seconds: secondsToWait(failures, now) }))).toBe(0);
    }),
  );
});

import { Temporal } from "#dates";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundsOf, type ObservationTimes, type Round } from "./rounds.ts";

const ten = Temporal.Instant.from("2026-11-24T10:00:00Z");
const at = (minutes: number) => ten.add({ seconds: Math.round(minutes * 60) });
const looked = (minutes: number, kept = minutes): ObservationTimes => ({
  observationId: `at-${minutes}`,
  madeAt: at(minutes),
  keptAt: at(kept),
});
const minute = (moment: Temporal.Instant) => moment.since(ten).total("minutes");
const inShort = (round: Round) =>
  `${round.state}${round.state === "missed" ? ` ${round.rounds}` : ""} ${minute(round.from)}-${minute(round.to)}`;

/** Rounds of ten minutes from ten o'clock. */
function short(observations: ObservationTimes[], now: number, ended?: { at: number; saidAt: number }) {
  const end = ended && { at: at(ended.at), saidAt: at(ended.saidAt) };
  const { rounds, besides } = roundsOf({ startedAt: ten, everyMinutes: 10, observations, ended: end, now: at(now) });
  return [...rounds.map(inShort), ...besides.map((id) => `beside ${id}`)];
}

describe("an observation is asked for within ten minutes of the last", () => {
  it.each([
    ["just begun", [], 0, ["due 0-0"]],
    ["due until the very minute", [], 10, ["due 0-10"]],
    ["overdue after it", [], 10.5, ["overdue 0-10.5"]],
    ["missed when the next falls due", [], 20, ["missed 1 0-10", "due 10-20"]],
    ["and the next is overdue at once", [], 21, ["missed 1 0-10", "overdue 10-21"]],
    ["done, and asked for anew from then", [looked(8)], 12, ["done 0-8", "due 8-12"]],
    ["late, said with its time", [looked(13)], 15, ["late 0-13", "due 13-15"]],
    ["what was missed stays missed", [looked(21)], 22, ["missed 1 0-10", "late 10-21", "due 21-22"]],
    ["many missed are one gap", [looked(4)], 60, ["done 0-4", "missed 4 4-44", "overdue 44-60"]],
    ["two adults at once are two observations", [looked(8), looked(8)], 9, ["done 0-8", "done 8-8", "due 8-9"]],
  ] as const)("%s", (_, observations, now, expected) => {
    expect(short([...observations], now)).toEqual(expected);
  });
});

describe("an observation that reaches us later", () => {
  it("counts at its own time while its round is open", () => {
    expect(short([looked(8, 15)], 16)).toEqual(["done 0-8", "due 8-16"]);
  });
  it("fills nothing once its round was missed, and stands beside", () => {
    expect(short([looked(8, 25)], 26)).toEqual(["missed 1 0-10", "overdue 10-26", "beside at-8"]);
  });
  it("stands beside when a colleague's came first", () => {
    expect(short([looked(9), looked(8, 12)], 13)).toEqual(["done 0-9", "due 9-13", "beside at-8"]);
  });
  it("fills nothing after the end was said", () => {
    expect(short([looked(12, 40)], 50, { at: 15, saidAt: 15 })).toEqual(["missed 1 0-15", "beside at-12"]);
  });
});

describe("the end", () => {
  it("owes nothing that had not fallen due", () => {
    expect(short([looked(8)], 90, { at: 12, saidAt: 12 })).toEqual(["done 0-8", "over 8-12"]);
  });
  it("leaves what was overdue missed", () => {
    expect(short([looked(8)], 90, { at: 19, saidAt: 19 })).toEqual(["done 0-8", "missed 1 8-19"]);
  });
  it("is no later than it was, whenever it was said; what was seen after it stands beside", () => {
    expect(short([looked(8), looked(30)], 90, { at: 12, saidAt: 31 })).toEqual([
      "done 0-8",
      "over 8-12",
      "beside at-30",
    ]);
  });
});

describe("whatever was observed, and whenever it arrived", () => {
  const seconds = (most: number) => fc.integer({ min: 0, max: most });
  const observation = fc
    .record({ made: seconds(6000), wait: fc.oneof(fc.constant(0), seconds(3000)) })
    .map(({ made, wait }): Omit<ObservationTimes, "observationId"> => {
      const madeAt = ten.add({ seconds: made });
      return { madeAt, keptAt: madeAt.add({ seconds: wait }) };
    });
  const observed = fc
    .array(observation, { maxLength: 12 })
    .map((all) => all.map((one, index): ObservationTimes => ({ ...one, observationId: `o${index}` })));
  const every = fc.integer({ min: 1, max: 15 });
  const now = seconds(9000);
  const known = (all: readonly ObservationTimes[], until: number) =>
    all.filter(({ keptAt }) => Temporal.Instant.compare(keptAt, ten.add({ seconds: until })) <= 0);
  const ask = (all: readonly ObservationTimes[], everyMinutes: number, until: number) =>
    roundsOf({ startedAt: ten, everyMinutes, observations: known(all, until), now: ten.add({ seconds: until }) });

  it("the rounds cover the time from the start until now, without a gap and without an overlap", () => {
    fc.assert(
      fc.property(observed, every, now, (all, minutes, until) => {
        const { rounds } = ask(all, minutes, until);
        const ends = [ten, ...rounds.map(({ to }) => to)].map(String);
        expect(rounds.map(({ from }) => String(from))).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(String(ten.add({ seconds: until })));
      }),
    );
  });

  it("every observation either settles one round or stands beside, and is never lost", () => {
    fc.assert(
      fc.property(observed, every, now, (all, minutes, until) => {
        const { rounds, besides } = ask(all, minutes, until);
        const used = rounds.flatMap((round) => ("by" in round ? [round.by] : []));
        const ids = known(all, until).map(({ observationId }) => observationId);
        expect([...used, ...besides].toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it("no round is longer than its interval without being late, missed, overdue: nothing is silently filled", () => {
    fc.assert(
      fc.property(observed, every, now, (all, minutes, until) => {
        for (const round of ask(all, minutes, until).rounds) {
          const long = round.to.since(round.from).total("minutes");
          if (round.state === "missed") expect(long).toBe(round.rounds * minutes);
          else if (round.state === "late" || round.state === "overdue") expect(long).toBeGreaterThan(minutes);
          else expect(long).toBeLessThanOrEqual(minutes);
        }
      }),
    );
  });

  it("what was settled once is settled for good, whatever comes later", () => {
    fc.assert(
      fc.property(observed, every, now, seconds(3000), (all, minutes, until, later) => {
        // A gap that grows is the same gap: it is counted round by round here.
        const settled = (rounds: readonly Round[]) =>
          rounds.flatMap((round) => {
            if (round.state === "missed")
              return Array.from({ length: round.rounds }, (_, index) =>
                String(round.from.add({ minutes: index * minutes })),
              );
            return "by" in round ? [`${round.state} ${round.by}`] : [];
          });
        const before = settled(ask(all, minutes, until).rounds);
        const after = settled(ask(all, minutes, until + later).rounds);
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });
});

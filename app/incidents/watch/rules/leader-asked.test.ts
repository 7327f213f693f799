import { Temporal } from "#dates";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaderAsked, type Asked, type DecisionMade, type Threshold } from "./leader-asked.ts";

const ten = Temporal.Instant.from("2026-11-24T10:00:00Z");
const at = (minutes: number) => ten.add({ seconds: Math.round(minutes * 60) });
const decided = (minutes: number, when: number, decision: DecisionMade["decision"] = "goes-on"): DecisionMade => ({
  decisionId: `${decision}-${when}`,
  minutes,
  decision,
  decidedAt: at(when),
});
const short = (asked: readonly Asked[]) => asked.map(({ minutes, state }) => `${minutes} ${state}`);

/** The school asks every ten minutes. */
const ask = (now: number, decisions: DecisionMade[] = [], changed: { law?: number; ended?: number } = {}) => {
  const thresholds: Threshold[] = changed.law === undefined ? [] : [{ minutes: changed.law, by: "law" }];
  const endedAt = changed.ended === undefined ? undefined : at(changed.ended);
  return short(leaderAsked({ beganAt: ten, thresholds, everyMinutes: 10, decisions, endedAt, now: at(now) }));
};

describe("a leader is asked every ten minutes", () => {
  it.each([
    [0, ["10 to-come"]],
    [6.5, ["10 to-come"]],
    [7, ["10 due"]],
    [10, ["10 overdue", "20 to-come"]],
    [17, ["10 overdue", "20 due"]],
    [20, ["10 missed", "20 overdue", "30 to-come"]],
  ])("after %d minutes with no decision", (now, expected) => {
    expect(ask(now)).toEqual(expected);
  });

  it("has the answer when it comes, and is asked anew", () => {
    expect(ask(12, [decided(10, 9)])).toEqual(["10 given", "20 to-come"]);
    expect(ask(12, [decided(10, 11)])).toEqual(["10 given", "20 to-come"]);
  });
  it("fills nothing that was missed with a later decision", () => {
    expect(ask(22, [decided(10, 21)])).toEqual(["10 missed", "20 overdue", "30 to-come"]);
  });
  it("counts the leader who did not approve before one who did", () => {
    expect(ask(12, [decided(10, 8), decided(10, 9, "is-to-end")])).toEqual(["10 refused", "20 to-come"]);
  });
  it("owes nothing once it is over, but what was passed without an answer is missed", () => {
    expect(ask(90, [], { ended: 9 })).toEqual([]);
    expect(ask(90, [], { ended: 15 })).toEqual(["10 missed"]);
    expect(ask(90, [decided(10, 9)], { ended: 15 })).toEqual(["10 given"]);
  });
});

// elsewhere.md#B3, us-ma approval: 20 minutes.
it("asks once at the minutes of a law, beside the school's own", () => {
  const thresholds = [{ minutes: 15, by: "law" as const }];
  const asked = leaderAsked({ beganAt: ten, thresholds, everyMinutes: 10, decisions: [], now: at(16) });
  expect(asked.map(({ minutes, by, state }) => `${minutes} ${by} ${state}`)).toEqual([
    "10 school missed",
    "15 law overdue",
    "20 school to-come",
  ]);
  expect(ask(21, [], { law: 20 })).toEqual(["10 missed", "20 overdue", "30 to-come"]);
});

it("what was missed, given or refused once stays so, whatever comes later", () => {
  const made = fc.array(fc.record({ minutes: fc.constantFrom(5, 10, 15, 20), when: fc.integer({ min: 0, max: 60 }) }), {
    maxLength: 6,
  });
  const minute = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(made, minute, minute, (all, now, later) => {
      const until = (end: number) => {
        const decisions = all.filter(({ when }) => when <= end).map(({ minutes, when }) => decided(minutes, when));
        const asked = leaderAsked({ beganAt: ten, thresholds: [], everyMinutes: 5, decisions, now: at(end) });
        return short(asked.filter(({ state }) => state === "missed" || state === "given"));
      };
      expect(until(now + later).filter((line) => until(now).includes(line))).toEqual(until(now));
    }),
  );
});

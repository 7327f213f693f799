import { Temporal } from "#dates";
import { describe, expect, it } from "vitest";
import type { Typed } from "#platform";
import { answersOfWatch } from "./answers-of-watch.ts";

const zone = "Europe/London";
const began = Temporal.Instant.from("2026-11-24T23:50:00Z");
const seen = (observedBy: string, changed: object = {}) => ({
  observedBy,
  breathing: "usual",
  shows: ["calm"],
  how: "window",
  ...changed,
});
const watch = {
  childId: "sami",
  kind: "SEP.SECL",
  placeId: "calm-room",
  beganAt: began,
  startedBy: "ada",
  takenOver: [{ to: "erik" }],
  observations: [seen("ada"), seen("tunde")],
};
const end = {
  at: began.add({ minutes: 17, seconds: 5 }),
  how: "END.CALM",
  childIs: ["calm"],
  words: "",
  endedBy: "ines",
};
const answers = (
  changed: Partial<typeof watch> = {},
  report: Record<string, Typed> = {},
  whole?: { from: Temporal.Instant; to: Temporal.Instant },
) =>
  Object.fromEntries(
    answersOfWatch({ ...watch, ...changed }, end, zone, { answers: new Map(Object.entries(report)), whole }),
  );

it("a new report gets the child, the adults in their parts, the place, the times across midnight, and one line", () => {
  expect(answers()).toEqual({
    children: { "child-1": "sami", "child-1-role": "held" },
    adults: {
      "adult-1": "ada",
      "adult-1-role": "took-part",
      "adult-2": "erik",
      "adult-2-role": "took-part",
      "adult-3": "tunde",
      "adult-3-role": "saw",
      "adult-4": "ines",
      "adult-4-role": "saw",
    },
    "when-and-where": {
      "day-day": "24",
      "day-month": "11",
      "day-year": "2026",
      begins: "23:50",
      ends: "00:07:05",
      place: "calm-room",
    },
    "what-happened": { "segment-1": "SEP.SECL", "from-1": "23:50", "to-1": "00:07:05" },
    "segment-1": { observation: "window" },
    after: { ended: "Calmer, so we let go or opened. The child at the end: calm." },
  });
});

it("the facts of the line are what was seen: danger and distress from any one, the way of looking where all agree", () => {
  const facts = (...observations: ReturnType<typeof seen>[]) => answers({ observations })["segment-1"];
  expect(facts()).toBeUndefined();
  expect(facts(seen("ada"), seen("ada", { how: "in-room" }))).toBeUndefined();
  expect(facts(seen("ada", { breathing: "danger", shows: [], how: undefined }))).toEqual({ breathing: "yes" });
  expect(facts(seen("ada", { shows: ["crying"] }))).toEqual({ observation: "window", distress: "yes" });
});

it("a report that was begun keeps what it says; the watch is a further line, and the event as long as both", () => {
  const report = {
    children: { "child-1": "sami", "child-1-role": "held" },
    adults: { "adult-1": "erik", "adult-1-role": "helped", others: "A driver" },
    "when-and-where": {
      "day-day": "24",
      "day-month": "11",
      "day-year": "2026",
      begins: "23:40",
      ends: "23:50",
      place: "hall",
      spot: "",
    },
    "what-happened": { "segment-1": "PHY.HOLD.SEAT", "from-1": "23:40", "to-1": "23:50" },
    after: { ended: "He let us sit with him." },
  };
  const whole = { from: began.subtract({ minutes: 10 }), to: began };
  const joined = answers({ takenOver: [] }, report, whole);
  expect(joined["children"]).toEqual(report.children);
  expect(joined["adults"]).toMatchObject({
    "adult-1": "erik",
    "adult-1-role": "helped",
    "adult-2": "ada",
    others: "A driver",
  });
  expect(joined["when-and-where"]).toEqual({ ...report["when-and-where"], ends: "00:07:05" });
  expect(joined["what-happened"]).toEqual({
    ...report["what-happened"],
    "segment-2": "SEP.SECL",
    "from-2": "23:50",
    "to-2": "00:07:05",
  });
  expect(joined["segment-2"]).toEqual({ observation: "window" });
  expect(joined["after"]).toBeUndefined();
});

describe("a watch that a time of day cannot tell", () => {
  const long = (
    hours: number,
    report?: Record<string, Typed>,
    whole?: { from: Temporal.Instant; to: Temporal.Instant },
  ) =>
    Object.fromEntries(
      answersOfWatch(watch, { ...end, at: began.add({ minutes: hours * 60 }) }, zone, {
        answers: new Map(Object.entries(report ?? {})),
        whole,
      }),
    );
  const lastDay = { "lastDay-day": "25", "lastDay-month": "11", "lastDay-year": "2026" };

  it("says its last day from 14 hours on, and of its line from a whole day on", () => {
    expect(long(14)["when-and-where"]).not.toHaveProperty("lastDay-day");
    expect(long(14.5)["when-and-where"]).toMatchObject({ begins: "23:50", ends: "14:20", ...lastDay });
    expect(long(14.5)["what-happened"]).not.toHaveProperty("to-day-1");
    expect(long(24)["what-happened"]).toMatchObject({ "from-day-1": "2026-11-24", "to-day-1": "2026-11-25" });
  });

  it("says it also where only both, the report and the watch, are so long", () => {
    const report = {
      "when-and-where": { begins: "20:00", ends: "20:10" },
      "what-happened": { "segment-1": "PHY.TOUCH" },
    };
    const from = began.subtract({ minutes: 230 });
    const joined = long(21, report, { from, to: from.add({ minutes: 10 }) });
    expect(joined["when-and-where"]).toEqual({ begins: "20:00", ends: "20:50", ...lastDay });
    expect(joined["what-happened"]).toMatchObject({ "from-day-2": "2026-11-24", "to-day-2": "2026-11-25" });
  });
});

it("half a time that somebody has typed is left to them, and a full page of lines is not overwritten", () => {
  const half = { "when-and-where": { begins: "25:99", ends: "" } };
  expect(answers({}, half)["when-and-where"]).toEqual(half["when-and-where"]);
  const lines = Object.fromEntries(
    Array.from({ length: 30 }, (_, at): [string, string] => [`segment-${at + 1}`, "PHY.TOUCH"]),
  );
  expect(answers({}, { "what-happened": lines })["what-happened"]).toBeUndefined();
});

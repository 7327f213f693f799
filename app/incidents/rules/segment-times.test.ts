import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import {
  eventInWords,
  eventMoments,
  heldTwiceAtOnce,
  lineMoments,
  spanInWords,
  type EventTimes,
  type Hold,
} from "./segment-times.ts";

const zone = "Europe/London";
const time = (text: string) => Temporal.PlainTime.from(text);
const event = (day: string, begins: string, ends: string): EventTimes => ({
  day: Temporal.PlainDate.from(day),
  begins: time(begins),
  ends: time(ends),
  zone,
});
const friday = event("2026-06-19", "15:05", "15:20");

/** How long, in seconds, or the words of what is wrong. */
function lasted(outcome: ReturnType<typeof eventMoments>): number | string {
  return "problem" in outcome ? outcome.problem : outcome.to.since(outcome.from).total("seconds");
}

function line(of: EventTimes, from: string, to: string): number | string {
  const whole = eventMoments(of);
  if ("problem" in whole) return whole.problem;
  return lasted(lineMoments({ line: 2, from: time(from), to: time(to) }, of, whole));
}

describe("when the whole event began and ended", () => {
  test.each([
    ["a quarter of an hour", friday, 15 * 60],
    ["a moment", event("2026-06-19", "15:05", "15:05"), 0],
    ["over midnight", event("2026-11-23", "23:50", "00:10"), 20 * 60],
    [
      "over the night when the clocks go back: an hour more than it looks",
      event("2026-10-25", "00:30", "02:30"),
      3 * 3600,
    ],
    ["within the hour that is shown twice", event("2026-10-25", "01:50", "01:10"), 20 * 60],
    [
      "over the night when the clocks go forward: an hour less than it looks",
      event("2026-03-29", "00:30", "02:30"),
      3600,
    ],
    ["fourteen hours, and not a second more", event("2026-06-19", "08:00", "22:00"), 14 * 3600],
  ])("%s", (_, of, seconds) => {
    expect(lasted(eventMoments(of))).toBe(seconds);
  });

  test("an end before the start is said with both times, and how to put it right (england.md#7a, refused)", () => {
    expect(lasted(eventMoments(event("2026-06-19", "15:05", "14:20")))).toBe(
      "It was over at 14:20, before it began at 15:05. Check both times. If it lasted longer than 14 hours, say on which day it was over.",
    );
    expect(lasted(eventMoments(event("2026-06-19", "08:00", "22:00:01")))).toContain("Check both times");
  });
});

describe("an event whose last day was said", () => {
  const until = (lastDay: string, of: EventTimes): EventTimes => ({ ...of, lastDay: Temporal.PlainDate.from(lastDay) });
  test.each([
    ["the whole of a long day", until("2026-06-19", event("2026-06-19", "07:00", "22:30")), 15.5],
    ["until the next morning", until("2026-11-24", event("2026-11-23", "16:30", "08:10")), 15 + 40 / 60],
    ["a day and twelve minutes", until("2026-11-24", event("2026-11-23", "16:30", "16:42")), 24.2],
    ["over the weekend when the clocks go back", until("2026-10-26", event("2026-10-23", "16:30", "09:00")), 65.5],
  ])("%s", (_, of, hours) => {
    expect(lasted(eventMoments(of))).toBeCloseTo(hours * 3600, 6);
  });

  test("that lies before its first, or too far after it, is said with both days", () => {
    const words = "It began on Fri 19 June 2026 and was over on Thu 18 June 2026. Check both days.";
    expect(lasted(eventMoments(until("2026-06-18", friday)))).toBe(words);
    expect(lasted(eventMoments(until("2027-06-19", friday)))).toContain("Check both days.");
    expect(lasted(eventMoments(until("2026-06-19", event("2026-06-19", "15:05", "14:20"))))).toBe(
      "It was over at 14:20, before it began at 15:05. Check both times and both days.",
    );
  });

  test("its lines are read by their times as long as each time is shown once, and no longer", () => {
    const night = until("2026-11-24", event("2026-11-23", "16:30", "08:10"));
    expect(line(night, "16:30", "08:10")).toBe((15 * 60 + 40) * 60);
    expect(line(night, "07:30", "07:40")).toBe(600);
    expect(line(night, "16:50", "16:40")).toContain("after the whole event was over");
    const longer = until("2026-11-24", event("2026-11-23", "16:30", "16:42"));
    expect(line(longer, "16:30", "16:35")).toBe("On line 2, choose the day it began and the day it ended.");
    const on = (from: string, fromDay: string, to: string, toDay: string) => {
      const whole = eventMoments(longer);
      if ("problem" in whole) return whole.problem;
      const days = { fromDay: Temporal.PlainDate.from(fromDay), toDay: Temporal.PlainDate.from(toDay) };
      return lasted(lineMoments({ line: 2, from: time(from), to: time(to), ...days }, longer, whole));
    };
    expect(on("16:30", "2026-11-23", "16:42", "2026-11-24")).toBe(24.2 * 3600);
    expect(on("16:30", "2026-11-24", "16:35", "2026-11-24")).toBe(300);
    expect(on("16:35", "2026-11-24", "16:30", "2026-11-24")).toContain("before it begins");
    expect(on("16:30", "2026-11-23", "16:50", "2026-11-24")).toContain("after the whole event was over");
    expect(on("16:20", "2026-11-23", "16:35", "2026-11-23")).toContain("but the whole event was from");
  });
});

describe("when one line began and ended", () => {
  test.each([
    ["within the event", "15:06", "15:08:30", 150],
    ["from the first moment to the last", "15:05", "15:20", 900],
    ["with seconds, where the event was typed in minutes", "15:19", "15:20:59", 119],
    ["nothing at all", "15:06", "15:06", 0],
  ])("%s", (_, from, to, seconds) => {
    expect(line(friday, from, to)).toBe(seconds);
  });

  test.each([
    [
      "begins before the event",
      "15:04:59",
      "15:08",
      "Line 2 begins at 15:04:59, but the whole event was from 15:05 to 15:20.",
    ],
    [
      "begins after the event",
      "15:21",
      "15:22",
      "Line 2 begins at 15:21, but the whole event was from 15:05 to 15:20.",
    ],
    ["ends before it begins", "15:10", "15:08", "Line 2 ends at 15:08, before it begins at 15:10. Check both times."],
    ["ends after the event", "15:10", "15:21", "Line 2 ends at 15:21, after the whole event was over at 15:20."],
  ])("one that %s is refused with both times", (_, from, to, words) => {
    expect(line(friday, from, to)).toBe(words);
  });

  test("an event typed to the second ends at that second for its lines too", () => {
    const toTheSecond = event("2026-06-19", "15:05:10", "15:20:10");
    expect(line(toTheSecond, "15:06", "15:20:10")).toBe(14 * 60 + 10);
    expect(line(toTheSecond, "15:06", "15:20:11")).toContain("after the whole event was over at 15:20:10");
  });

  test("over midnight and through both clock changes its length is what a stopwatch showed", () => {
    expect(line(event("2026-11-23", "23:50", "00:10"), "23:58", "00:03")).toBe(300);
    expect(line(event("2026-11-23", "23:50", "00:10"), "00:02", "00:03")).toBe(60);
    expect(line(event("2026-10-24", "23:40", "00:10"), "23:41:30", "00:06")).toBe(24 * 60 + 30);
    expect(line(event("2026-10-25", "00:50", "02:10"), "01:50", "01:10")).toBe(20 * 60);
    expect(line(event("2026-03-29", "00:50", "02:10"), "00:55", "02:05")).toBe(600);
  });

  test("a line that is accepted always lies within the event, whatever was typed", () => {
    const anyTime = fc.nat(86_399).map((second) => time("00:00").add({ seconds: second }));
    const anyDay = fc
      .constantFrom("2026-06-19", "2026-10-24", "2026-10-25", "2026-03-28", "2026-03-29")
      .map((day) => Temporal.PlainDate.from(day));
    fc.assert(
      fc.property(
        anyDay,
        anyTime,
        fc.nat(14 * 3600),
        fc.nat(14 * 3600),
        fc.nat(14 * 3600),
        (day, begins, lasts, after, long) => {
          const of = { day, begins, ends: begins.add({ seconds: lasts }), zone };
          const whole = eventMoments(of);
          if ("problem" in whole) return;
          const from = begins.add({ seconds: after });
          const moments = lineMoments({ line: 1, from, to: from.add({ seconds: long }) }, of, whole);
          if ("problem" in moments) return;
          expect(moments.from.since(whole.from).total("seconds")).toBeGreaterThanOrEqual(0);
          expect(moments.to.since(moments.from).total("seconds")).toBeGreaterThanOrEqual(0);
          expect(moments.to.since(whole.to).total("seconds")).toBeLessThan(60);
        },
      ),
    );
  });
});

describe("one adult in two holds at once (england.md#7a, refused)", () => {
  const hold = (line: number, from: string, to: string, ...adults: string[]): Hold => ({
    line,
    adults,
    from: Temporal.Instant.from(`2026-06-19T${from}Z`),
    to: Temporal.Instant.from(`2026-06-19T${to}Z`),
  });

  test.each([
    [
      "one after the other",
      [hold(1, "14:08:00", "14:10:00", "lund"), hold(2, "14:10:00", "14:11:30", "lund")],
      undefined,
    ],
    [
      "at once, by different adults",
      [hold(1, "14:08:00", "14:10:00", "lund"), hold(2, "14:09:00", "14:11:00", "okafor")],
      undefined,
    ],
    [
      "at once, by the same adult",
      [hold(1, "14:08:00", "14:10:00", "lund"), hold(2, "14:09:59", "14:11:00", "okafor", "lund")],
      { adult: "lund", lines: [1, 2] },
    ],
    [
      "one within another, the longer first",
      [
        hold(1, "14:08:00", "14:20:00", "lund"),
        hold(2, "14:01:00", "14:02:00", "lund"),
        hold(3, "14:09:00", "14:10:00", "lund"),
      ],
      { adult: "lund", lines: [1, 3] },
    ],
    ["without anybody named", [hold(1, "14:08:00", "14:10:00"), hold(2, "14:08:00", "14:10:00")], undefined],
  ])("%s", (_, holds, expected) => {
    expect(heldTwiceAtOnce(holds)).toEqual(expected);
  });
});

test("a span is said from when to when, and how long", () => {
  const moments = {
    from: Temporal.Instant.from("2026-06-19T14:11:30Z"),
    to: Temporal.Instant.from("2026-06-19T14:16:00Z"),
  };
  expect(spanInWords(moments, zone)).toBe("15:11:30 to 15:16 (4 minutes 30 seconds)");
  const night = { from: moments.from, to: moments.from.add({ hours: 15 }) };
  expect(eventInWords(moments, zone)).toBe("Fri 19 June 2026, 15:11:30 to 15:16");
  expect(eventInWords(night, zone)).toBe("Fri 19 June 2026, 15:11:30 to 06:11:30, Sat 20 June 2026");
  const pastMidnight = { from: moments.to.add({ hours: 8 }), to: moments.to.add({ hours: 9 }) };
  expect(eventInWords(pastMidnight, zone)).toBe("Fri 19 June 2026, 23:16 to 00:16");
  expect(spanInWords(night, zone)).toBe("Fri 19 June 2026, 15:11:30 to Sat 20 June 2026, 06:11:30 (15 hours)");
});

import { Temporal } from "#dates";
import { describe, expect, it } from "vitest";
import { clockOf } from "./clock-of.ts";
import { lastedInWords, lastMomentOf, minuteInWatch, secondInWatch, spanInShort, timeInWatch } from "./watch-clock.ts";

const zone = "Europe/London";
const instant = (text: string) => Temporal.Instant.from(text);

it.each([
  [0, "0:00", "less than a minute"],
  [59.9, "0:59", "less than a minute"],
  [247, "4:07", "4 min"],
  [3600, "1:00:00", "1 h 0 min"],
  [11_400, "3:10:00", "3 h 10 min"],
  [90_061, "25:01:01", "25 h 1 min"],
  [-3, "0:00", "less than a minute"],
])("%d seconds", (seconds, clock, words) => {
  expect([clockOf(seconds), lastedInWords(seconds)]).toEqual([clock, words]);
});

it("a time after midnight says its day", () => {
  const began = instant("2026-11-24T23:50:00Z");
  expect(timeInWatch(began, began, zone)).toBe("23:50");
  expect(secondInWatch(began, began, zone)).toBe("23:50:00");
  expect(timeInWatch(instant("2026-11-25T00:07:30.700Z"), began, zone)).toBe("00:07:30, Wed 25 November 2026");
  expect(minuteInWatch(instant("2026-11-25T00:07:59Z"), began, zone)).toBe("00:07, Wed 25 November 2026");
});

it("nothing late looks as if it were in time", () => {
  const due = instant("2026-11-24T10:00:00Z");
  expect(spanInShort(due, due.add({ milliseconds: 200 }))).toBe("1 s");
  expect(spanInShort(due, due.add({ seconds: 130 }))).toBe("2 min");
});

describe("a time of day at which it ended is the last such moment between its beginning and now", () => {
  const ended = (time: string, began: string, now: string) =>
    lastMomentOf(Temporal.PlainTime.from(time), { beganAt: instant(began), now: instant(now), zone })?.toString();

  it.each([
    ["today", "16:42", "2026-11-24T16:30:00Z", "2026-11-24T16:50:00Z", "2026-11-24T16:42:00Z"],
    ["yesterday, said after midnight", "23:58", "2026-11-24T23:50:00Z", "2026-11-25T00:07:00Z", "2026-11-24T23:58:00Z"],
    ["after midnight", "00:05", "2026-11-24T23:50:00Z", "2026-11-25T00:07:00Z", "2026-11-25T00:05:00Z"],
    [
      "in the minute in which it began",
      "16:30",
      "2026-11-24T16:30:40Z",
      "2026-11-24T16:31:00Z",
      "2026-11-24T16:30:00Z",
    ],
    ["not yet", "16:51", "2026-11-24T16:30:00Z", "2026-11-24T16:50:00Z", undefined],
    ["before it began", "16:29", "2026-11-24T16:30:00Z", "2026-11-24T16:50:00Z", undefined],
    // The clock goes back at 01:00Z on 25 October 2026: 01:30 is shown twice.
    ["the second showing", "01:30", "2026-10-25T00:10:00Z", "2026-10-25T01:40:00Z", "2026-10-25T01:30:00Z"],
    [
      "the first, while the second has not come",
      "01:30",
      "2026-10-25T00:10:00Z",
      "2026-10-25T01:20:00Z",
      "2026-10-25T00:30:00Z",
    ],
    // The clock leaps from 01:00 to 02:00 on 29 March 2026.
    ["after the leap", "02:05", "2026-03-29T00:50:00Z", "2026-03-29T01:10:00Z", "2026-03-29T01:05:00Z"],
  ])("%s", (_, time, began, now, expected) => {
    expect(ended(time, began, now)).toBe(expected);
  });
});

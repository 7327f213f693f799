import { Temporal } from "#dates";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { midnights, momentShown, shownAt } from "./clock-of-zone.ts";
import { scaleOfDays } from "./timeline-of-days.ts";
import { Timeline } from "./timeline.tsx";
import { accessFaults } from "./fixtures/axe.ts";

const zone = "Europe/London";
const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;
const span = (from: string, to: string) => ({ from: "", to: "", moments: { from: at(from), to: at(to) } });

describe("a line of days", () => {
  test("goes from midnight to midnight, and names its days", () => {
    const { ticks, segments } = scaleOfDays([span("2026-11-24T12:00:00Z", "2026-11-26T00:00:00Z")], zone);
    expect(ticks).toEqual([
      { at: 0, words: "Tue 24 Nov", isDay: true },
      { at: 50, words: "Wed 25 Nov", isDay: true },
      { at: 100, words: "", isDay: true },
    ]);
    expect(segments).toMatchObject([
      { from: "Tue 24 Nov, 12:00", to: "Thu 26 Nov, 00:00", start: 25, end: 100, minutes: 36 * 60 },
    ]);
  });

  test("is an hour longer on the day on which the clock goes back, and so is what lasted over it", () => {
    const { ticks, segments, between } = scaleOfDays(
      [span("2026-10-24T20:00:00Z", "2026-10-25T00:30:00Z"), span("2026-10-25T01:30:00Z", "2026-10-25T21:00:00Z")],
      zone,
    );
    // Twenty-four hours and then twenty-five.
    expect(ticks.map(({ at: place }) => place)).toEqual([0, 48.98, 100]);
    expect(segments.map(({ from, to, minutes }) => [from, to, minutes])).toEqual([
      ["Sat 24 Oct, 21:00", "Sun 25 Oct, 01:30", 270],
      ["Sun 25 Oct, 01:30", "Sun 25 Oct, 21:00", 1170],
    ]);
    // From half past one to half past one an hour passed of which nothing is told.
    expect(between).toMatchObject([{ kind: "gap", minutes: 60 }]);
  });

  test("is an hour shorter on the day on which the clock goes forward", () => {
    const { ticks } = scaleOfDays([span("2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z")], zone);
    expect(ticks.map(({ at: place }) => place)).toEqual([0, 51.06, 100]);
  });

  test("names no day that would not have room beside its midnight", () => {
    const { ticks } = scaleOfDays([span("2026-11-02T12:00:00Z", "2026-11-08T12:00:00Z")], zone);
    expect(ticks.map(({ words }) => words)).toEqual(["Mon 2 Nov", "", "Wed 4 Nov", "", "Fri 6 Nov", "", "", ""]);
  });

  test("names at most four days, however many there are, and places every bar on the line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 31 * 24 }), fc.nat(60 * 24 * 365), (hours, begins) => {
        const from = at("2026-01-01T00:00:00Z") + begins * 60_000;
        const moments = { from, to: from + hours * 3_600_000 };
        const { segments, ticks } = scaleOfDays([{ from: "", to: "", moments }], zone);
        for (const { start, end } of segments) expect(start >= 0 && start <= end && end <= 100).toBe(true);
        expect(ticks.filter(({ words }) => words !== "").length).toBeLessThanOrEqual(4);
        expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 100]);
      }),
    );
  });

  it("is drawn with its days, and axe finds nothing wrong", async () => {
    const html = String(
      <Timeline
        id="days"
        zone={zone}
        segments={[{ ...span("2026-10-24T20:00:00Z", "2026-10-25T21:00:00Z"), label: "Alone", kind: "apart" }]}
      />,
    );
    expect(html).toMatch(/text-anchor="start"[^>]*>Sat 24 Oct<[^]*>Sun 25 Oct<[^]*>Sat 24 Oct, 21:00<[^]*>25 h</);
    expect(await accessFaults(html)).toEqual([]);
  });
});

describe("the clock of a zone, read with what a browser has", () => {
  const anyMoment = fc.integer({ min: at("2020-01-01T00:00:00Z"), max: at("2035-01-01T00:00:00Z") });

  test("shows what Temporal says, and is read back to the same moment", () => {
    fc.assert(
      fc.property(anyMoment, fc.constantFrom(zone, "America/New_York", "Australia/Lord_Howe"), (any, where) => {
        const moment = Math.floor(any / 1000) * 1000;
        const shown = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(where);
        const clock = shown.toPlainTime().toString({ smallestUnit: shown.second === 0 ? "minute" : "second" });
        expect(shownAt(moment, where).clock).toBe(clock);
        expect(momentShown(shown.toPlainDate().toString(), clock, where, moment)).toBe(moment);
        const start = shown.startOfDay().epochMilliseconds;
        expect(midnights(moment, moment + 1, where)[0]).toBe(start);
      }),
    );
  });

  test.each([
    ["the first of two", "2026-10-25", "01:30", undefined, "2026-10-25T00:30:00Z"],
    ["the second, where the first was before", "2026-10-25", "01:30", "2026-10-25T01:00:00Z", "2026-10-25T01:30:00Z"],
    ["that of a clock that had not leapt", "2026-03-29", "1:30", undefined, "2026-03-29T01:30:00Z"],
  ] as const)("a time means %s", (_, date, clock, notBefore, means) => {
    expect(momentShown(date, clock, zone, notBefore && at(notBefore))).toBe(at(means));
  });

  test.each([
    ["", "10:00"],
    ["2026-13-01", "10:00"],
    ["2026-11-24", "late"],
  ])("%s %s is no moment", (date, clock) => {
    expect(momentShown(date, clock, zone)).toBeNaN();
  });
});

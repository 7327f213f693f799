import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lengthInWords, timelineScale } from "./timeline-scale.ts";

describe("timelineScale", () => {
  it("a hold of three minutes stands where its clock says, between round marks", () => {
    const { segments, ticks } = timelineScale([
      { from: "11:42", to: "11:45" },
      { from: "11:45", to: "11:57" },
    ]);
    expect(ticks.map(({ words }) => words)).toEqual(["11:40", "11:45", "11:50", "11:55", "12:00"]);
    expect(segments).toMatchObject([
      { start: 10, end: 25, minutes: 3 },
      { start: 25, end: 85, minutes: 12 },
    ]);
  });

  it("a night in a residential school goes on after midnight", () => {
    const { segments, ticks } = timelineScale([
      { from: "23:58", to: "00:02" },
      { from: "00:02", to: "00:04" },
    ]);
    expect(segments.map(({ minutes }) => minutes)).toEqual([4, 2]);
    expect(ticks[0]?.words).toBe("23:58");
    expect(ticks.at(-1)?.words).toBe("00:04");
  });

  it("a segment of no length still has a line to stand on", () => {
    expect(timelineScale([{ from: "10:00", to: "10:00" }]).segments).toMatchObject([{ start: 0, end: 0, minutes: 0 }]);
  });

  it.each([
    ["nothing between", ["11:42", "11:45"], ["11:45", "11:57"], []],
    ["a gap, to the second", ["11:42", "11:45"], ["11:46:30", "11:57"], [["gap", "11:45", "11:46:30"]]],
    ["an overlap", ["11:42", "11:50"], ["11:45", "11:57"], [["overlap", "11:45", "11:50"]]],
    ["one within another", ["11:42", "11:50"], ["11:43", "11:44"], [["overlap", "11:43", "11:44"]]],
    ["typed in the wrong order", ["11:50", "11:57"], ["23:42", "23:45"], [["gap", "11:57", "23:42"]]],
    ["a gap over midnight", ["23:50", "23:58"], ["00:03", "00:10"], [["gap", "23:58", "00:03"]]],
  ] as const)("tells of %s", (_, one, other, found) => {
    const { between } = timelineScale([one, other].map(([from, to]) => ({ from, to })));
    expect(between.map(({ kind, from, to }) => [kind, from, to])).toEqual(found);
  });

  it("whatever the times, gaps and bars together leave no moment out between the first and the last", () => {
    const clock = fc
      .nat(6 * 60)
      .map((at) => `${String(8 + Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(clock, clock), { minLength: 1, maxLength: 6 }), (pairs) => {
        const spans = pairs.map((pair) => pair.toSorted()).map(([from = "", to = ""]) => ({ from, to }));
        const first = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))[0];
        const ordered = [first ?? { from: "", to: "" }, ...spans.filter((span) => span !== first)];
        const { segments, between } = timelineScale(ordered);
        const all = [...segments, ...between.filter(({ kind }) => kind === "gap")].toSorted(
          (a, b) => a.start - b.start,
        );
        let reached = all[0]?.start ?? 0;
        for (const { start, end } of all) {
          expect(start).toBeLessThanOrEqual(reached + 0.02);
          reached = Math.max(reached, end);
        }
      }),
    );
  });

  it("whatever the times, bars stay on the line and marks are few and in order", () => {
    const clock = fc.tuple(fc.nat(23), fc.nat(59)).map((pair) => pair.map((n) => String(n).padStart(2, "0")).join(":"));
    fc.assert(
      fc.property(fc.array(fc.record({ from: clock, to: clock }), { minLength: 1, maxLength: 8 }), (spans) => {
        const { segments, ticks } = timelineScale(spans);
        for (const { start, end } of segments) expect(start >= 0 && start <= end && end <= 100).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.map(({ at }) => at)).toEqual(ticks.map(({ at }) => at).toSorted((a, b) => a - b));
        expect([ticks[0]?.at, ticks.at(-1)?.at]).toEqual([0, 100]);
      }),
    );
  });
});

it.each([
  [3, "3 min"],
  [1.5, "1 min 30 s"],
  [1 / 3, "20 s"],
  [0, "no time"],
  [179, "179 min"],
  [1505, "25 h 5 min"],
])("%d minutes are written as %s", (minutes, words) => {
  expect(lengthInWords(minutes)).toBe(words);
});

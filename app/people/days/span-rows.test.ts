import { Temporal } from "#dates";
import { describe, expect, test } from "vitest";
import { readSpan, readSpanRows, rowNumbers, typedRows } from "./span-rows.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const autumn = { kind: "term", name: "Autumn term", firstDay: day("2026-09-02"), lastDay: day("2026-12-18") } as const;

describe("rows of days to be looked at", () => {
  test("say the same when they come back unchanged", () => {
    const typed = typedRows([autumn, { ...autumn, kind: "closure", name: "Snow" }]);
    expect(rowNumbers(typed)).toEqual([0, 1]);
    const { spans, problems } = readSpanRows(typed);
    expect(problems).toEqual([]);
    expect(
      spans.map(({ kind, name, firstDay, lastDay }) => [kind, name, firstDay.toString(), lastDay.toString()]),
    ).toEqual([
      ["term", "Autumn term", "2026-09-02", "2026-12-18"],
      ["closure", "Snow", "2026-09-02", "2026-12-18"],
    ]);
  });

  test("that are not ticked are left out, whatever stands in them", () => {
    expect(readSpanRows({ ...typedRows([autumn]), "row-0-use": "", "row-0-first": "never" })).toEqual({
      spans: [],
      problems: [],
    });
  });

  test("are two hundred at most, however many a machine sends", () => {
    expect(
      rowNumbers(Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`row-${at}-first`, ""]))),
    ).toHaveLength(200);
  });
});

describe("one span", () => {
  const typed = { kind: "closure", name: "", first: "12/11/2026", last: "" };
  test("of a single day needs no last day, and takes its kind's name where it has none", () => {
    expect(readSpan(typed)).toMatchObject({ span: { name: "School closed" } });
  });

  test.each([
    [{ ...typed, kind: "party" }, "kind", "Choose what kind of days these are"],
    [{ ...typed, first: "" }, "first", "Enter the first day, like 02/09/2026"],
    [{ ...typed, last: "11/11/2026" }, "last", "The last day is before the first"],
    [{ ...typed, last: "12/11/2028" }, "last", "longer than a year"],
  ])("says how to put %o right", (said, field, words) => {
    const read = readSpan(said);
    expect("problems" in read && read.problems).toMatchObject([
      { field, message: expect.stringContaining(words) as string },
    ]);
  });
});

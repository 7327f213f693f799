import type { Typed } from "#platform";
import { expect, it } from "vitest";
import { line } from "../../incident-samples.ts";
import { restOfLine, restOfOtherLines } from "./rest-of-line.ts";

/** A rest whose lines were a seated hold in row 1 and, after a row that was emptied, time apart in row 3. */
const answers: Record<string, Typed> = {
  "what-happened": { ...line(1, "PHY.HOLD.SEAT", "09:02", "09:04"), ...line(3, "SEP.SUPER", "09:04", "09:09") },
  "line-1": { lineWords: "Of the hold" },
  "line-3": { lineWords: "Of the time apart" },
};
const rest = { of: (question: string) => answers[question] ?? {} };

it("finds what was said of each line, also behind a row that was emptied", () => {
  expect(restOfLine(rest, { segmentNo: 1, kind: "PHY.HOLD.SEAT" })).toEqual({ lineWords: "Of the hold" });
  expect(restOfLine(rest, { segmentNo: 2, kind: "SEP.SUPER" })).toEqual({ lineWords: "Of the time apart" });
});

it("never puts what was said of one line under another that a correction has put in its place", () => {
  const now = [
    { segmentNo: 1, kind: "PHY.ESCORT" },
    { segmentNo: 2, kind: "PHY.HOLD.SEAT" },
  ] as const;
  for (const segment of now) expect(restOfLine(rest, segment)).toEqual({});
  expect(restOfLine(rest, { segmentNo: 3, kind: "SEP.SUPER" })).toEqual({});
  expect(restOfOtherLines(rest, now)).toEqual([
    { line: "Hold, sitting, 09:02 to 09:04", typed: { lineWords: "Of the hold" } },
    {
      line: "Kept apart with an adult there, not free to leave, 09:04 to 09:09",
      typed: { lineWords: "Of the time apart" },
    },
  ]);
});

it("has nothing over while every line stands", () => {
  const now = [
    { segmentNo: 1, kind: "PHY.HOLD.SEAT" },
    { segmentNo: 2, kind: "SEP.SUPER" },
  ] as const;
  expect(restOfOtherLines(rest, now)).toEqual([]);
});

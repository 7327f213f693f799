import { expect, test } from "vitest";
import { wordsNotKept } from "./words-not-kept.ts";

const kept = { before: "The taxi had a new driver.", needs: "", tried: ["DEA.VISUAL", "DEA.PLACE"] };

test.each([
  ["the same again", { ...kept, seen: "1", press: "continue" }, { words: [], changed: false }],
  [
    "the same with a browser's line ends and spaces",
    { before: " The taxi had a new driver.\r\n" },
    { words: [], changed: false },
  ],
  [
    "further words",
    { ...kept, before: "The taxi came early.\r\nIt hooted." },
    { words: ["The taxi came early.\nIt hooted."], changed: true },
  ],
  ["one word", { needs: "nothing", resisted: "yes", level: "2" }, { words: ["nothing"], changed: true }],
  ["a time", { "from-1": "15:05", "segment-1": "PHY.HOLD.SEAT" }, { words: ["15:05"], changed: true }],
  [
    "choices alone",
    { tried: ["DEA.QUIET"], "adult-1": "01938659-0040-7a1d-b77a-fd9396bec268", role: "took-part" },
    { words: [], changed: true },
  ],
  ["one thing twice", { before: "Twice.", needs: "Twice." }, { words: ["Twice."], changed: true }],
])("of a form that comes too late with %s", (_, typed, told) => {
  expect(wordsNotKept(typed, kept)).toEqual(told);
});

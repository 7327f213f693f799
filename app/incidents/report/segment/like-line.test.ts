import { codesOf, SEGMENT_KINDS } from "#regimes";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOf, line, type SampleDraft } from "../../incident-samples.ts";
import { isAnswered, likeLine, takenFrom } from "./like-line.ts";

/** Lines of these kinds, one after the other; those named have answers. */
function linesOf(kinds: readonly string[], answered: readonly number[]): SampleDraft {
  const lines = kinds.map((kind, index) => line(index + 1, kind, `09:0${index}`, `09:0${index + 1}`));
  return {
    "what-happened": Object.assign({}, ...lines),
    ...Object.fromEntries(answered.map((row) => [`segment-${row}`, { adults: `of line ${row}` }])),
  };
}

const likeOf = (draft: SampleDraft, row: number) => likeLine({ draft: draftOf(draft) }, row);

describe("the line before that a line is like", () => {
  test.each([
    ["a hold that became another", ["PHY.HOLD.SEAT", "PHY.HOLD.KNEEL"], [1], 2, 1],
    ["a grab that became a hold", ["PHY.MOMENT", "PHY.HOLD.STAND"], [1], 2, 1],
    ["the nearest of several", ["PHY.HOLD.SEAT", "PHY.HOLD.STAND", "PHY.HOLD.KNEEL"], [1, 2], 3, 2],
    [
      "one further back where the nearest has no answers",
      ["PHY.HOLD.SEAT", "PHY.HOLD.STAND", "PHY.HOLD.KNEEL"],
      [1],
      3,
      1,
    ],
    ["one of its own sort, past one of another", ["PHY.HOLD.SEAT", "SEP.STAFF", "PHY.HOLD.KNEEL"], [1, 2], 3, 1],
    ["a place for a place", ["SEP.STAFF", "SEP.SUPER"], [1], 2, undefined],
    ["none with answers", ["PHY.HOLD.SEAT", "PHY.HOLD.KNEEL"], [], 2, undefined],
    ["itself", ["PHY.HOLD.SEAT"], [1], 1, undefined],
    ["one after it", ["PHY.HOLD.SEAT", "PHY.HOLD.KNEEL"], [2], 1, undefined],
    ["a hand for a touch that does not limit", ["PHY.HOLD.SEAT", "PHY.TOUCH"], [1], 2, undefined],
    ["where the child was kept for where they chose to go", ["SEP.SUPER", "SEP.PUPIL"], [1], 2, undefined],
    ["no line at all", [], [], 1, undefined],
  ])("%s", (_, kinds, answered, row, expected) => {
    expect(likeOf(linesOf(kinds, answered), row)?.line).toBe(expected);
  });

  test("is counted as the page counts: a row left empty between is no line", () => {
    const draft = linesOf(["PHY.HOLD.SEAT", "PHY.HOLD.STAND"], [3]);
    const lines = { ...line(3, "PHY.HOLD.SEAT", "09:00", "09:01"), ...line(5, "PHY.HOLD.KNEEL", "09:01", "09:02") };
    expect(likeOf({ ...draft, "what-happened": lines }, 5)).toMatchObject({ line: 1, kind: "PHY.HOLD.SEAT" });
  });

  test("is asked exactly the same, whatever was chosen: no answer is taken to a page that does not show it", () => {
    const kinds = fc.array(fc.constantFrom(...codesOf(SEGMENT_KINDS)), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(kinds, (chosen) => {
        const all = chosen.map((_kind, index) => index + 1);
        const like = likeOf(linesOf(chosen, all), chosen.length);
        if (like === undefined) return;
        expect(like.line).toBeLessThan(chosen.length);
        expect(like.kind).toBe(chosen[like.line - 1]);
      }),
    );
  });
});

test.each([
  [{}, false],
  [{ adults: "", level: "" }, false],
  [{ points: ["", ""] }, false],
  [{ resisted: "no" }, true],
  [{ points: ["", "neck"] }, true],
])("%o is answered: %o", (typed, expected) => {
  expect(isAnswered(typed)).toBe(expected);
});

test("what was said of this line stays; only what was left open is taken from the other", () => {
  const other = { adults: ["okafor", "lund"], level: "3", resisted: "yes" };
  expect(takenFrom(other, { level: "1", resisted: "", points: ["back"] })).toEqual({
    adults: ["okafor", "lund"],
    level: "1",
    resisted: "yes",
    points: ["back"],
  });
});

import { placeKinds, placeKindWords, positionWords, techniquePositions } from "#people";
import { codesOf, labelOf, PLACES, POSITIONS } from "#regimes";
import { expect, test } from "vitest";

// People may not ask the regimes for their lists, and keeps the codes of two of them itself. Here the two are held alike.

test("the positions of a technique are those that a line is recorded with (elsewhere.md#B1)", () => {
  expect(techniquePositions).toEqual(codesOf(POSITIONS));
  for (const code of techniquePositions) expect(positionWords[code]).toBe(labelOf(POSITIONS, code));
});

test("a school's places are kinds that a record knows, and all but the unknown one (practice.md#3 PLC)", () => {
  const codes: readonly string[] = codesOf(PLACES);
  expect(placeKinds.filter((kind) => !codes.includes(kind))).toEqual([]);
  expect(codes.filter((code) => !Object.hasOwn(placeKindWords, code))).toEqual(["PLC.UNKNOWN"]);
});

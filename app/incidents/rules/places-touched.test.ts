import { BODY_POINTS, codesOf } from "#regimes";
import { expect, it } from "vitest";
import { bodyParts, pointsOf } from "../report/segment/body-parts.ts";
import { namedNotDrawn } from "./places-touched.ts";

const named = (...parts: Parameters<typeof pointsOf>[0]) => pointsOf(parts);

it("says each part of a first report once, in the words in which it was asked", () => {
  for (const { code, label } of bodyParts) expect(namedNotDrawn(named(code), [])).toEqual([label.toLowerCase()]);
});

it("leaves out a part in which a place was drawn since, to whichever side and however near", () => {
  expect(namedNotDrawn(named("hands", "forearms"), ["wrist.left", "forearm.right"])).toEqual([]);
  expect(namedNotDrawn(named("legs"), ["calf.left"])).toEqual([]);
});

it("keeps a part that was named and not drawn: what was said is not lost", () => {
  expect(namedNotDrawn(named("neck", "forearms"), ["forearm.left"])).toEqual(["neck"]);
  expect(namedNotDrawn(named("chest"), ["spine-upper"])).toEqual(["chest"]);
});

it("knows every point of a body, so that none that a record has is passed over", () => {
  expect(codesOf(BODY_POINTS).filter((point) => namedNotDrawn([point], []).length === 0)).toEqual([]);
});

import { CHILD_STATES, codesOf, ENDINGS } from "#regimes";
import { expect, it } from "vitest";
import { childStates, endingKept, endings } from "./watch-lists.ts";

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

it("the endings of a watch are those of practice.md#3 END, but for not knowing: whoever ends it was there", () => {
  expect(codes(endings).toSorted()).toEqual(
    codesOf(ENDINGS)
      .filter((code) => code !== "END.UNKNOWN")
      .toSorted(),
  );
  expect(endings[0]).toEqual({ code: "END.CALM", label: "Calmer, so we let go or opened" });
});

it("how a child is are the states of practice.md#3 STA, but for what comes after it; what is seen most stands first", () => {
  const afterwards = ["learning-again", "went-home"];
  expect(codes(childStates).toSorted()).toEqual(
    codesOf(CHILD_STATES)
      .filter((code) => !afterwards.includes(code))
      .toSorted(),
  );
  expect(codes(childStates.filter(({ further }) => further !== true))).toEqual([
    "calm",
    "very-upset",
    "crying",
    "angry",
    "in-pain",
    "withdrawn",
  ]);
});

it("an ending that was kept when a watch had codes of its own is read as what it is called now", () => {
  expect(endingKept("CALM")).toBe("END.CALM");
  expect(endingKept("END.MOVED")).toBe("END.MOVED");
  expect(endingKept("constructor")).toBe("constructor");
});

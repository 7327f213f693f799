import { expect, it } from "vitest";
import { z } from "zod";
import { factList, knownFacts, sentenceOf } from "./fact-list.ts";

const kettle = factList({
  "kettle-filled": { sentence: "The kettle was filled.", details: z.strictObject({ cups: z.int().positive() }) },
});

it("a fact carries its kind, what it is about and its details", () => {
  expect(kettle("kettle-filled", "place:1", { cups: 4 })).toMatchObject({
    kind: "kettle-filled",
    about: "place:1",
    details: { cups: 4 },
  });
});

it.each([{ cups: 0 }, { cups: "4" }, {}, { cups: 4, child: "Jo Ash" }])(
  "details that do not fit are refused: %j",
  (details) => {
    expect(() => kettle("kettle-filled", "place:1", details as { cups: number })).toThrow();
  },
);

it.each(["Jo Ash", "place:Jo Ash", "place:1\nplace:2", "place:", ":1", ""])(
  "what a fact is about is an id, never words: %j",
  (about) => {
    expect(() => kettle("kettle-filled", about, { cups: 4 })).toThrow("is about a thing named like incident:");
  },
);

it("two rooms cannot use one word for two facts", () => {
  const again = { "kettle-filled": { sentence: "Somebody else's kettle.", details: z.strictObject({}) } };
  expect(() => factList(again)).toThrow('Two rooms declare the fact "kettle-filled".');
  expect(sentenceOf("kettle-filled")).toBe("The kettle was filled.");
});

it("a list with one word taken leaves none of its words behind", () => {
  const list = {
    "kettle-boiled": { sentence: "It boiled.", details: z.strictObject({}) },
    "kettle-filled": { sentence: "Again.", details: z.strictObject({}) },
  };
  expect(() => factList(list)).toThrow("Two rooms");
  expect(knownFacts().has("kettle-boiled")).toBe(false);
});

it("a kind that is not declared is refused, also one that every object has", () => {
  expect(() => kettle("kettle-dropped" as "kettle-filled", "place:1", { cups: 1 })).toThrow(
    'The fact "kettle-dropped" is not declared.',
  );
  expect(() => kettle("toString" as "kettle-filled", "place:1", { cups: 1 })).toThrow(
    'The fact "toString" is not declared.',
  );
});

it("an entry from a Lessen that knew other facts is shown by its kind", () => {
  expect(sentenceOf("from-tomorrow")).toBe("from-tomorrow");
});

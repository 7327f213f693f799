import fc from "fast-check";
import { expect, test } from "vitest";
import { vagueWords } from "./vague-words.ts";
import { wordingPrompts } from "./wording-prompts.ts";

const asked = (text: string) => wordingPrompts(text, "Jo").map(({ phrase }) => phrase);

// What the issue names and what practice.md#7 lists, as somebody would write it.
test.each([
  ["He kicked off in maths.", ["kicked off"]],
  ["Jo was restrained appropriately.", ["restrained appropriately"]],
  ["It was attention-seeking.", ["attention-seeking"]],
  ["Held as per training.", ["as per training"]],
  ["A full MELTDOWN.", ["MELTDOWN"]],
  ["We used minimum force, as a last resort.", ["minimum force", "last resort"]],
  ["Staff had to act.", ["Staff had to"]],
  ["She was taken to the floor.", ["taken to the floor"]],
  ["Jo is non-verbal", ["non-verbal"]],
  ["She calmed down, then was fine afterwards.", ["calmed down", "was fine afterwards"]],
])("%s", (text, phrases) => {
  expect(asked(text)).toEqual(phrases);
});

test.each([
  ["a fact", "Jo hit Sam on the arm twice with an open hand at 11:42."],
  ["part of another word", "The escapade with the challenged timetable; nonviolently; alwaysness."],
  ["somebody's own words", 'Jo said "I kicked off" and “he was naughty”.'],
  ["nothing", ""],
])("nothing is asked about %s (practice.md#7: quoted text skipped, word borders)", (_, text) => {
  expect(asked(text)).toEqual([]);
});

test("the child is named in the question, and three questions are enough", () => {
  expect(wordingPrompts("attention seeking", "Jo")).toEqual([
    { phrase: "attention seeking", ask: "What was Jo trying to get or say?" },
  ]);
  expect(asked("He was naughty, rude, violent, challenging and defiant.")).toEqual([
    "naughty",
    "violent",
    "challenging",
  ]);
});

test("every row of the list can be met, in its own words", () => {
  expect(vagueWords.length).toBe(47);
  for (const { pattern } of vagueWords) {
    const example = fc.sample(fc.stringMatching(new RegExp(`^(${pattern})$`)), { numRuns: 3, seed: 7 });
    for (const words of example)
      expect([words, wordingPrompts(`Then ${words}, at noon.`, "Jo")]).not.toEqual([words, []]);
  }
});

test("whatever is written, the phrase stands in the text and nothing breaks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      for (const { phrase } of wordingPrompts(text, "Jo")) expect(text).toContain(phrase);
    }),
  );
});

import { expect, test } from "vitest";
import { readWords } from "./read-words.ts";

const known = { flags: ["--yes"], values: ["--school"] };

test("words, flags and options with a value are told apart, in any order", () => {
  const read = readWords(["a.csv", "--school", "Alder School", "--yes", "b.csv"], known);
  expect(read).toEqual({
    plain: ["a.csv", "b.csv"],
    flags: new Set(["--yes"]),
    values: new Map([["--school", "Alder School"]]),
  });
});

test.each([
  [["--yess"], "There is no option --yess here"],
  [["--school"], "Write a value after --school."],
  [["--school", "--yes"], "Write a value after --school."],
])("%j is refused: %s", (words, sentence) => {
  expect(() => readWords(words, known)).toThrow(sentence);
});

import { expect, test } from "vitest";
import { passwordProblem } from "./password.ts";

const short = /12 characters or more/;
const guessable = /harder to guess/;

test.each([
  ["", /^Choose a password$/],
  ["umbrella", short],
  ["elevenchars", short],
  ["🌧️☂️🌧️☂️🌧️☂️".slice(0, 8), short],
  ["x".repeat(201), /200 characters or fewer/],
  ["password123456", guessable],
  ["Password 2026!", guessable],
  ["qwertyuiop1234", guessable],
  ["aaaaaaaaaaaa", guessable],
  ["123456789012", guessable],
  ["ruth.calloway1", guessable],
  ["three wet umbrellas", undefined],
  ["چھتری بارش میں بھیگ", undefined],
  ["x7!kQ2#mm0Zp", undefined],
] as const)("the password %j", (password, expected) => {
  const problem = passwordProblem(password, "ruth.calloway@fernlow.example");
  if (expected === undefined) expect(problem).toBeUndefined();
  else expect(problem).toMatch(expected);
});

test("what is refused is told how to be better, never called names", () => {
  for (const password of ["", "a", "aaaaaaaaaaaa", "x".repeat(300)]) {
    expect(passwordProblem(password, "")).toMatch(/^Choose a password/);
  }
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saidOfBreath } from "./said-of-breath.ts";
import { saidLengths } from "./said-length.ts";

const read = (words: string) =>
  saidLengths(words, ["Sami", "O'Neil (2)"]).map(({ least, most, position }) => [least, most, position]);

describe("how long somebody says that the child was held", () => {
  test.each([
    ["I held him for three minutes.", [150, 210, undefined]],
    ["We held Sami sitting for 3 mins.", [150, 210, "SEAT"]],
    ["I held her left arm for 30 seconds", [20, 40, undefined]],
    ["I held Sami’s arms, from the side, for 30 seconds", [20, 40, undefined]],
    ["I held on to him for half a minute.", [0, 60, undefined]],
    ["They held him standing for a minute and a half.", [60, 120, "STAND"]],
    ["We held them for 2 minutes 30 seconds.", [140, 160, undefined]],
    ["We held her for two or three minutes.", [90, 210, undefined]],
    ["We held her for about four minutes.", [90, 390, undefined]],
    ["We held her for four minutes, I think.", [90, 390, undefined]],
    ["We held her for a couple of minutes.", [30, 210, undefined]],
    ["They were holding O'Neil (2) on his side for forty-five seconds.", [35, 55, "SIDE"]],
    ["I restrained him kneeling for 1.5 minutes", [60, 120, "KNEEL"]],
    ["He was face down and I held his arm for ten seconds.", [0, 20, "PRONE"]],
  ] as [string, [number, number, string | undefined]][])("%s", (words, expected) => {
    expect(read(words)).toEqual([expected]);
  });

  test.each([
    "I held the door for three minutes.",
    "I held his hand for three minutes.",
    "We were held here for three minutes.",
    "I held her coat for three minutes.",
    "I held her hands for three minutes.",
    "I held Sami's talker for three minutes.",
    "I was on hold for ten minutes.",
    "We were held up for ten minutes.",
    "I did not hold him for three minutes.",
    "I never held him for more than a minute.",
    "I held him for less than three minutes.",
    "I held him for a few minutes.",
    "I held him for ages.",
    "I held him for three minutes or more.",
    "I held him for three minutes at most.",
    "I held him and talked to him for three minutes.",
    "I held him then waited for three minutes.",
    "I held him until break for ten minutes.",
    "We usually held him for three minutes.",
    "I would have held him for three minutes.",
    "We held him for another minute.",
    "The hold lasted three minutes.",
    "I worked with him for three minutes.",
    "I held his mother's call for ten minutes.",
  ])("%s says nothing certain", (words) => {
    expect(read(words)).toEqual([]);
  });

  test("a long sentence is cited by its beginning, and any text is read quickly", () => {
    const [long] = saidLengths(`I held him for three minutes because ${"of it ".repeat(100)}.`, []);
    expect(long?.quote.length).toBeLessThan(170);
    expect(long?.quote).toMatch(/^I held him for three minutes because .* …$/);
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string(),
        (text, name) => void saidLengths(text, [name]),
      ),
    );
    const before = performance.now();
    saidLengths("I held him ".repeat(5000), ["Sami"]);
    for (const text of ["he could not ".repeat(4000), "x".repeat(50_000), "a-".repeat(25_000)])
      saidOfBreath(text, ["Sami"]);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe("a child who could not breathe, in somebody's words (practice.md#3a)", () => {
  test.each([
    "He said I can't breathe.",
    "She shouted “I can’t breathe” and we carried on",
    "He was struggling to breathe.",
    "She could not catch her breath.",
    "I was told not to lean on him because he couldn't breathe.",
    "He was gasping for air.",
    "He had trouble breathing.",
    "Sami was struggling to breathe.",
    "Sami couldn't breathe.",
    "I can't breathe, he said.",
  ])("%s is cited", (words) => {
    expect(saidOfBreath(`I was by the door. ${words} Then we let go.`, ["Sami"])).toBe(
      words.endsWith(".") ? words : `${words} Then we let go.`,
    );
  });

  test.each([
    "He never said that he could not breathe.",
    "Nobody heard him say he couldn't breathe.",
    "I could hear him breathing the whole time.",
    "Joshua couldn't breathe in that hold and Sami wasn't letting go.",
    "His breathing was fast and then it was ordinary.",
    "She didn't tell me that she couldn't breathe.",
  ])("%s is left alone", (words) => {
    expect(saidOfBreath(words, ["Sami"])).toBeUndefined();
  });
});

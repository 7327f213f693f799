import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localPath, readKept, writeKept } from "./kept-words.ts";

describe("words that were being sent when the session had ended", () => {
  test("come back whole, whatever they are and however long", () => {
    // No field of ours is called __proto__; one that is called so is dropped on the way, see below.
    const text = fc.string({ unit: "grapheme", maxLength: 40 }).filter((words) => words !== "__proto__");
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })), { noNullPrototype: true }),
        fc.nat({ max: 3 }),
        (kept, long) => {
          const typed = { ...kept, long: 'چھتری🌧️\n"'.repeat(long * 20_000) };
          expect(readKept({ kept: writeKept(typed) })).toEqual(typed);
          for (const piece of writeKept(typed)) expect(piece.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("that somebody forged are left, and break nothing", () => {
    for (const kept of ["{", "[]", "null", '{"a":1}', '{"a":{"b":"c"}}', '"x"'])
      expect(readKept({ kept })).toBeUndefined();
    expect(readKept({})).toBeUndefined();
    expect(readKept({ kept: '{"__proto__":"x"}' })).toEqual({});
    expect("x" in {}).toBe(false);
  });
});

describe("the way back after signing in", () => {
  test("never leaves the site, however the address is bent", () => {
    const piece = fc.constantFrom(
      "/",
      "//",
      "\\",
      "\\\\",
      "/.",
      "/..",
      ".",
      "\t",
      "\n",
      "\r",
      " ",
      "\u0000",
      "\u0001",
      "@",
      ":",
      "evil.example",
      "http:",
      "https://",
      "javascript:",
      "%2f",
      "%5c",
      "?",
      "#",
      "é",
      "\u2028",
      "[",
      "lessen.example",
    );
    const bent = fc
      .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 8 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          bent,
          bent.map((path) => `/${path}`),
        ),
        (path) => {
          const back = localPath(path);
          expect(back).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
          expect(new URL(back, "https://lessen.example/sign-in").origin).toBe("https://lessen.example");
        },
      ),
      { numRuns: 5000 },
    );
  });

  test.each([
    ["/incidents/new?step=2", "/incidents/new?step=2"],
    ["/a%20b", "/a%20b"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["/.//evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["https://evil.example/", "/"],
    ["javascript:alert(1)", "/"],
    ["", "/"],
  ])("%j leads to %s", (path, back) => expect(localPath(path)).toBe(back));
});

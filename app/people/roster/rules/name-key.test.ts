import fc from "fast-check";
import { expect, test } from "vitest";
import { nameKey } from "./name-key.ts";

test.each([
  ["Alder", "alder"],
  ["Alder", "ALDER"],
  ["Alder", " Alder\t"],
  ["St Mary's", "St   Mary's"],
  ["St Mary's", "St\u00a0Mary's"],
  ["Ysgol Bryn Tŵr", "ysgol bryn tw\u0302r"],
  ["Straße Site", "STRASSE SITE"],
  ["Alder", "\ufeffAlder\u200b"],
  ["Alder 2", "Alder ２"],
])("“%s” and “%s” are one school", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ["Alder", "Alders"],
  ["Alder", "Alder 2"],
  ["Tŵr", "Twr"],
  ["St Mary's", "St Marys"],
])("“%s” and “%s” are two schools", (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test("no way of writing the same letters makes another school", () => {
  // Any letters, and among them often those whose capitals, marks or spaces are not what one expects.
  const awkward = fc.constantFrom(..."aB ßſıİΣςﬁŵé\u0302\u00a0\u200b².ǅ");
  const any = fc.string({ unit: "binary", minLength: 1, maxLength: 1 });
  // Ancient Greek's iota below a letter is left out: its capital is a letter of its own, and marks then change places.
  const name = fc
    .string({ unit: fc.oneof(awkward, any), maxLength: 20 })
    .filter((text) => !text.normalize("NFD").includes("\u0345"));
  const cased = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.toLowerCase(),
  );
  const spaced = fc.constantFrom(
    (text: string) => text,
    (text: string) => `  ${text}\u00a0`,
    (text: string) => text.replaceAll(" ", " \t "),
  );
  fc.assert(
    fc.property(name, cased, spaced, fc.constantFrom("NFC", "NFD", "NFKC", "NFKD"), (text, recase, respace, form) => {
      expect(nameKey(respace(recase(text).normalize(form)))).toBe(nameKey(text));
      expect(nameKey(nameKey(text))).toBe(nameKey(text));
    }),
    { numRuns: 5_000 },
  );
});

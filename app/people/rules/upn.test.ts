import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readUpn, upnCheckLetter, upnMessage } from "./upn.ts";

// The table of england-homes-data-codes.md#C1.4, row by row.
const table: [upn: string, expected: string][] = [
  ["M999000026001", "permanent"],
  ["K999000126002", "permanent"],
  ["M999123425117", "permanent"],
  ["K999987624999", "permanent"],
  ["V999555523450", "permanent"],
  ["N999400122031", "permanent"],
  ["A000000000000", "permanent"],
  ["Y99900002600A", "temporary"],
  ["Q99912342511K", "temporary"],
  ["U99998762499Z", "temporary"],
  ["A999000026001", "check-letter"],
  ["M990900026001", "check-letter"],
  ["Y99900002600I", "characters"],
  ["I999000026001", "characters"],
  ["M9990O0026001", "characters"],
  ["M99900002600", "length"],
  ["M9990000260010", "length"],
];

describe("a unique pupil number (england-homes-data-codes.md#C1)", () => {
  test.each(table)("%s is %s", (upn, expected) => {
    const reading = readUpn(upn);
    expect(reading.ok ? reading.kind : reading.why).toBe(expected);
  });

  test("spaces around it and small letters are put right", () => {
    expect(readUpn("  m999000026001 ")).toEqual({ ok: true, upn: "M999000026001", kind: "permanent" });
  });

  test("any one mistyped digit is noticed", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    const place = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(digits, place, fc.integer({ min: 1, max: 9 }), (numbers, at, shift) => {
        const right = numbers.join("");
        const wrong = numbers.map((n, i) => (i === at ? (n + shift) % 10 : n)).join("");
        const letter = upnCheckLetter(right)!;
        expect(readUpn(letter + right).ok).toBe(true);
        expect(readUpn(letter + wrong)).toEqual({ ok: false, why: "check-letter" });
      }),
    );
  });

  test("two neighbouring digits swapped are noticed", () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 10 }), (numbers, at) => {
        fc.pre(numbers[at] !== numbers[at + 1]);
        const swapped = [...numbers];
        [swapped[at], swapped[at + 1]] = [numbers[at + 1]!, numbers[at]!];
        expect(readUpn(upnCheckLetter(numbers.join(""))! + swapped.join("")).ok).toBe(false);
      }),
    );
  });

  test("text that is no UPN at all is refused without breaking", () => {
    fc.assert(fc.property(fc.string(), (text) => void readUpn(text)));
  });

  test("the message never offers a letter to paste in, because the digits may be what is wrong", () => {
    expect(upnMessage("check-letter")).toContain("Check it against your school's own records");
  });
});

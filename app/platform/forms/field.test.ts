import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice, choices, dateParts, perhaps, timeOfDay, words, type Field } from "./field.ts";
import type { Typed } from "./typed.ts";

/** What a field makes of an answer: its value, or the message with its kind. */
function answer<T>(field: Field<T>, typed: Typed | string): unknown {
  const read = field(typeof typed === "string" ? { it: typed } : typed, "it");
  return "value" in read ? read.value : [read.problem.kind, read.problem.message];
}

describe("words", () => {
  it("are taken as they are, without the empty space round them", () => {
    expect(answer(words({}), "  Jo sat down.\n\nThen Jo smiled. ")).toBe("Jo sat down.\n\nThen Jo smiled.");
  });

  it("may be missing where nobody asks for them", () => {
    expect(answer(words({}), {})).toBe("");
    expect(answer(words({ missing: "Say what happened" }), " \n")).toEqual(["missing", "Say what happened"]);
  });

  it("that are too long are told how long they may be and are", () => {
    expect(answer(words({ most: 5 }), "12345")).toBe("12345");
    expect(answer(words({}), "x".repeat(10_001))).toEqual([
      "wrong",
      "Use 10,000 characters or fewer. You have 10,001.",
    ]);
  });
});

describe("one of a list", () => {
  const field = choice(["yes", "no"], "Choose yes or no");
  it("is one of its codes, or told how to choose", () => {
    expect(answer(field, "yes")).toBe("yes");
    expect(answer(field, {})).toEqual(["missing", "Choose yes or no"]);
    expect(answer(field, "maybe")).toEqual(["wrong", "Choose yes or no"]);
    expect(answer(field, "YES")).toEqual(["wrong", "Choose yes or no"]);
    expect(answer(field, { it: ["no", "yes"] })).toBe("no");
  });

  it("may be left unsaid where that is an answer", () => {
    expect(answer(perhaps(["yes", "no"]), {})).toBeUndefined();
    expect(answer(perhaps(["yes", "no"]), "no")).toBe("no");
    expect(answer(perhaps(["yes", "no"]), "maybe")).toEqual(["wrong", "Choose one of the answers shown."]);
  });
});

describe("several of a list", () => {
  const field = choices(["road", "child", "none"], "Say why");
  it("come in the list's own order, each once", () => {
    expect(answer(field, { it: ["child", "road", "child"] })).toEqual(["road", "child"]);
    expect(answer(field, "child")).toEqual(["child"]);
  });

  it("with one that was never offered are refused, not quietly thinned", () => {
    expect(answer(field, { it: ["road", "river"] })).toEqual(["wrong", "Choose from the answers shown."]);
  });

  it("may be none where nobody asks for one", () => {
    expect(answer(field, {})).toEqual(["missing", "Say why"]);
    expect(answer(field, { it: ["", ""] })).toEqual(["missing", "Say why"]);
    expect(answer(choices(["road"]), {})).toEqual([]);
  });
});

describe("a date from three boxes", () => {
  const field = dateParts("Enter the day it happened");
  const date = (day: string, month: string, year: string) =>
    String(answer(field, { "it-day": day, "it-month": month, "it-year": year }));

  it.each([
    ["24", "11", "2026", "2026-11-24"],
    [" 4 ", "05", "2026", "2026-05-04"],
    ["29", "2", "2028", "2028-02-29"],
    ["29", "02", "2000", "2000-02-29"],
    ["1", "1", "1900", "1900-01-01"],
  ])("%s %s %s is a day", (day, month, year, expected) => {
    expect(date(day, month, year)).toBe(expected);
  });

  it.each([
    ["29", "2", "2026"],
    ["29", "2", "1900"],
    ["31", "4", "2026"],
    ["0", "1", "2026"],
    ["1", "13", "2026"],
    ["99", "99", "2026"],
  ])("%s %s %s is no day of any year", (day, month, year) => {
    expect(date(day, month, year)).toBe("wrong,There is no such day. Check the day and the month.");
  });

  it.each([
    ["24", "", "2026"],
    ["", "11", "2026"],
    ["24", "November", "2026"],
    ["24", "11", "26"],
    ["-4", "11", "2026"],
    ["2 4", "11", "2026"],
    ["4.0", "11", "2026"],
    ["٢٤", "11", "2026"],
  ])("%j %j %j is told what to type", (day, month, year) => {
    expect(date(day, month, year)).toBe("wrong,Enter a day, a month and a year in numbers, like 24 11 2026.");
  });

  it.each(["0000", "0026", "1899"])("a year that no record and no database has is asked for again: %s", (year) => {
    expect(date("1", "1", year)).toBe("wrong,Enter the whole year, like 2026.");
  });

  it("three empty boxes are a gap", () => {
    expect(date("", " ", "")).toBe("missing,Enter the day it happened");
    expect(answer(field, {})).toEqual(["missing", "Enter the day it happened"]);
  });

  it("every day of two centuries is read back as it was typed", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year = "", month = "", number = ""] = iso.split("-");
        expect(date(String(Number(number)), month, year)).toBe(iso);
      }),
    );
  });
});

describe("a time of day", () => {
  const field = timeOfDay("Enter the time it began");
  const time = (text: string) => String(answer(field, text));
  const two = (number: number) => String(number).padStart(2, "0");

  it("is read in every spelling that people use", () => {
    const mark = fc.constantFrom(":", ".", " ", " : ", ": ");
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), mark, fc.boolean(), (hour, minute, mark, padded) => {
        const expected = `${two(hour)}:${two(minute)}:00`;
        const written = padded ? two(hour) : String(hour);
        expect(time(`${written}${mark}${two(minute)}`)).toBe(expected);
        expect(time(` ${written}${two(minute)} `)).toBe(expected);
        const [half, ofTwelve] = [hour < 12 ? "am" : "pm", hour % 12 === 0 ? 12 : hour % 12];
        for (const spelt of [half, ` ${half}`, half.toUpperCase(), ` ${half[0]}.m.`]) {
          expect(time(`${ofTwelve}${mark}${two(minute)}${spelt}`)).toBe(expected);
        }
        expect(time(`${ofTwelve}${half}`)).toBe(`${two(hour)}:00:00`);
      }),
    );
  });

  it("is read to the second where the second is known", () => {
    fc.assert(
      fc.property(
        fc.nat(23),
        fc.nat(59),
        fc.nat(59),
        fc.constantFrom(":", ".", " ", ""),
        (hour, minute, second, mark) => {
          expect(time([hour, minute, second].map(two).join(mark))).toBe([hour, minute, second].map(two).join(":"));
        },
      ),
    );
  });

  it.each([
    ["1142", "11:42:00"],
    ["942", "09:42:00"],
    ["9.05", "09:05:00"],
    ["12:30 am", "00:30:00"],
    ["12 pm", "12:00:00"],
    ["13:05pm", "13:05:00"],
    ["0:00", "00:00:00"],
    ["23:59:59", "23:59:59"],
  ])("%s is %s", (typed, expected) => {
    expect(time(typed)).toBe(expected);
  });

  it.each([
    "11423",
    "11",
    "24:00",
    "11:60",
    "11:42:60",
    "1:2",
    "13:05 am",
    "0:30 pm",
    "0am",
    "13 am",
    "quarter to",
    "11:42 ish",
    "-1:30",
    "11::42",
    "114230000",
    "١١:٤٢",
    "11:42pmpm",
  ])("what could be read two ways or not at all is never guessed: %s", (typed) => {
    expect(time(typed)).toBe(`wrong,Enter the time like 11:42. You wrote "${typed}".`);
  });

  it("repeats only the beginning of what was typed, whole characters of it", () => {
    expect(time("🙂".repeat(30))).toBe(`wrong,Enter the time like 11:42. You wrote "${"🙂".repeat(20)}".`);
  });

  it("an empty box is a gap", () => {
    expect(time(" ")).toBe("missing,Enter the time it began");
  });

  it("any text at all gives a time or a message, quickly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) =>
        /^(\d\d:\d\d:\d\d|wrong,|missing,)/.test(time(text)),
      ),
    );
    const before = performance.now();
    time(`${" ".repeat(100_000)}1${" ".repeat(100_000)}x`);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

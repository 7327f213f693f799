import { describe, expect, it } from "vitest";
import { Temporal } from "../dates/index.ts";
import { choices, dateParts, timeOfDay, words } from "./field.ts";
import { defineForm, problemOf } from "./form.ts";

const form = defineForm(
  {
    day: dateParts("Enter the day"),
    begins: timeOfDay("Enter when it began"),
    ends: timeOfDay("Enter when it ended"),
    why: choices(["road", "child"]),
    words: words({ missing: "Say what happened" }),
  },
  ({ begins, ends }) =>
    Temporal.PlainTime.compare(ends, begins) < 0
      ? [{ field: "ends", kind: "wrong", message: "It ended before it began" }]
      : [],
);
const whole = {
  "day-day": "24",
  "day-month": "11",
  "day-year": "2026",
  begins: "11:42",
  ends: "11:57",
  why: "road",
  words: "Jo sat down.",
};

describe("a report that is sent", () => {
  it("has its values once nothing is missing or wrong", () => {
    const checked = form.checkComplete(whole);
    expect(checked.problems).toEqual([]);
    const { day, begins, why, words } = checked.values ?? {};
    expect([String(day), String(begins), why, words]).toEqual(["2026-11-24", "11:42:00", ["road"], "Jo sat down."]);
  });

  it("names every gap and every mistake at once, in the order of the questions", () => {
    const checked = form.checkComplete({ begins: "noonish", why: "river" });
    expect(checked.problems.map(({ field, kind }) => [field, kind])).toEqual([
      ["day", "missing"],
      ["begins", "wrong"],
      ["ends", "missing"],
      ["why", "wrong"],
      ["words", "missing"],
    ]);
    expect(checked.values).toBeUndefined();
    expect(checked.typed).toEqual({ begins: "noonish", why: "river" });
  });

  it("is told what only two answers show together", () => {
    const { problems } = form.checkComplete({ ...whole, ends: "11:40" });
    expect(problemOf(problems, "ends")).toBe("It ended before it began");
    expect(problemOf(problems, "begins")).toBeUndefined();
  });
});

describe("a draft", () => {
  it("may have gaps", () => {
    expect(form.checkDraft({})).toEqual([]);
    expect(form.checkDraft({ words: "Jo" })).toEqual([]);
  });

  it("is told what is wrong, as the sent report would be", () => {
    const typed = { begins: "noonish", "day-day": "31", "day-month": "2", "day-year": "2026" };
    const wrong = form.checkComplete(typed).problems.filter(({ kind }) => kind === "wrong");
    expect(form.checkDraft(typed)).toEqual(wrong);
    expect(wrong).toHaveLength(2);
    expect(form.checkDraft({ ...whole, ends: "11:40" })).toHaveLength(1);
  });
});

describe("what a draft keeps", () => {
  it("is what was typed under the form's own names, boxes of a date with it, and nothing else", () => {
    const strange = { ...whole, press: "later", seen: "4", wordsmith: "x", dayday: "y", __proto__x: "z" };
    expect(form.kept(strange)).toEqual(whole);
  });

  it("is kept as typed, wrong or right, lists as lists", () => {
    const typed = { begins: "  noonish ", why: ["road", "river"] };
    expect(form.kept(typed)).toEqual(typed);
  });

  it("is found quickly among thousands of names nobody asked for", () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`x${at}`, "y"]));
    const before = performance.now();
    expect(form.kept({ ...many, ...whole })).toEqual(whole);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

it("a form knows its questions", () => {
  expect(form.fieldNames).toEqual(["day", "begins", "ends", "why", "words"]);
});

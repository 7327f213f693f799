import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filtersInUse, type FilterNames } from "./filters-in-use.ts";
import { addressOf, everything, isNarrowed, readFilters, type Filters } from "./filters.ts";

const sami = "01990000-0000-7000-8000-000000000001";
const ada = "01990000-0000-7000-8000-00000000ada0";
const read = (query: string) => {
  const parameters = new URLSearchParams(query);
  return readFilters((name) => parameters.get(name) ?? undefined);
};

describe("an address of the list", () => {
  test.each([
    ["", "/incidents"],
    ["page=1", "/incidents"],
    ["page=3", "/incidents?page=3"],
    ["page=-2", "/incidents"],
    ["page=2.9", "/incidents?page=2"],
    ["page=1e999", "/incidents?page=100000"],
    ["page=two", "/incidents"],
    [`child=${sami}`, `/incidents?child=${sami}`],
    [`child=${ada.toUpperCase()}`, "/incidents"],
    ["child=Sami+Karim&adult=1&place=%00", "/incidents"],
    ["from=2026-11-01&to=2026-11-30", "/incidents?from=2026-11-01&to=2026-11-30"],
    ["from=2026-02-31&to=0000-01-01", "/incidents"],
    ["from=2026-01-01[u-ca=hebrew]&to=%2B275760-09-13", "/incidents"],
    ["label=use-of-force&state=reviewed", "/incidents?label=use-of-force&state=reviewed"],
    ["label=Use+of+force&state=lost", "/incidents"],
    ["owed=review", "/incidents?owed=review"],
    [`owed=answer&by=${ada}`, `/incidents?owed=answer&by=${ada}`],
    ["owed=money", "/incidents"],
    // Owed by somebody, without saying what, is anything.
    [`by=${ada}`, `/incidents?by=${ada}`],
    [`owed=anything&by=${ada}`, `/incidents?by=${ada}`],
    ["owed=anything", "/incidents?owed=anything"],
    ["find=A-b_9", "/incidents?find=A-b_9"],
    ["find=Sami+Karim&words=Sami", "/incidents"],
    ["find=" + "x".repeat(1401), "/incidents"],
  ])("%s is read as %s", (query, address) => {
    expect(addressOf(read(query))).toBe(address);
  });

  test("whatever stands in it is read, and what is read stands in it again", () => {
    const names = ["child", "adult", "place", "from", "to", "label", "state", "owed", "by", "find", "page", "words"];
    const value = fc.oneof(
      fc.constantFrom(sami, ada, "2026-11-24", "review", "anything", "reviewed", "seclusion", "7"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (typed) => {
        const filters = readFilters((name) => typed[name]);
        const address = addressOf(filters);
        expect(address).toMatch(/^\/incidents(\?[\w=&-]+)?$/);
        expect(addressOf(read(address.split("?")[1] ?? ""))).toBe(address);
        expect(filters.page).toBeGreaterThan(0);
      }),
    );
  });

  test("a page of the list is no narrowing of it", () => {
    expect(isNarrowed({ ...everything, page: 4 })).toBe(false);
    expect(isNarrowed({ ...everything, state: "reviewed", page: 4 })).toBe(true);
  });
});

describe("the filters in use", () => {
  const names: FilterNames = {
    children: new Map([[sami, "Sami Karim"]]),
    adults: new Map([[ada, "Ada Okafor"]]),
    places: new Map(),
    labels: new Map([["seclusion", "Seclusion"]]),
  };
  const inUse = (query: string, words = "") => filtersInUse(read(query), names, words).map((one) => Object.values(one));

  test.each([
    ["", []],
    [`child=${sami}&page=3`, [["Child: Sami Karim", "/incidents"]]],
    // Somebody who may not be chosen is named no further, whether or not they exist.
    [`child=${ada}`, [["Child: not in this list", "/incidents"]]],
    [`owed=statement&by=${ada}`, [["A statement owed by Ada Okafor", "/incidents"]]],
    [`by=${ada}`, [["Anything owed by Ada Okafor", "/incidents"]]],
    [`owed=review&by=${sami}`, [["The review owed by somebody not in this list", "/incidents"]]],
    ["owed=anything", [["Anything owed", "/incidents"]]],
    [
      "label=seclusion&state=reviewed&page=2",
      [
        ["Label: Seclusion", "/incidents?state=reviewed"],
        ["Reviewed", "/incidents?label=seclusion"],
      ],
    ],
    ["from=2026-11-24", [["From 24 November 2026", "/incidents"]]],
  ])("%s", (query, tags) => {
    expect(inUse(query)).toEqual(tags);
  });

  test("words are shown as they were typed, and taken off with what is sealed of them", () => {
    expect(inUse("find=abc&state=reviewed", "red kestrel")).toEqual([
      ["Words: red kestrel", "/incidents?state=reviewed"],
      ["Reviewed", "/incidents?find=abc"],
    ]);
  });

  test("each takes off itself and nothing else, and taking off all of them leaves everything", () => {
    const some = fc.record({
      childId: fc.option(fc.constantFrom(sami, ada), { nil: undefined }),
      label: fc.option(fc.constant("seclusion"), { nil: undefined }),
      state: fc.option(fc.constantFrom("reviewed" as const, "not-reviewed" as const), { nil: undefined }),
      owed: fc.option(fc.constantFrom("review" as const, "anything" as const), { nil: undefined }),
      sealedWords: fc.option(fc.constant("abc"), { nil: undefined }),
    });
    fc.assert(
      fc.property(some, (chosen) => {
        let filters: Filters = { ...everything, ...chosen };
        for (;;) {
          const [first, ...others] = filtersInUse(filters, names, "words");
          if (first === undefined) break;
          filters = read(first.without.split("?")[1] ?? "");
          expect(filtersInUse(filters, names, "words").map(({ words }) => words)).toEqual(
            others.map(({ words }) => words),
          );
        }
        expect(addressOf(filters)).toBe("/incidents");
      }),
    );
  });
});

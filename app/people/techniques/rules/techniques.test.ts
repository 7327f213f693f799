import { Temporal } from "#dates";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields, codeIsTaken, saysNothingNew, withdrawnOn } from "./technique-changes.ts";
import { byProvider, inOrder, newestOf, techniqueThatDay } from "./technique-that-day.ts";
import { standings, type Technique, type TechniqueVersion } from "./technique.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

const said: TechniqueVersion = {
  version: 1,
  fromOn: day("2026-01-05"),
  withdrawnOn: null,
  savedBy: "amira",
  savedAt: Temporal.Instant.from("2026-01-05T09:00:00Z"),
  code: "S2",
  provider: "Oakum Vale",
  curriculum: "2025",
  name: "Two-person standing",
  level: 2,
  positions: ["STAND"],
  leastAdults: 2,
  longestMinutes: 10,
  excluded: "Not under 8",
  refresherMonths: 12,
  standing: "allowed",
};

function technique(versions: readonly Partial<TechniqueVersion>[], endedOn?: string): Technique {
  const [first = {}, ...rest] = versions.map((one, index) => ({ ...said, version: index + 1, ...one }));
  return {
    techniqueId: "t1",
    endedOn: endedOn === undefined ? null : day(endedOn),
    versions: [{ ...said, ...first }, ...rest],
  };
}

describe("how a technique stood on a day (practice.md#4)", () => {
  const withdrawn = { standing: "withdrawn", fromOn: day("2026-05-03"), withdrawnOn: day("2026-05-03") } as const;
  const again = { standing: "by-name", fromOn: day("2026-09-01") } as const;
  const whole = technique([{}, withdrawn, again], "2026-11-20");

  test.each([
    ["the day before it was entered", "2026-01-04", "not-listed"],
    ["its first day", "2026-01-05", "allowed"],
    ["the day before it was withdrawn", "2026-05-02", "allowed"],
    ["the day it was withdrawn", "2026-05-03", "withdrawn"],
    ["a day on which it was withdrawn", "2026-08-31", "withdrawn"],
    ["the day it came back for children whose plan names it", "2026-09-01", "by-name"],
    ["the day it was taken out", "2026-11-20", "by-name"],
    ["the day after", "2026-11-21", "not-listed"],
  ])("%s, %s: %s", (_, on, standing) => {
    expect(techniqueThatDay(whole, day(on)).standing).toBe(standing);
  });

  test("its name and its limits are those of that day, too", () => {
    const renamed = technique([{}, { fromOn: day("2026-06-01"), name: "Standing, two adults", longestMinutes: 5 }]);
    expect(techniqueThatDay(renamed, day("2026-05-31"))).toMatchObject({
      name: "Two-person standing",
      longestMinutes: 10,
    });
    expect(techniqueThatDay(renamed, day("2026-06-01"))).toMatchObject({
      name: "Standing, two adults",
      longestMinutes: 5,
    });
  });

  test("where it was in no library it still has a name, and no day on which it was withdrawn", () => {
    const gone = technique([{}, withdrawn], "2026-06-01");
    expect(techniqueThatDay(gone, day("2026-07-01"))).toMatchObject({
      name: "Two-person standing",
      standing: "not-listed",
      withdrawnOn: null,
    });
  });

  test("what was said last about a day counts: a mistake is put right from the earlier day", () => {
    const put = technique([
      {},
      { fromOn: day("2026-05-03"), name: "Wrong" },
      { fromOn: day("2026-03-01"), name: "Right" },
    ]);
    expect(techniqueThatDay(put, day("2026-02-28")).name).toBe("Two-person standing");
    expect(techniqueThatDay(put, day("2026-04-01")).name).toBe("Right");
    expect(techniqueThatDay(put, day("2026-06-01")).name).toBe("Right");
  });

  test("whatever was said, on whatever day, one version counts and none is made up", () => {
    const days = fc.integer({ min: 0, max: 400 }).map((at) => day("2026-01-01").add({ days: at }));
    const versions = fc.array(fc.record({ fromOn: days, standing: fc.constantFrom(...standings) }), { minLength: 1 });
    fc.assert(
      fc.property(versions, days, (many, on) => {
        const one = technique(many);
        const found = techniqueThatDay(one, on);
        const counts = one.versions.filter(({ fromOn }) => Temporal.PlainDate.compare(fromOn, on) <= 0).at(-1);
        expect(found.version).toBe((counts ?? one.versions[0]).version);
        expect(found.standing).toBe(counts?.standing ?? "not-listed");
      }),
    );
  });
});

describe("the day on which a technique was withdrawn", () => {
  test.each([
    ["is the day it is withdrawn from", null, "withdrawn", "2026-05-03", "2026-05-03"],
    ["stays when something else is put right later", "2026-05-03", "withdrawn", "2026-11-24", "2026-05-03"],
    ["moves when it is said of an earlier day", "2026-05-03", "withdrawn", "2026-04-01", "2026-04-01"],
    ["is none while it may be used", "2026-05-03", "allowed", "2026-11-24", undefined],
    ["is none where it never was", null, "never", "2026-11-24", undefined],
  ])("%s", (_, before, standing, from, expected) => {
    const known = before === null ? undefined : { withdrawnOn: day(before) };
    expect(withdrawnOn(known, { standing, fromOn: day(from) })?.toString()).toBe(expected);
  });

  test("is new when it had been allowed again in between", () => {
    expect(String(withdrawnOn({ withdrawnOn: null }, { standing: "withdrawn", fromOn: day("2026-11-24") }))).toBe(
      "2026-11-24",
    );
  });
});

describe("what is new", () => {
  test.each([
    ["name", { name: "Standing, two adults" }],
    ["level", { level: 3 }],
    ["positions", { positions: ["STAND", "KNEEL"] }],
    ["leastAdults", { leastAdults: null }],
    ["excluded", { excluded: "" }],
    ["standing", { standing: "never" }],
  ] as [string, Partial<TechniqueVersion>][])("%s", (field, changed) => {
    expect(changedFields(said, { ...said, ...changed })).toEqual([field]);
  });

  test("nothing, when the same is said again from the same or a later day; a day before the first is new", () => {
    const one = technique([{}]);
    expect(saysNothingNew(one, said, day("2026-11-24"))).toBe(true);
    expect(saysNothingNew(one, said, day("2026-01-05"))).toBe(true);
    expect(saysNothingNew(one, said, day("2026-01-04"))).toBe(false);
    expect(saysNothingNew(one, { ...said, longestMinutes: 5 }, day("2026-11-24"))).toBe(false);
  });

  test("a code belongs to one technique in the library, in whatever case", () => {
    const library = [technique([{}, { code: "S3" }])];
    expect([codeIsTaken(library, "s3"), codeIsTaken(library, "S2"), codeIsTaken(library, "s3", "t1")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(codeIsTaken([technique([{}], "2026-06-01")], "S2")).toBe(false);
  });

  test("the newest is what was said last", () => {
    expect(newestOf(technique([{}, { code: "S3" }])).code).toBe("S3");
  });
});

test("techniques stand by provider, and S2 before S10", () => {
  const of = (provider: string, code: string) => ({ provider, code });
  const mixed = [of("Oakum Vale", "S10"), of("brook", "W1"), of("Oakum Vale", "S2"), of("oakum vale", "C1")];
  expect(inOrder(mixed).map(({ code }) => code)).toEqual(["W1", "C1", "S2", "S10"]);
  expect(
    byProvider(mixed.slice(0, 3)).map(({ provider, techniques }) => [provider, techniques.map(({ code }) => code)]),
  ).toEqual([
    ["brook", ["W1"]],
    ["Oakum Vale", ["S2", "S10"]],
  ]);
});

import { Temporal } from "#dates";
import { expect, test } from "vitest";
import { randomFrom } from "../../fictional/rules/random.ts";
import { chooseStories } from "./chosen-stories.ts";
import { inOrder, tablesOfReports } from "./model.ts";
import { furtherName } from "./more-children.ts";
import { movesOf, moveStory } from "./move-story.ts";
import { domainOf, headAddress, schoolName } from "./school-names.ts";
import { shareOf, sizesOf, sizesProblem } from "./sizes.ts";
import { fill, gapOf, stencilOf } from "./stencil.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

test("a stencil gives its text back with other words in the gaps, also at both ends", () => {
  const stencil = stencilOf("a1 and b2, a1", /[ab]\d/g, (found) =>
    found === "a1" ? gapOf("school", 0) : gapOf("telling", 3),
  );
  expect(fill(stencil, { school: ["Ash"], telling: ["", "", "", "Oak"] })).toBe("Ash and Oak, Ash");
  expect(
    fill(
      stencilOf("plain", /[ab]\d/g, () => 0),
      { school: [], telling: [] },
    ),
  ).toBe("plain");
  expect(() => fill(stencil, { school: ["Ash"], telling: [] })).toThrow("A word for a gap is missing.");
});

test("shares are whole, nearly equal and together exactly the total", () => {
  for (const [total, schools] of [
    [200, 3],
    [1_000_000, 2000],
    [2, 7],
    [0, 4],
  ] as const) {
    const shares = Array.from({ length: schools }, (_, at) => shareOf(total, schools, at));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  }
});

test("sizes that were left out follow from the schools; what makes no sense is said", () => {
  const asked = { schools: undefined, incidents: undefined, children: undefined };
  expect(sizesOf(asked)).toEqual({ schools: 10, incidents: 5000, children: 1000 });
  expect(sizesOf({ ...asked, schools: 2, incidents: 7 })).toEqual({ schools: 2, incidents: 7, children: 200 });
  expect(sizesProblem({ schools: 3, incidents: 0, children: 3 })).toBeUndefined();
  expect(sizesProblem({ schools: 0, incidents: 0, children: 3 })).toMatch(/one school or more/);
  expect(sizesProblem({ schools: 4, incidents: 0, children: 3 })).toMatch(/at least as many children/);
});

test("no two of five thousand schools have the same name or the same addresses", () => {
  const numbers = Array.from({ length: 5000 }, (_, at) => at + 1);
  expect(new Set(numbers.map(schoolName)).size).toBe(5000);
  expect(new Set(numbers.map(domainOf)).size).toBe(5000);
  expect([schoolName(1), headAddress(7)]).toEqual(["Alderbank School", "ruth.calloway@school-0007.example"]);
});

test("no two of five thousand further children have the same name", () => {
  const names = Array.from({ length: 5000 }, (_, at) => Object.values(furtherName(at)).join(" "));
  expect(new Set(names).size).toBe(5000);
});

test("no story is told again before all have been told, and then in another week", () => {
  const stories = ["a", "b", "c"].map((story) => ({ story, moves: [0, 7] }));
  const chosen = chooseStories(randomFrom(1), stories, 5);
  expect(
    chosen
      .slice(0, 3)
      .map(({ story, days }) => `${story} ${days}`)
      .toSorted(),
  ).toEqual(["a 0", "b 0", "c 0"]);
  expect(chosen.slice(3).map(({ days }) => days)).toEqual([7, 7]);
  expect(() => chooseStories(randomFrom(1), [], 1)).toThrow("There is no story");
  expect(chooseStories(randomFrom(1), [], 0)).toEqual([]);
});

const story = {
  day: day("2026-03-27"),
  law: "before",
  tables: [
    {
      name: "incident",
      ofReports: true,
      columns: [
        { name: "happened_on", type: "date" },
        { name: "started_at", type: "timestamp with time zone" },
        { name: "use_ended_at", type: "timestamp with time zone" },
        { name: "words", type: "text" },
      ],
      rows: [["2026-03-27", "2026-03-27 11:42:30+00", null, "2026-03-27 stays"]],
    },
  ],
  facts: [{ at: "2026-03-27T12:00:00Z", actor: "adult:1", kind: "draft-begun", about: "draft:1", details: "{}" }],
};

test("a story that is moved shows the same times on the school's clock, also where the clock has changed", () => {
  const moved = moveStory(story, 7, "Europe/London");
  expect(moved.day.toString()).toBe("2026-04-03");
  expect(moved.tables[0]?.rows).toEqual([["2026-04-03", "2026-04-03T10:42:30Z", null, "2026-03-27 stays"]]);
  expect(moved.facts[0]?.at).toBe("2026-04-03T11:00:00Z");
  expect(moveStory(story, 0, "Europe/London")).toBe(story);
});

test("a story is moved only to a school day, under the same law, and into no time to come", () => {
  const bounds = {
    isSchoolDay: (date: Temporal.PlainDate) => date.toString() !== "2026-03-13",
    lawOn: (date: Temporal.PlainDate) => (Temporal.PlainDate.compare(date, day("2026-04-01")) < 0 ? "before" : "from"),
    from: Temporal.Instant.from("2026-03-01T00:00:00Z"),
    until: Temporal.Instant.from("2026-12-01T00:00:00Z"),
  };
  expect(movesOf(story, bounds)).toEqual([0, -7, -21]);
  expect(movesOf(story, { ...bounds, lawOn: () => "before" })).toEqual([0, -7, 7, 14, -21, 21, 28]);
  const soon = { ...bounds, lawOn: () => "before", until: Temporal.Instant.from("2026-04-06T12:00:00Z") };
  expect(movesOf(story, soon)).toEqual([0, -7, 7, -21]);
});

test("tables come after those that they refer to, and whatever hangs on a report is found", () => {
  const tables = [
    { name: "statement_given", refersTo: ["statement_owed", "school"] },
    { name: "statement_owed", refersTo: ["incident"] },
    { name: "incident", refersTo: ["incident_draft"] },
    { name: "place", refersTo: ["school"] },
    { name: "incident_draft", refersTo: [] },
  ];
  const ordered = inOrder(tables);
  const names = ordered.map(({ name }) => name);
  expect(names.indexOf("incident_draft")).toBeLessThan(names.indexOf("incident"));
  expect(names.indexOf("statement_owed")).toBeLessThan(names.indexOf("statement_given"));
  expect([...tablesOfReports(ordered)].toSorted()).toEqual([
    "incident",
    "incident_draft",
    "statement_given",
    "statement_owed",
  ]);
  expect(() =>
    inOrder([
      { name: "a", refersTo: ["b"] },
      { name: "b", refersTo: ["a"] },
    ]),
  ).toThrow("in a ring: a, b");
});

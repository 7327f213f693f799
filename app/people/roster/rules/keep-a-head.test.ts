import { expect, test } from "vitest";
import { Temporal } from "#dates";
import { newRoster } from "../new-roster.ts";
import type { Roster, RosterAdult } from "../types.ts";
import { compareRoster } from "./compare.ts";
import type { AdultField, Existing } from "./compare-types.ts";
import { nobody } from "./compare-samples.ts";

const today = Temporal.PlainDate.from("2026-11-23");

function held(id: string, ended = false): Existing<AdultField> {
  const links = [{ source: "mis", sourceId: `in-file-${id}` }];
  return { id, links, ended, values: { givenName: id, familyName: "Quill" } };
}

function inFile(id: string, line: number, more: Partial<RosterAdult> = {}): RosterAdult {
  const from = { file: "adults.csv", line };
  return { sourceId: `in-file-${id}`, schoolSourceIds: ["s1"], givenName: id, familyName: "Quill", from, ...more };
}

function compare(heads: string[], roster: Partial<Roster>) {
  const whole = { child: true, adult: true, family: true, group: true, tie: true, membership: true };
  return compareRoster({
    existing: { ...nobody(), adults: [held("ruth"), held("moira"), held("priya")] },
    roster: { ...newRoster("oneroster-1.2", "mis"), whole, ...roster },
    today,
    heads,
  });
}

const priya = inFile("priya", 2);

test("the only head is kept, the others leave, and the office is told how to mend it", () => {
  const { adults, problems } = compare(["ruth"], { adults: [priya] });
  expect(adults.ended.map(({ id }) => id)).toEqual(["moira"]);
  expect(adults.left).toContain("ruth");
  expect(problems).toMatchObject([{ file: "adults.csv", line: null, value: "ruth Quill", severity: "left-out" }]);
  expect(problems[0]?.message).toContain("make somebody else head under Sign-ins, then bring the file again");
  expect(problems[0]?.message).toContain("add them to the file");
});

test("a last day that is past is named by file and line", () => {
  const ruth = inFile("ruth", 3, { lastDay: today.subtract({ days: 1 }) });
  const { adults, problems } = compare(["ruth"], { adults: [priya, ruth, inFile("moira", 4)] });
  expect(adults.ended).toEqual([]);
  expect(problems).toMatchObject([{ file: "adults.csv", line: 3 }]);
  expect(problems[0]?.message).toContain("take out that they have left");
});

test("so is a row that says they have gone", () => {
  const gone = [{ kind: "person", sourceId: "in-file-ruth", from: { file: "users.csv", line: 9 } }] as const;
  const { adults, problems } = compare(["ruth"], { adults: [priya, inFile("moira", 4)], gone: [...gone] });
  expect(adults.ended).toEqual([]);
  expect(problems).toMatchObject([{ file: "users.csv", line: 9 }]);
});

test("one head of two may leave; both at once may not", () => {
  const one = compare(["ruth", "moira"], { adults: [priya, inFile("moira", 4)] });
  expect(one.adults.ended.map(({ id }) => id)).toEqual(["ruth"]);
  expect(one.problems).toEqual([]);
  const both = compare(["ruth", "moira"], { adults: [priya] });
  expect(both.adults.ended).toEqual([]);
  expect(both.problems).toHaveLength(2);
});

test("a head who is kept does not count among those who leave", () => {
  const { shareEnded, held: why } = compare(["ruth"], { adults: [priya, inFile("moira", 4)] });
  expect([shareEnded, why]).toEqual([0, []]);
});

import fc from "fast-check";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { freshCopy } from "../database/for-tests.ts";
import { inSchool, type Doing } from "../database/in-school.ts";
import { connect, type Database } from "../database/open-database.ts";
import { beginSchool } from "../database/school-for-tests.ts";
import { rewriteChain, seen, tamper, writeEntries } from "./for-tests.ts";
import { verifyTrails, type CheckpointHead } from "./verify.ts";

let copy: Awaited<ReturnType<typeof freshCopy>>;
let database: Database;
let close: () => Promise<void>;
let alder: Doing;
let birch: Doing;

beforeEach(async () => {
  copy = await freshCopy(inject("testServer"));
  ({ database, close } = connect(copy.app));
  alder = await beginSchool(database, "Alder School");
  birch = await beginSchool(database, "Birch School");
  await writeEntries(database, alder, "one", "two", "three", "four");
  await writeEntries(database, birch, "one");
});
afterEach(async () => {
  await close();
  await copy.drop();
});

const reportOf = async ({ schoolId }: Doing, checkpoint: CheckpointHead[] = []) =>
  (await verifyTrails(copy.owner, checkpoint)).find((report) => report.schoolId === schoolId);
const headOf = async (doing: Doing): Promise<CheckpointHead> => {
  const report = await reportOf(doing);
  return { schoolId: doing.schoolId, number: report?.entries ?? 0, hash: report?.lastHash ?? "" };
};
const mine = () => `school_id = '${alder.schoolId}'`;

it("a whole trail is whole, school by school", async () => {
  const reports = await verifyTrails(copy.owner);
  expect(reports.map(({ schoolId, entries, broken }) => ({ schoolId, entries, broken }))).toEqual(
    expect.arrayContaining([
      { schoolId: alder.schoolId, entries: 4, broken: undefined },
      { schoolId: birch.schoolId, entries: 1, broken: undefined },
    ]),
  );
  expect(reports).toHaveLength(2);
});

it.each([
  ["details", `details = '{"words": "never"}'`],
  ["actor", "actor = 'adult:somebody-else'"],
  ["moment", "at = '2026-11-24T09:46:00Z'"],
  ["kind", "kind = 'signed-out'"],
  ["thing it is about", "about = 'place:2'"],
  ["hash", "hash = sha256(hash)"],
])("a changed %s is found, and the entry is named", async (_what, change) => {
  await tamper(copy, `update trail_entry set ${change} where ${mine()} and number = 2`);
  expect((await reportOf(alder))?.broken).toEqual({ number: 2, why: "Entry 2 was changed after it was written." });
  expect((await reportOf(birch))?.broken).toBeUndefined();
});

it("words moved over the border between two fields are found", async () => {
  await tamper(
    copy,
    `update trail_entry set actor = actor || chr(10) || kind, kind = about, about = details, details = '' where ${mine()} and number = 3`,
  );
  expect((await reportOf(alder))?.broken?.number).toBe(3);
});

it("a removed entry in the middle is found", async () => {
  await tamper(copy, `delete from trail_entry where ${mine()} and number = 2`);
  expect((await reportOf(alder))?.broken).toEqual({ number: 2, why: "Entry 2 is missing." });
});

it("two entries that changed places are found at the first of them", async () => {
  await tamper(copy, `update trail_entry set number = number + 100 where ${mine()} and number in (2, 3)`);
  await tamper(
    copy,
    `update trail_entry set number = case number when 102 then 3 else 2 end where ${mine()} and number > 100`,
  );
  expect((await reportOf(alder))?.broken?.number).toBe(2);
});

it.each([0, -5])("an entry slipped in before the first, as number %d, is found", async (number) => {
  await tamper(
    copy,
    `insert into trail_entry select school_id, ${number}, at, actor, kind, about, details, hash from trail_entry where ${mine()} and number = 1`,
  );
  expect((await reportOf(alder))?.broken).toEqual({ number, why: `Entry ${number} was put before the first.` });
});

it("a tail that was cut off is found by the head", async () => {
  await tamper(copy, `delete from trail_entry where ${mine()} and number > 2`);
  expect((await reportOf(alder))?.broken).toEqual({
    number: 3,
    why: "The trail ends at entry 2, but its head names entry 4.",
  });
});

it("an entry added past the writer is found by the head", async () => {
  await tamper(
    copy,
    `insert into trail_entry select school_id, 5, at, actor, kind, about, details, sha256(hash) from trail_entry where ${mine()} and number = 4`,
  );
  expect((await reportOf(alder))?.broken?.number).toBe(5);
});

it("a chain written anew with its head looks whole, and only a checkpoint tells", async () => {
  const head = await headOf(alder);
  await tamper(copy, `update trail_entry set details = '{"words": "never"}' where ${mine()} and number = 2`);
  await rewriteChain(copy, alder.schoolId);
  expect((await reportOf(alder))?.broken).toBeUndefined();
  expect((await reportOf(alder, [head]))?.broken).toEqual({
    number: 4,
    why: "Entry 4 is not the one that the checkpoint saw: the chain was written anew.",
  });
});

it("a tail cut off together with its head is told by a checkpoint", async () => {
  const head = await headOf(alder);
  await tamper(copy, `delete from trail_entry where ${mine()} and number > 2`);
  await rewriteChain(copy, alder.schoolId);
  expect((await reportOf(alder))?.broken).toBeUndefined();
  expect((await reportOf(alder, [head]))?.broken).toEqual({
    number: 3,
    why: "The checkpoint saw 4 entries; only 2 are left.",
  });
});

it("an honest trail that has grown since the checkpoint is whole", async () => {
  const heads = [await headOf(alder), await headOf(birch)];
  await writeEntries(database, alder, "five");
  expect((await verifyTrails(copy.owner, heads)).map(({ broken }) => broken)).toEqual([undefined, undefined]);
});

it("a school whose trail has vanished, head and all, is named even without a checkpoint", async () => {
  await tamper(copy, `delete from trail_entry where ${mine()}; delete from trail_head where ${mine()}`);
  expect((await reportOf(alder))?.broken).toEqual({ number: 0, why: "This school's trail has no head." });
});

it("a school that has vanished altogether is named by a checkpoint", async () => {
  const head = await headOf(alder);
  await tamper(
    copy,
    `delete from trail_entry where ${mine()}; delete from trail_head where ${mine()}; delete from school where ${mine()}`,
  );
  expect(await reportOf(alder)).toBeUndefined();
  expect((await reportOf(alder, [head]))?.broken).toEqual({
    number: 1,
    why: "The checkpoint saw 4 entries; only 0 are left.",
  });
});

it("twenty deeds at once in one school, and five in each of several, stand in one chain each", async () => {
  const several = await Promise.all(["Cedar", "Damson", "Elm"].map((name) => beginSchool(database, name)));
  const many = [
    ...Array.from({ length: 20 }, () => alder),
    ...several.flatMap((school) => Array.from({ length: 5 }, () => school)),
  ];
  await Promise.all(
    many.map((school, at) =>
      inSchool(database, school, async ({ record }) => {
        record(seen("tests-wrote", "place:1", { words: `${at} first` }));
        record(seen("tests-wrote", "place:1", { words: `${at} second` }));
      }),
    ),
  );
  const reports = await verifyTrails(copy.owner);
  expect(reports.filter(({ broken }) => broken !== undefined)).toEqual([]);
  expect(reports.map(({ entries }) => entries).toSorted((a, b) => a - b)).toEqual([1, 10, 10, 10, 44]);
  const kept = await tamper(copy, `select details from trail_entry where ${mine()} and number > 4 order by number`);
  const words = kept.map(({ details }) => (JSON.parse(String(details)) as { words: string }).words);
  words.forEach((word, at) =>
    expect(at % 2 === 0 ? word.replace("first", "second") : words[at]).toBe(words[at % 2 === 0 ? at + 1 : at]),
  );
});

it("a chain longer than one page of reading is walked to its end, and its progress told over all schools", async () => {
  await tamper(
    copy,
    `select set_config('lessen.school', '${birch.schoolId}', true), append_to_trail((select jsonb_agg(jsonb_build_object(
       'at', 'now', 'actor', 'tests', 'kind', 'tests-wrote', 'about', 'place:1', 'details', jsonb_build_object('words', n::text))) from generate_series(1, 5100) n))`,
  );
  const told: number[] = [];
  const reports = await verifyTrails(copy.owner, [], (entries) => told.push(entries));
  expect(reports.find(({ schoolId }) => schoolId === birch.schoolId)).toMatchObject({
    entries: 5101,
    broken: undefined,
  });
  expect(told).toEqual(told.toSorted((one, other) => one - other));
  expect(told).toHaveLength(3);
  expect(told.at(-1)).toBe(4 + 5101);
});

it("whatever is written, the database and this program hash the same bytes", async () => {
  const character = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("\n", "\u2028", "é", "e\u0301", '"\\', "ß"),
  );
  const keepable = fc.array(character).map((parts) => parts.join("").toWellFormed().replaceAll("\0", ""));
  await fc.assert(
    fc.asyncProperty(keepable, async (words) => {
      await writeEntries(database, alder, words);
    }),
    { numRuns: 60 },
  );
  expect(await reportOf(alder)).toMatchObject({ entries: 64, broken: undefined });
});

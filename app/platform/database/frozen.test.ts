import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ask, noRight, refusalOf } from "./ask-for-tests.ts";
import { freshCopy } from "./for-tests.ts";
import { inSchool, type Doing } from "./in-school.ts";
import { connect, type Database } from "./open-database.ts";
import { addPlace, beginSchool, tuesday } from "./school-for-tests.ts";

const frozen = [
  ["incident", "words"],
  ["incident_child", "role"],
  ["incident_adult", "role"],
  ["segment", "kind"],
  ["segment_adult", "adult_id"],
  ["incident_label", "rule"],
  ["label_override", "reason"],
  ["statement_owed", "owed_at"],
  ["statement_given", "words"],
  ["statement_given", "answers"],
  ["review_question", "words"],
  ["addition", "words"],
  ["review_signed", "necessary_words"],
  ["draft_answer_set_aside", "answer"],
  ["technique_version", "standing"],
  ["watch", "began_at"],
  ["watch_observation", "made_at"],
  ["watch_taken_over", "taken_at"],
  ["watch_decision", "decision"],
  ["watch_ended", "ended_at"],
  ["trail_entry", "details"],
  ["trail_head", "last_number"],
] as const;

let copy: Awaited<ReturnType<typeof freshCopy>>;
let database: Database;
let close: () => Promise<void>;
let alder: Doing;
let birch: Doing;

beforeAll(async () => {
  copy = await freshCopy(inject("testServer"));
  ({ database, close } = connect(copy.app));
  alder = await beginSchool(database, "Alder School");
  birch = await beginSchool(database, "Birch School");
  await addPlace(database, alder, "The quiet room");
});
afterAll(async () => {
  await close();
  await copy.drop();
});

const tryAs = (statement: string) => refusalOf(copy.app, alder.schoolId, statement);

describe.each(frozen)("what stands in %s", (table, column) => {
  it.each([`update ${table} set ${column} = ${column}`, `delete from ${table}`, `truncate ${table}`])(
    "cannot be touched: %s",
    async (statement) => {
      expect(await tryAs(statement)).toBe(noRight);
    },
  );
});

it("an entry of the trail is written by the one writer only", async () => {
  const entry = `insert into trail_entry values ('${alder.schoolId}', 1, 'now', 'nobody', 'signed-in', 'x', '{}', '\\x00')`;
  expect(await tryAs(entry)).toBe(noRight);
  expect(await tryAs(`insert into trail_head (school_id) values ('${alder.schoolId}')`)).toBe(noRight);
});

it("the app deletes and empties nothing anywhere, and makes no tables of its own", async () => {
  const everywhere = await ask<{ name: string; may: boolean }>(
    copy.owner,
    `select relname as name, has_table_privilege('lessen_app', oid, 'delete, truncate, trigger, references') as may
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')`,
  );
  expect(everywhere.length).toBeGreaterThan(20);
  expect(everywhere.filter(({ may }) => may)).toEqual([]);
  expect(await tryAs("create table mine (a int)")).toBe(noRight);
  expect(await tryAs("alter table incident disable row level security")).toBe(noRight);
});

it("the refusals are the frozen tables' own: what is not frozen can be changed", async () => {
  expect(await tryAs("update place set name = 'Room 4'")).toBe("done");
  expect(await tryAs("select * from incident")).toBe("done");
});

it("another school sees nothing of this one, in any table", async () => {
  const tables = await ask<{ name: string }>(
    copy.owner,
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity order by 1",
  );
  expect(tables.length).toBeGreaterThan(20);
  for (const { name } of tables) {
    const theirs = `select 1 / count(*) from ${name} where school_id = '${alder.schoolId}'`;
    expect([name, await refusalOf(copy.app, birch.schoolId, theirs)]).toEqual([name, "22012"]); // Nothing to divide by.
  }
  expect(await tryAs(`select 1 / count(*) from place where school_id = '${alder.schoolId}'`)).toBe("done");
});

it("without a school nothing is seen at all", async () => {
  expect(await ask(copy.app, "select * from school")).toEqual([]);
  expect(await ask(copy.app, "select * from place")).toEqual([]);
});

it("a transaction of one school cannot write into another, nor move a row there", async () => {
  const place = { place_id: alder.schoolId, name: "Room 9", kind: "room" };
  const write = inSchool(database, birch, ({ tx }) =>
    tx
      .insertInto("place")
      .values({ school_id: alder.schoolId, ...place })
      .execute(),
  );
  await expect(write).rejects.toMatchObject({ code: noRight });
  expect(await tryAs(`update place set school_id = '${birch.schoolId}'`)).toBe(noRight);
  const changed = await inSchool(database, birch, ({ tx }) =>
    tx.updateTable("place").set({ name: "Ours" }).executeTakeFirst(),
  );
  expect(changed.numUpdatedRows).toBe(0n);
});

it("a school cannot be begun in another's name", async () => {
  const third = { school_id: "01990000-0000-7000-8000-000000000003", name: "Third", begun_at: tuesday.toString() };
  await expect(
    inSchool(database, birch, ({ tx }) => tx.insertInto("school").values(third).execute()),
  ).rejects.toMatchObject({ code: noRight });
});

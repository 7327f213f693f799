import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { z } from "zod";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { factList } from "../trail/fact-list.ts";
import { ask } from "./ask-for-tests.ts";
import { freshCopy } from "./for-tests.ts";
import { forAccount, inSchool, isId, type Doing } from "./in-school.ts";
import { connect, type Database } from "./open-database.ts";
import { beginSchool, tuesday } from "./school-for-tests.ts";

const fact = factList({
  "tests-saw": { sentence: "A test saw something.", details: z.strictObject({ step: z.int() }) },
});

let copy: Awaited<ReturnType<typeof freshCopy>>;
let database: Database;
let close: () => Promise<void>;
let alder: Doing;

beforeAll(async () => {
  copy = await freshCopy(inject("testServer"));
  // One connection: whatever a transaction leaves on it, the next one gets.
  ({ database, close } = connect(copy.app, 1));
  alder = await beginSchool(database, "Alder School");
});
afterAll(async () => {
  await close();
  await copy.drop();
});

const asAdmin = <T extends Record<string, unknown>>(statement: string) =>
  ask<T>({ ...copy.admin, database: copy.owner.database }, statement);
const place = (name: string) => ({ school_id: alder.schoolId, place_id: randomUUID(), name, kind: "room" });
const setting = (name: string) =>
  sql<{ kept: string | null }>`select nullif(current_setting(${name}, true), '') as kept`;

it("the school is forgotten with the transaction, on the very same connection", async () => {
  await inSchool(database, alder, async ({ tx }) => {
    expect((await setting("lessen.school").execute(tx)).rows).toEqual([{ kept: alder.schoolId }]);
    expect(await tx.selectFrom("school").select("name").execute()).toEqual([{ name: "Alder School" }]);
  });
  expect((await setting("lessen.school").execute(database)).rows).toEqual([{ kept: null }]);
  expect(await database.selectFrom("school").select("name").execute()).toEqual([]);
});

it("the school is forgotten after a deed that broke, too", async () => {
  await expect(inSchool(database, alder, () => Promise.reject(new Error("broke")))).rejects.toThrow("broke");
  expect((await setting("lessen.school").execute(database)).rows).toEqual([{ kept: null }]);
});

it("an account is forgotten with its transaction, and sees no school it does not belong to", async () => {
  const seen = await forAccount(database, randomUUID(), (tx) => tx.selectFrom("school").selectAll().execute());
  expect(seen).toEqual([]);
  expect((await setting("lessen.account").execute(database)).rows).toEqual([{ kept: null }]);
});

it("an account that belongs to a school sees its name and nothing of what happens there", async () => {
  const [adult_id, account_id] = [randomUUID(), randomUUID()];
  const person = { given_name: "Amira", family_name: "Hale", entered_at: tuesday.toString() };
  await database
    .insertInto("account")
    .values({ account_id, email: "amira@alder.example", begun_at: tuesday.toString() })
    .execute();
  await inSchool(database, alder, async ({ tx, schoolId }) => {
    await tx
      .insertInto("adult")
      .values({ school_id: schoolId, adult_id, ...person })
      .execute();
    const membership = { school_id: schoolId, adult_id, account_id, role: "adult", begun_at: tuesday.toString() };
    await tx.insertInto("membership").values(membership).execute();
  });
  await forAccount(database, account_id, async (tx) => {
    expect(await tx.selectFrom("school").select("name").execute()).toEqual([{ name: "Alder School" }]);
    expect(await tx.selectFrom("membership").select("role").execute()).toEqual([{ role: "adult" }]);
    expect(await tx.selectFrom("adult").selectAll().execute()).toEqual([]);
    const renamed = await tx.updateTable("school").set({ name: "Mine" }).executeTakeFirst();
    expect(renamed.numUpdatedRows).toBe(0n);
  });
});

it("a deed that breaks leaves neither its state nor its fact", async () => {
  const broken = inSchool(database, alder, async ({ tx, record }) => {
    await tx.insertInto("place").values(place("The hall")).execute();
    record(fact("tests-saw", "place:1", { step: 1 }));
    throw new Error("the light went out");
  });
  await expect(broken).rejects.toThrow("the light went out");
  expect(await asAdmin("select name from place")).toEqual([]);
  expect(await asAdmin("select number from trail_entry")).toEqual([]);
  expect(await asAdmin("select last_number::int from trail_head")).toEqual([{ last_number: 0 }]);
});

it("facts are written after everything else, in the order they were recorded", async () => {
  await inSchool(database, alder, async ({ tx, record }) => {
    record(fact("tests-saw", "place:1", { step: 1 }));
    record(fact("tests-saw", "place:1", { step: 2 }));
    expect(await tx.selectFrom("trail_entry").selectAll().execute()).toEqual([]);
    await tx.insertInto("place").values(place("The hall")).execute();
    record(fact("tests-saw", "place:1", { step: 3 }));
  });
  const entries = await asAdmin("select number::int, at, actor, kind, details from trail_entry order by number");
  expect(entries).toEqual(
    [1, 2, 3].map((step) => ({
      number: step,
      at: tuesday.toString(),
      actor: "tests",
      kind: "tests-saw",
      details: `{"step": ${step}}`,
    })),
  );
});

it("a fact that cannot be written takes the state with it", async () => {
  const nowhere = { ...alder, schoolId: randomUUID() };
  const begun = inSchool(database, nowhere, async ({ tx, schoolId, record }) => {
    await tx
      .insertInto("school")
      .values({ school_id: schoolId, name: "No trail", begun_at: tuesday.toString() })
      .execute();
    record(fact("tests-saw", "school:1", { step: 1 }));
  });
  await expect(begun).rejects.toThrow("this school has no trail");
  expect(await asAdmin("select name from school")).toEqual([{ name: "Alder School" }]);
});

it("dates and instants come back as text that the date library reads, never through the server's own zone", async () => {
  const asked = sql`select date '1912-02-29' as day, timestamptz '2026-07-01 12:00:00.5+01' as summer, 9007199254740991::bigint as many`;
  expect((await asked.execute(database)).rows).toEqual([
    {
      day: "1912-02-29",
      summer: expect.stringMatching(/^2026-07-01T\d\d:00:00\.5[+-]\d\d:\d\d$/),
      many: 9007199254740991,
    },
  ]);
});

const forged = [
  "",
  "'; drop table school; --",
  `${randomUUID()}'`,
  `${randomUUID()}\n`,
  ` ${randomUUID()}`,
  randomUUID().toUpperCase(),
  "1",
];

it.each(forged)("a forged id ends before the database: %j", async (id) => {
  expect(isId(id)).toBe(false);
  await expect(inSchool(database, { ...alder, schoolId: id }, async () => "reached")).rejects.toThrow(
    "A school's id is a UUID.",
  );
  await expect(forAccount(database, id, async () => "reached")).rejects.toThrow("An account's id is a UUID.");
});

it.each([undefined, null, 7, [randomUUID()], {}])("what is no text is no id: %j", (id) => {
  expect(isId(id)).toBe(false);
});

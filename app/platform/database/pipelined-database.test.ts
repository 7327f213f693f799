import { randomUUID } from "node:crypto";
import { Socket } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, inject, it, vi } from "vitest";
import { ask } from "./ask-for-tests.ts";
import { freshCopy } from "./for-tests.ts";
import { connect, type Database } from "./open-database.ts";
import { addPlace, beginSchool } from "./school-for-tests.ts";
import { inSchool, type Doing, type Work } from "./in-school.ts";

let copy: Awaited<ReturnType<typeof freshCopy>>;
let database: Database;
let close: () => Promise<void>;
let alder: Doing;
let birch: Doing;

beforeAll(async () => {
  copy = await freshCopy(inject("testServer"));
  // One connection: whatever one transaction leaves on it, the next one gets.
  ({ database, close } = connect(copy.app, 1));
  alder = await beginSchool(database, "Alder School");
  birch = await beginSchool(database, "Birch School");
  await addPlace(database, alder, "The hall");
});
afterAll(async () => {
  await close();
  await copy.drop();
});

const echo = (word: string, seconds = 0) =>
  sql<{ word: string }>`select ${word}::text as word, pg_sleep(${seconds}::float)`;
const placesOf = async ({ tx, schoolId }: Work) =>
  (await tx.selectFrom("place").select("name").where("school_id", "=", schoolId).execute()).map(({ name }) => name);
const asAdmin = (statement: string) => ask({ ...copy.admin, database: copy.owner.database }, statement);

it("of many statements asked at once each gets its own answer, the slow ones too", async () => {
  const words = Array.from({ length: 40 }, (_, at) => `answer ${at}`);
  const heard = await inSchool(database, alder, ({ tx }) =>
    Promise.all(words.map(async (word, at) => (await echo(word, at % 7 === 0 ? 0.01 : 0).execute(tx)).rows[0]?.word)),
  );
  expect(heard).toEqual(words);
});

it("what is asked together leaves in one write, with the beginning of its transaction; the commit is another", async () => {
  // Of the two a stream asks one for each write that leaves.
  const ways = ["_write", "_writev"] as const;
  const spies = ways.map((way) => vi.spyOn(Socket.prototype as unknown as Record<typeof way, () => void>, way));
  try {
    await inSchool(database, alder, ({ tx }) =>
      Promise.all(["one", "two", "three"].map((word) => echo(word).execute(tx))),
    );
    expect(spies.flatMap(({ mock }) => mock.calls)).toHaveLength(2);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
});

it("one that fails among several fails the whole transaction, and the connection serves the next", async () => {
  const added = { school_id: alder.schoolId, place_id: randomUUID(), name: "The shed", kind: "room" };
  const broken = inSchool(database, alder, ({ tx }) =>
    Promise.all([
      tx.insertInto("place").values(added).execute(),
      sql`select 1 / 0`.execute(tx),
      tx.selectFrom("place").select("name").execute(),
    ]),
  );
  await expect(broken).rejects.toThrow("division by zero");
  expect(await inSchool(database, alder, placesOf)).toEqual(["The hall"]);
});

it("one that fails and is not waited for takes the transaction with it all the same", async () => {
  const added = { school_id: alder.schoolId, place_id: randomUUID(), name: "The shed", kind: "room" };
  const broken = inSchool(database, alder, async ({ tx }) => {
    await tx.insertInto("place").values(added).execute();
    sql`select 1 / 0`.execute(tx).catch(() => {});
    return "done";
  });
  await expect(broken).rejects.toThrow();
  expect(await inSchool(database, alder, placesOf)).toEqual(["The hall"]);
});

it("what is asked after the end is refused: by then the connection works for somebody else", async () => {
  let kept: Work | undefined;
  await inSchool(database, alder, async (work) => void (kept = work));
  await expect(inSchool(database, birch, () => placesOf(kept as Work))).rejects.toThrow("This transaction has ended");
  const broken = inSchool(database, alder, async (work) => {
    kept = work;
    throw new Error("broke");
  });
  await expect(broken).rejects.toThrow("broke");
  await expect(placesOf(kept as Work)).rejects.toThrow("This transaction has ended");
});

it("two schools by turns on one connection each see their own, from the plans that are kept too", async () => {
  for (let round = 0; round < 8; round += 1) {
    expect(await inSchool(database, alder, placesOf)).toEqual(["The hall"]);
    expect(await inSchool(database, birch, placesOf)).toEqual([]);
  }
  const kept = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(database);
  const statements = kept.rows.map(({ statement }) => statement);
  expect(statements.some((statement) => statement.includes('from "place"'))).toBe(true);
  // As many as there are questions, not as many as there are schools.
  expect(statements.filter((statement) => statement.includes(alder.schoolId))).toEqual([]);
});

it("statements without end, as an import builds them, are not all kept", async () => {
  for (let at = 0; at < 500; at += 1) {
    const own = sql`select ${at}::int as ${sql.id(`number_${at}`)}`;
    await own.execute(database);
    await own.execute(database);
  }
  const kept = await sql<{ many: number }>`select count(*)::int as many from pg_prepared_statements`.execute(database);
  expect(kept.rows[0]?.many).toBeLessThanOrEqual(400);
});

it("a connection that is cut in the middle of a deed breaks that deed, and the next gets another", async () => {
  const cut = inSchool(database, alder, async ({ tx }) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await asAdmin(`select pg_terminate_backend(${rows[0]?.pid})`);
    await Promise.all([echo("one", 0.2).execute(tx), echo("two").execute(tx)]);
  });
  await expect(cut).rejects.toThrow();
  expect(await inSchool(database, alder, placesOf)).toEqual(["The hall"]);
});

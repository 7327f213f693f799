import { connect, inSchool, newId, schoolIds, type Database } from "#platform";
import { pino } from "pino";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { doByItself } from "./by-itself.ts";
import { beginTestSchool, tuesday, type TestSchool } from "./people/for-tests.ts";
import { freshCopy } from "./platform/database/for-tests.ts";

let copy: Awaited<ReturnType<typeof freshCopy>>;
let database: Database;
let close: () => Promise<void>;
const schools: TestSchool[] = [];
const failures: string[] = [];

beforeAll(async () => {
  copy = await freshCopy(inject("testServer"));
  ({ database, close } = connect(copy.app));
  for (const name of ["Alder School", "Birch School"]) schools.push(await beginTestSchool(database, name));
});
afterAll(async () => {
  await close();
  await copy.drop();
});

const log = pino({ level: "error" }, { write: (line: string) => void failures.push(line) });
const at = (days: number) => ({ database, log, now: () => tuesday.add({ hours: 24 * days }) });
const all = () => schoolIds(copy.owner);

async function bring({ doing, adultId }: TestSchool): Promise<void> {
  const file = { import_id: newId(tuesday), state: "ready", brought_by: adultId, brought_at: tuesday.toString() };
  await inSchool(database, doing, async ({ tx, schoolId }) => {
    await tx
      .insertInto("roster_import")
      .values({ school_id: schoolId, ...file, file_names: "children.csv", files: Buffer.from("x") })
      .execute();
  });
}

const waiting = () =>
  Promise.all(
    schools.map(({ doing }) =>
      inSchool(database, doing, async ({ tx }) => {
        const rows = await tx.selectFrom("roster_import").select("files").where("files", "is not", null).execute();
        return rows.length;
      }),
    ),
  );

test("without any visit, no school's file waits longer than it may", async () => {
  for (const school of schools) await bring(school);
  await doByItself(at(13), all);
  expect(await waiting()).toEqual([1, 1]);
  await doByItself(at(15), all);
  expect(await waiting()).toEqual([0, 0]);
  expect(failures).toEqual([]);
});

test("what breaks in one school is logged and does not keep the next from its turn", async () => {
  for (const school of schools) await bring(school);
  await doByItself(at(15), async () => ["no school's id", ...(await all())]);
  expect(await waiting()).toEqual([0, 0]);
  expect(failures.splice(0)).toHaveLength(1);
});

test("a database that does not answer breaks nothing", async () => {
  await doByItself(at(15), () => Promise.reject(new Error("no answer")));
  expect(failures.splice(0)).toHaveLength(1);
});

import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, afterEach, expect, inject, it } from "vitest";
import { ask } from "./ask-for-tests.ts";
import { migrate } from "./migrate.ts";
import { ownerRole } from "./roles.ts";

const ours = join(import.meta.dirname, "../../../migrations");
const { admin, owner } = inject("testServer");
let place: string;
let folder: string;
let empty: typeof owner;
let made = 0;

beforeAll(() => void (place = mkdtempSync(join(tmpdir(), "lessen-migrate-"))));
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeEach(async () => {
  made += 1;
  folder = join(place, String(made));
  cpSync(ours, folder, { recursive: true });
  empty = { ...owner, database: `test_migrate_${process.pid}_${made}` };
  await ask(admin, `create database ${empty.database} owner ${ownerRole}`);
});
afterEach(() => ask(admin, `drop database ${empty.database} with (force)`));

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
const change = (name: string, by: (sql: string) => string) => write(name, by(readFileSync(join(folder, name), "utf8")));
const first = "0001-schools-and-networks.sql";
const names = readdirSync(ours).filter((name) => name.endsWith(".sql"));

it("brings an empty database to the newest migration in order, and does nothing the second time", async () => {
  expect(await migrate(empty, folder)).toEqual(names.toSorted());
  expect(await migrate(empty, folder)).toEqual([]);
});

it("ten processes started at once migrate an empty database once", async () => {
  const program = `const { migrate } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "migrate.ts")))});
    process.stdout.write(JSON.stringify(await migrate(${JSON.stringify(empty)}, ${JSON.stringify(folder)})))`;
  const run = () => promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  const said = await Promise.all(Array.from({ length: 10 }, run));
  const applied = said.map(({ stdout }) => JSON.parse(stdout) as string[]).filter((one) => one.length > 0);
  expect(applied).toEqual([names.toSorted()]);
  const kept = await ask<{ name: string }>(empty, "select name from schema_migration order by name");
  expect(kept.map(({ name }) => name)).toEqual(names.toSorted());
}, 120_000);

it("a migration that was changed after it ran is refused in a sentence that says what to do", async () => {
  await migrate(empty, folder);
  change(first, (sql) => `${sql}\n-- a second thought`);
  await expect(migrate(empty, folder)).rejects.toThrow(
    `${first} was changed after it had run. Put it back as it was, and write a new migration for the change.`,
  );
});

it("the same migration with the line ends of another system is the same migration", async () => {
  await migrate(empty, folder);
  change(first, (sql) => sql.replaceAll("\n", "\r\n"));
  expect(await migrate(empty, folder)).toEqual([]);
});

it("a database that a newer Lessen has had is left alone", async () => {
  write("9999-from-tomorrow.sql", "create table tomorrow (a int)");
  await migrate(empty, folder);
  await expect(migrate(empty, ours)).rejects.toThrow(
    "The database has had 9999-from-tomorrow.sql, which this version of Lessen does not know. Start the newer version.",
  );
});

it("a migration that fails leaves nothing behind, keeps those before it, and runs whole once it is mended", async () => {
  write("9998-half.sql", "create table half (a int); select 1 / 0;");
  await expect(migrate(empty, folder)).rejects.toThrow("9998-half.sql could not be applied: division by zero");
  expect(
    await ask(empty, "select to_regclass('half') as half, to_regclass('incident') is not null as incident"),
  ).toEqual([{ half: null, incident: true }]);
  write("9998-half.sql", "create table half (a int)");
  expect(await migrate(empty, folder)).toEqual(["9998-half.sql"]);
});

it("a migration that cannot be written down as done is not done", async () => {
  write("9998-half.sql", "create table half (a int); alter table schema_migration add check (name <> '9998-half.sql')");
  await expect(migrate(empty, folder)).rejects.toThrow("9998-half.sql could not be applied");
  expect(await ask(empty, "select to_regclass('half') as half")).toEqual([{ half: null }]);
});

it("files that are not migrations are passed over", async () => {
  write("README.md", "not sql");
  expect(await migrate(empty, folder)).toEqual(names.toSorted());
});

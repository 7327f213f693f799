import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";
import { withClient } from "./with-client.ts";

/** Any number that no other program on the server uses: all Lessen processes queue on it. */
const migrationLock = 7_206_514;

type Migration = { name: string; sql: string; checksum: string };

/** Brings the database to the newest migration; ten processes started at once migrate once. Returns the names applied. */
export async function migrate(owner: pg.ClientConfig, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  return withClient(owner, async (client) => {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await client.query(
      "create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ name: string; checksum: string }>(
      "select name, checksum from schema_migration",
    );
    refuseChangedMigrations(migrations, rows);
    const done = new Set(rows.map((row) => row.name));
    const owed = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of owed) await applyOne(client, migration);
    return owed.map((migration) => migration.name);
  });
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      // A checkout on Windows may end its lines otherwise: the same migration all the same.
      const sql = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** A migration that has run somewhere is frozen: a changed one would leave two installations with different tables. */
function refuseChangedMigrations(migrations: Migration[], applied: { name: string; checksum: string }[]): void {
  for (const { name, checksum } of applied) {
    const ours = migrations.find((migration) => migration.name === name);
    if (ours === undefined) {
      throw new Error(
        `The database has had ${name}, which this version of Lessen does not know. Start the newer version.`,
      );
    }
    if (ours.checksum !== checksum) {
      throw new Error(
        `${name} was changed after it had run. Put it back as it was, and write a new migration for the change.`,
      );
    }
  }
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query("insert into schema_migration (name, checksum) values ($1, $2)", [
      migration.name,
      migration.checksum,
    ]);
    await client.query("commit");
  } catch (error) {
    // When the connection itself is lost, its end has rolled back, and the first error is the one to tell.
    await client.query("rollback").catch(() => {});
    throw new Error(`${migration.name} could not be applied: ${(error as Error).message}`, { cause: error });
  }
}

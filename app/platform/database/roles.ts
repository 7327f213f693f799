import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** The role the pages run under: it owns nothing and cannot bypass row security. */
export const appRole = "lessen_app";

/** The role that owns the tables of the embedded database: not a superuser, so that row security binds it too. */
export const ownerRole = "lessen_owner";

/** Reads a secret from the keys folder, or makes one; readable by this account alone. */
export async function keptSecret(keysFolder: string, name: string): Promise<string> {
  await mkdir(keysFolder, { recursive: true, mode: 0o700 });
  const path = join(keysFolder, name);
  try {
    await writeFile(path, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return (await readFile(path, "utf8")).trim();
}

/** Creates the role if it is missing and sets its password, under a lock, so that several starts agree. */
export async function ensureRole(admin: pg.ClientConfig, role: string, password: string): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(7206515)");
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
    const verb = rowCount === 0 ? "create" : "alter";
    // Role names and passwords cannot be bound as parameters; both are ours, and still quoted.
    await client.query(
      `${verb} role ${client.escapeIdentifier(role)} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
    );
    await client.query("commit");
  } finally {
    await client.end();
  }
}

/** Creates a database owned by `owner` if it is missing. */
export async function ensureDatabase(admin: pg.ClientConfig, database: string, owner: string): Promise<void> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount !== 0) return;
    await client.query(`create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner)}`);
  } catch (error) {
    // Another process made it between our look and our try.
    if ((error as { code?: string }).code !== "42P04" && (error as { code?: string }).code !== "23505") throw error;
  } finally {
    await client.end();
  }
}

import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type pg from "pg";
import { keptFile } from "../kept-file.ts";
import { withClient } from "./with-client.ts";

/** The role the pages run under: it owns nothing and cannot bypass row security. */
export const appRole = "lessen_app";

/** The role that owns the tables of the embedded database: not a superuser, so that row security binds it too. */
export const ownerRole = "lessen_owner";

/** Reads a secret from the keys folder, or makes one; readable by this account alone. */
export async function keptSecret(keysFolder: string, name: string): Promise<string> {
  const secret = await keptFile(join(keysFolder, name), () => randomBytes(24).toString("base64url"));
  return secret.trim();
}

/** Creates the role if it is missing and sets its password, under a lock, so that several starts agree. */
export async function ensureRole(admin: pg.ClientConfig, role: string, password: string): Promise<void> {
  try {
    await withClient(admin, async (client) => {
      await client.query("begin");
      await client.query("select pg_advisory_xact_lock(7206515)");
      await createOrAlter(client, role, password);
      await client.query("commit");
    });
  } catch (error) {
    // What PostgreSQL says of missing rights does not say who is missing them, or what to do.
    if ((error as { code?: string }).code !== "42501") throw error;
    const asWhom = `The role "${admin.user ?? ""}" of the database address`;
    throw new Error(`${asWhom} may not set up "${role}". Let it create roles: alter role ... createrole.`, {
      cause: error,
    });
  }
}

async function createOrAlter(client: pg.Client, role: string, password: string): Promise<void> {
  // Role names and passwords cannot be bound as parameters; both are ours, and still quoted.
  const named = client.escapeIdentifier(role);
  const secret = `password ${client.escapeLiteral(password)}`;
  const bound = "nosuperuser nobypassrls nocreatedb nocreaterole";
  const { rows } = await client.query<{ loose: boolean }>(
    "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as loose from pg_roles where rolname = $1",
    [role],
  );
  if (rows[0] === undefined) await client.query(`create role ${named} login ${bound} ${secret}`);
  // Whoever lacks a right may not even take it away: named only when needed, so that an ordinary owner starts twice.
  else await client.query(`alter role ${named} login ${rows[0].loose ? bound : ""} ${secret}`);
}

/** Creates a database owned by `owner` if it is missing. */
export async function ensureDatabase(admin: pg.ClientConfig, database: string, owner: string): Promise<void> {
  await withClient(admin, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (rowCount !== 0) return;
    try {
      await client.query(
        `create database ${client.escapeIdentifier(database)} owner ${client.escapeIdentifier(owner)}`,
      );
    } catch (error) {
      // Another process made it between our look and our try.
      if (!["42P04", "23505"].includes((error as { code?: string }).code ?? "")) throw error;
    }
  });
}

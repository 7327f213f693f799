import { join } from "node:path";
import type pg from "pg";
import { joinEmbeddedPostgres, startEmbeddedPostgres } from "../embedded-postgres/index.ts";
import type { Settings } from "../settings.ts";
import { readDatabaseUrl } from "./database-url.ts";
import { migrate } from "./migrate.ts";
import { whyNotReached } from "./not-reached.ts";
import { PipelinedDatabase } from "./pipelined-database.ts";
import { appRole, ensureDatabase, ensureRole, keptSecret, ownerRole } from "./roles.ts";
import type { DB } from "./tables.ts";
import { withClient } from "./with-client.ts";
import "./value-types.ts";

/** Typed queries on the app's own connection: every one of them stands behind row security. */
export type Database = PipelinedDatabase<DB>;

/** An opened, migrated database, and the way to close it. */
export type OpenDatabase = {
  database: Database;
  /** The owner's connection, for `verify`, `backup` and figures over the whole installation. Never given to a page. */
  owner: pg.ClientConfig;
  app: pg.ClientConfig;
  /** Settles when the database has ended for good without being told to, with the reason. */
  ended: Promise<Error | undefined>;
  close(): Promise<void>;
};

/** Starts the embedded server or reaches the one that `DATABASE_URL` names, migrates it, and opens the app's connection. */
export async function openDatabase(settings: Settings, log: (line: string) => void = () => {}): Promise<OpenDatabase> {
  const keys = join(settings.dataFolder, "keys");
  const server =
    settings.databaseUrl === undefined
      ? await embedded(settings, keys, log)
      : await reached(readDatabaseUrl(settings.databaseUrl));
  try {
    const appPassword = await keptSecret(keys, "app-role");
    const roles = "admin" in server ? server.admin : server.owner;
    await ensureRole(roles, appRole, appPassword);
    const applied = await migrate(server.owner, join(settings.projectFolder, "migrations"));
    for (const name of applied) log(`Database brought up to ${name}.`);
    const app = { ...server.owner, user: appRole, password: appPassword };
    const { database, close } = connect(app);
    return {
      database,
      owner: server.owner,
      app,
      ended: server.ended,
      close: async () => {
        try {
          await close();
        } finally {
          await server.stop();
        }
      },
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Reaches the database of a Lessen that may be running, so that `verify` and `import` need not stop it. Undefined when
 * the embedded server is not running, or not set up yet: then `openDatabase` does both.
 */
export async function joinDatabase(
  settings: Settings,
): Promise<{ owner: pg.ClientConfig; app: pg.ClientConfig } | undefined> {
  if (settings.databaseUrl !== undefined) return undefined;
  const running = await joinEmbeddedPostgres({ folder: join(settings.dataFolder, "postgres") });
  if (running === undefined) return undefined;
  const keys = join(settings.dataFolder, "keys");
  const owner = { ...running.connect("lessen"), user: ownerRole, password: await keptSecret(keys, "owner-role") };
  return { owner, app: { ...owner, user: appRole, password: await keptSecret(keys, "app-role") } };
}

/** Opens a pool of connections as the given role. */
export function connect(config: pg.ClientConfig, max = 10): { database: Database; close(): Promise<void> } {
  const database = new PipelinedDatabase<DB>({ ...config, max });
  return { database, close: () => database.destroy() };
}

/** The server that DATABASE_URL names, once it has answered. */
async function reached(owner: pg.ClientConfig) {
  try {
    await withClient(owner, (client) => client.query("select"));
  } catch (error) {
    throw whyNotReached(error, owner);
  }
  return { owner, ended: new Promise<undefined>(() => {}), stop: async () => {} };
}

async function embedded(settings: Settings, keys: string, log: (line: string) => void) {
  const server = await startEmbeddedPostgres({ folder: join(settings.dataFolder, "postgres"), log });
  try {
    const admin = server.connect("postgres");
    const ownerPassword = await keptSecret(keys, "owner-role");
    await ensureRole(admin, ownerRole, ownerPassword);
    await ensureDatabase(admin, "lessen", ownerRole);
    const owner = { ...server.connect("lessen"), user: ownerRole, password: ownerPassword };
    return { admin, owner, ended: server.ended, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

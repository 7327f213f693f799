import { join } from "node:path";
import pg from "pg";
import { startTestPostgres } from "../embedded-postgres/for-tests.ts";
import { migrate } from "./migrate.ts";
import { appRole, ensureDatabase, ensureRole, ownerRole } from "./roles.ts";

/** How tests reach the shared server: one real PostgreSQL for all of them, a fresh copy of the tables for each file. */
export type TestServer = { admin: pg.ClientConfig; owner: pg.ClientConfig; app: pg.ClientConfig };

export const templateName = "lessen_template";

/** Starts a throw-away server with one migrated database to copy from. */
export async function startMigratedServer(
  projectFolder: string,
): Promise<{ server: TestServer; stop(): Promise<void> }> {
  const postgres = await startTestPostgres();
  const admin = postgres.connect("postgres");
  await ensureRole(admin, ownerRole, "for tests");
  await ensureRole(admin, appRole, "for tests");
  await ensureDatabase(admin, templateName, ownerRole);
  const owner = { ...postgres.connect(templateName), user: ownerRole, password: "for tests" };
  await migrate(owner, join(projectFolder, "migrations"));
  return { server: { admin, owner, app: { ...owner, user: appRole } }, stop: () => postgres.stop() };
}

let copies = 0;

/** A fresh copy of the migrated database, or of another that nobody is connected to, and the way to drop it. */
export async function freshCopy(
  server: TestServer,
  template: string = templateName,
): Promise<TestServer & { drop(): Promise<void> }> {
  copies += 1;
  const name = `test_${process.pid}_${copies}`;
  await asAdmin(server, `create database ${name} template ${template} owner ${ownerRole}`);
  return {
    admin: server.admin,
    owner: { ...server.owner, database: name },
    app: { ...server.app, database: name },
    drop: () => asAdmin(server, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin(server: TestServer, statement: string): Promise<void> {
  const client = new pg.Client(server.admin);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

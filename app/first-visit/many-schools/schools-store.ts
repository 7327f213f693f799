import { copyRows, withClient } from "#platform";
import type { ClientBase, ClientConfig } from "pg";
import type { Model } from "./rules/model.ts";
import { networks } from "./rules/school-names.ts";

/** A table as a school is copied into it. */
export type CopiedTable = { name: string; columns: readonly string[] };

/** Makes the temporary tables of a connection: PostgreSQL copies into none that has row security. */
export async function makeWaitingRooms(client: ClientBase, tables: readonly CopiedTable[]): Promise<void> {
  for (const { name } of tables)
    await client.query(`create temp table waiting_${name} (like ${name}) on commit delete rows`);
}

/** The tables of a model as they are copied, each after those that it refers to. */
export function copiedTables({ tables }: Model): CopiedTable[] {
  return tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
}

/** Copies rows, then hands them on through every right, policy and key that binds a page as well. */
export async function addRows(client: ClientBase, { name, columns }: CopiedTable, lines: string): Promise<void> {
  if (lines === "") return;
  await copyRows(client, `waiting_${name}`, columns, lines);
  const named = columns.map((column) => `"${column}"`).join(", ");
  await client.query(`insert into ${name} (${named}) select ${named} from waiting_${name}`);
}

/** Empties the temporary tables between two batches of one school. */
export async function emptyWaitingRooms(client: ClientBase, tables: readonly CopiedTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(({ name }) => `waiting_${name}`).join(", ")}`);
}

/** A school as it is begun. */
export type BegunSchool = { schoolId: string; name: string; networkId: string | null; incidents: number };

/** Names the school to the database and begins it: its own row, its book, its trail. */
export async function beginCopiedSchool(client: ClientBase, { school }: Model, begun: BegunSchool): Promise<void> {
  await client.query(`set local lessen.school = '${begun.schoolId}'`);
  const own = { school_id: begun.schoolId, name: begun.name, network_id: begun.networkId, fictional: true };
  await client.query("insert into school select (jsonb_populate_record(null::school, $1::jsonb || $2::jsonb)).*", [
    school,
    JSON.stringify(own),
  ]);
  await client.query("insert into incident_book (school_id, last_number) values ($1, $2)", [
    begun.schoolId,
    begun.incidents,
  ]);
  await client.query("select begin_trail()");
}

/** Records facts by the one writer that a deed has, too: it numbers and chains them. */
export async function appendFacts(client: ClientBase, entries: readonly string[]): Promise<void> {
  if (entries.length > 0) await client.query("select append_to_trail($1::jsonb)", [`[${entries.join(",")}]`]);
}

/** Makes the networks, once. */
export async function keepNetworks(client: ClientBase, ids: readonly string[], begunAt: string): Promise<void> {
  for (const [at, { name, kind }] of networks.entries()) {
    await client.query(
      "insert into network (network_id, name, kind, begun_at) values ($1, $2, $3, $4) on conflict do nothing",
      [ids[at], name, kind, begunAt],
    );
  }
}

/** The highest number of a school that was made so, found by the addresses of its people. */
export async function lastSchoolNumber(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ last: number | null }>(
    "select max(substring(email from '@school-([0-9]+)\\.example$')::int) as last from account",
  );
  return rows[0]?.last ?? 0;
}

/** Lets the database look anew at what its tables hold, so that it plans for the many rows and not for the few before. */
export async function lookAnew(owner: ClientConfig, tables: readonly CopiedTable[]): Promise<void> {
  const names = [...tables.map(({ name }) => name), "school", "incident_book", "trail_head", "trail_entry"];
  await withClient(owner, (client) => client.query(`analyze ${names.join(", ")}`));
}

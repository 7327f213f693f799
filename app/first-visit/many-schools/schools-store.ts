import type { Temporal } from "#dates";
import { copyRows, withClient, type Database } from "#platform";
import { sql } from "kysely";
import type { ClientBase, ClientConfig } from "pg";
import type { Model } from "./rules/model.ts";
import { headAddress, networks } from "./rules/school-names.ts";

/** A table as a school is copied into it. */
export type CopiedTable = { name: string; columns: readonly string[] };

/**
 * Makes the temporary tables of a connection: PostgreSQL copies into none that has row security. A commit waits for no
 * disk meanwhile: a power cut may cost the last schools, each of them as a whole.
 */
export async function makeWaitingRooms(client: ClientBase, tables: readonly CopiedTable[]): Promise<void> {
  await client.query("set synchronous_commit = off");
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

/** Works out how each record that was copied stands, so that lists show it. */
export async function keepStandingOfBook(client: ClientBase): Promise<void> {
  await client.query("select keep_standing_of_book()");
}

/** Notes the words of all that was copied, so that a search finds them. */
export async function noteWordsOfBook(client: ClientBase): Promise<void> {
  await client.query("select note_whole_book()");
}

/** Makes the networks, once. */
export async function keepNetworks(
  database: Database,
  ids: readonly string[],
  begunAt: Temporal.Instant,
): Promise<void> {
  const rows = networks.map((network, at) => ({
    ...network,
    network_id: ids[at] ?? "",
    begun_at: begunAt.toString(),
  }));
  await database
    .insertInto("network")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The highest number of a school that was made so, found by its head's address; 0 where there is none. */
export async function lastSchoolNumber(database: Database): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(substring(email from '[0-9]+')::int) as last from account where email like ${headAddress("%")}`.execute(
    database,
  );
  return rows[0]?.last ?? 0;
}

/** Lets the database look anew at what its tables hold, so that it plans for the many rows and not for the few before. */
export async function lookAnew(owner: ClientConfig, tables: readonly CopiedTable[]): Promise<void> {
  const written = ["school", "incident_book", "standing_incident", "trail_head", "trail_entry"];
  const names = [...tables.map(({ name }) => name), ...written];
  await withClient(owner, (client) => client.query(`analyze ${names.join(", ")}`));
}

/** Whether any school is not invented. Only the owner is shown all of them. */
export async function hasRealSchool(owner: ClientConfig): Promise<boolean> {
  return withClient(owner, async (client) => {
    const { rowCount } = await client.query("select 1 from school where not fictional limit 1");
    return rowCount !== 0;
  });
}

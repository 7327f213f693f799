import type { DB, Work } from "#platform";
import { sql, type Selectable } from "kysely";
import { databaseJson } from "./database-json.ts";

type Table = keyof DB;

/** So many rows travel in one statement: few round trips, and never a whole school as one text in memory. */
const batch = 1_000;

/** Hears how many more rows are written. */
export type OnWritten = (rows: number) => void;

/** Adds many whole rows, a batch to a statement. The database reads them as rows of the table itself. */
export async function insertRows<T extends Table>(
  work: Work,
  table: T,
  rows: readonly Selectable<DB[T]>[],
  onWritten?: OnWritten,
): Promise<void> {
  for (const some of batches(rows)) {
    await sql`insert into ${sql.table(table)} select * from ${asRows(table, some)}`.execute(work.tx);
    onWritten?.(some.length);
  }
}

/** Writes whole rows over those with the same keys; `school_id` is always one of the keys. */
export async function updateRows<T extends Table>(
  work: Work,
  table: T,
  keys: readonly (keyof DB[T] & string)[],
  rows: readonly Selectable<DB[T]>[],
  onWritten?: OnWritten,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const all = ["school_id", ...keys];
  const others = Object.keys(first).filter((column) => !all.includes(column));
  const set = sql.join(others.map((column) => sql`${sql.ref(column)} = theirs.${sql.ref(column)}`));
  const same = sql.join(
    all.map((column) => sql`held.${sql.ref(column)} = theirs.${sql.ref(column)}`),
    sql` and `,
  );
  for (const some of batches(rows)) {
    await sql`update ${sql.table(table)} as held set ${set} from ${asRows(table, some)} as theirs where ${same}`.execute(
      work.tx,
    );
    onWritten?.(some.length);
  }
}

function asRows(table: string, rows: readonly unknown[]) {
  return sql`json_populate_recordset(null::${sql.table(table)}, ${databaseJson(rows)}::json)`;
}

function* batches<R>(rows: readonly R[]): Generator<readonly R[]> {
  for (let from = 0; from < rows.length; from += batch) yield rows.slice(from, from + batch);
}

import pg from "pg";

/** What `pg` gives to a query while the server waits for rows; its types do not name these yet. */
type TakesRows = { sendCopyFromChunk(rows: Buffer): void; endCopyFrom(): void };

/** A `COPY ... FROM STDIN` whose rows go out in one piece: for batches that fit in memory anyhow. */
class CopyIn extends pg.Query {
  readonly #rows: Buffer;

  constructor(statement: string, rows: Buffer, done: (error: Error | null | undefined) => void) {
    super(statement, (error: Error | null | undefined) => done(error));
    this.#rows = rows;
  }

  /** Called by `pg` when the server is ready for the rows. */
  handleCopyInResponse(connection: TakesRows): void {
    connection.sendCopyFromChunk(this.#rows);
    connection.endCopyFrom();
  }
}

/**
 * Copies rows into a table. `lines` are rows in COPY's text form, each ended by a line break; `copyLine` makes one. Where
 * a table has row security PostgreSQL refuses COPY: such rows go into a temporary table and are inserted from there.
 */
export function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  lines: string,
): Promise<void> {
  const into = `copy ${pg.escapeIdentifier(table)} (${columns.map(pg.escapeIdentifier).join(", ")}) from stdin`;
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(into, Buffer.from(lines), (error) => (error == null ? resolve() : reject(error))));
  });
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** One row in COPY's text form: what would end a column or a row is escaped. */
export function copyLine(values: readonly (string | null)[]): string {
  const written = values.map((value) =>
    value === null ? "\\N" : value.replaceAll(/[\\\n\r\t]/g, (character) => escapes[character] ?? character),
  );
  return `${written.join("\t")}\n`;
}

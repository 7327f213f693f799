import { findColumns, type Columns } from "./columns.ts";
import { BrokenTable, unclosed, type Row } from "./files/csv-rows.ts";
import type { Table } from "./files/table.ts";
import { isSecret } from "./files/withheld.ts";
import type { Problems } from "./problems.ts";
import { rowShape, type RowShape } from "./rules/row-shape.ts";
import { cleanText } from "./rules/cell-text.ts";
import type { Origin } from "./types.ts";

/** One row, asked for by the reader's own keys. */
export type Cells<K extends string> = Origin & {
  /** The text without stray spaces; `undefined` when the file has no such column or the row ends before it. */
  get(key: K): string | undefined;
  /** The heading as this file writes it, for messages. */
  heading(key: K): string;
};

/** Where a reader leaves what it finds out on the way. */
export type Reading = {
  problems: Problems;
  /** Rows of which not even the id could be trusted. */
  lostRows: number;
  /** Where such rows stand, by what they have in the place of an id: a guess, good enough to point somebody there. */
  lostIds: Map<string, Origin>;
  tick(): void;
  /** The name of the format, for messages. */
  standard: string;
};

/**
 * Streams the rows of a table by column. Missing columns stop with a message; renamed and unused ones are noted;
 * a row that is too long is left out, since its values may have slid under the wrong headings.
 */
export async function* readRows<K extends string>(
  table: Table,
  wanted: Columns<K>,
  reading: Reading,
  idKey?: NoInfer<K>,
): AsyncGenerator<Cells<K>> {
  const at = findColumns(table, wanted, reading.problems, reading.standard);
  if (!at) return;
  const heading = (key: K): string => table.header[at.get(key) ?? -1] ?? wanted[key].title;
  const needed = [...at].filter(([key]) => wanted[key].required).map(([, place]) => place);
  const expected = {
    headings: table.header.length,
    lastNeeded: Math.max(0, ...needed),
    secret: table.header.some(isSecret),
  };
  try {
    for await (const row of table.rows()) {
      if (row.cells.every((cell) => cell.trim() === "")) continue;
      reading.tick();
      if (repeatsHeadings(row, table)) {
        noteRepeated(reading, table, row.line);
        continue;
      }
      if (!keepsShape(rowShape(row.cells, row.lastLine - row.line, expected), row, table, reading)) {
        noteLostId(reading, table, row, idKey && at.get(idKey));
        continue;
      }
      yield { file: table.file, line: row.line, heading, get: (key) => cellAt(row, at.get(key)) };
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
    const { line, message } = error;
    reading.problems.add("broken", { file: table.file, line, column: null, value: null, message, severity: "stops" });
  }
}

function noteLostId({ lostIds }: Reading, { file }: Table, row: Row, at: number | undefined): void {
  const id = cellAt(row, at);
  if (id) lostIds.set(id, { file, line: row.line });
}

/** Exports joined by hand have the headings again in the middle: a row of them would become a person. */
function repeatsHeadings({ cells }: Row, { header }: Table): boolean {
  return cells.length === header.length && cells.every((cell, at) => cleanText(cell) === header[at]);
}

function noteRepeated({ problems }: Reading, { file }: Table, line: number): void {
  const message = "The headings stand here once more. The line was passed over, and those below it were read.";
  problems.add("headings-again", { file, line, column: null, value: null, message, severity: "note" });
}

function cellAt(row: Row, at: number | undefined): string | undefined {
  const cell = at === undefined ? undefined : row.cells[at];
  return cell === undefined ? undefined : cleanText(cell);
}

/** Whether a row may be read. Its text is not shown: in a row out of shape we cannot know which of it is private. */
function keepsShape(shape: RowShape, { line, cells }: Row, { file, header }: Table, reading: Reading): boolean {
  if (shape === "swallowed") throw new BrokenTable(line, unclosed);
  if (shape === "fits") return true;
  const of = `This row has ${cells.length} ${cells.length === 1 ? "value" : "values"} where the file has ${header.length} columns`;
  const messages = {
    long: `${of}, so they may stand under the wrong headings. A value with a comma in it needs quotation marks around it. The row was left out.`,
    short: `${of}, and it ends before one that is needed. Perhaps a line break cut it in two. The row was left out.`,
    "secret-may-slide": `${of}. Since the file has a column of passwords, which might stand under another heading here, the row was left out. Export again, best without passwords.`,
    shorter: `${of}. What is missing at its end was left as it is in Lessen.`,
  };
  const read = shape === "shorter";
  const where = { file, line, column: null, value: null, message: messages[shape] };
  reading.problems.add(shape, { ...where, severity: read ? "note" : "left-out" });
  if (!read) reading.lostRows++;
  return read;
}

/** What to say where somebody is named whose own row was left out for its shape; undefined when none was. */
export function ownRowLost({ lostIds }: Reading, id: string, what: string): string | undefined {
  const own = lostIds.get(id);
  if (own === undefined) return undefined;
  return `The row with this id was itself left out: look at line ${own.line} of ${own.file}. So ${what} was left out with it. Mend that row, then upload the files again.`;
}

/** The place of a row alone, without its text. */
export function originOf({ file, line }: Origin): Origin {
  return { file, line };
}

/** Reports something about one row, and about one of its values when `key` is given. */
export function report<K extends string>(
  { problems }: Reading,
  severity: "stops" | "left-out" | "note",
  sort: string,
  row: Cells<K>,
  key: K | null,
  message: string,
): void {
  const column = key === null ? null : row.heading(key);
  const value = key === null ? null : (row.get(key) ?? null);
  problems.add(sort, { file: row.file, line: row.line, column, value, message, severity });
}

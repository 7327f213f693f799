import { csvRows, findDelimiter, BrokenTable, type Row } from "./files/csv-rows.ts";
import { damagedZip, isNoText, isZip, notACsv, noText } from "./files/not-a-csv.ts";
import { openZip, zipLimits, type ZipLimits } from "./files/open-zip.ts";
import { pieces, type ByteSource, type Upload } from "./files/source.ts";
import { tableName, type Table } from "./files/table.ts";
import { findEncoding, textOf, type Encoding } from "./files/text-of-bytes.ts";
import { isWithheld } from "./files/withheld.ts";
import { collectProblems, type Problems } from "./problems.ts";
import { cleanText } from "./rules/cell-text.ts";
import type { Problem } from "./types.ts";

/** What an upload turned out to hold. */
export type FilesReading = { tables: Table[]; problems: Problem[] };

/** Opens what was uploaded: CSV files, a zip of them, or both. Rows are read later, as a stream. */
export async function readFiles(uploads: readonly Upload[], limits: ZipLimits = zipLimits): Promise<FilesReading> {
  const problems = collectProblems();
  const tables: Table[] = [];
  for (const source of await sourcesOf(uploads, limits, problems)) {
    const table = await openTable(source, problems);
    if (table) tables.push(table);
  }
  if (uploads.length === 0) {
    stop(problems, "the upload", "Choose a file: one or more .csv files, or a .zip that holds them.");
  }
  return { tables, problems: problems.list() };
}

async function sourcesOf(uploads: readonly Upload[], limits: ZipLimits, problems: Problems): Promise<ByteSource[]> {
  const sources: ByteSource[] = [];
  const total = uploads.reduce((size, { bytes }) => size + bytes.length, 0);
  if (total > limits.unpackedBytes) {
    const most = Math.round(limits.unpackedBytes / 1024 / 1024);
    stop(problems, "the upload", `These files are larger than ${most} MB together. Export one school at a time.`);
    return [];
  }
  for (const upload of uploads) {
    if (isZip(upload.bytes)) sources.push(...(await openZip(upload, limits, problems)));
    else sources.push({ file: upload.name, open: () => pieces(upload.bytes) });
  }
  return sources;
}

async function openTable(source: ByteSource, problems: Problems): Promise<Table | undefined> {
  const { file } = source;
  try {
    for await (const start of source.open()) {
      const other = notACsv(start) ?? (isZip(start) ? zipInside : /\.zip$/i.test(file) ? damagedZip : undefined);
      if (other) return stop(problems, file, other);
      break;
    }
    const encoding = await findEncoding(source);
    if (isNoText(await opening(source, encoding))) return stop(problems, file, noText);
    if (encoding === "windows-1252") noteEncoding(problems, file);
    return await withHeader(source, encoding, problems);
  } catch (error) {
    if (error instanceof BrokenTable) return stop(problems, file, error.message, error.line);
    return stop(problems, file, "This file is damaged and could not be unpacked. Export it again and upload it.");
  }
}

const zipInside = "This is a zip inside a zip. Unpack it and upload the CSV files, or put them straight into one zip.";

async function withHeader(source: ByteSource, encoding: Encoding, problems: Problems): Promise<Table | undefined> {
  const { file } = source;
  const delimiter = findDelimiter(await opening(source, encoding));
  const all = (): AsyncGenerator<Row> => csvRows(textOf(source, encoding), delimiter);
  const header = await findHeader(all());
  if (!header) {
    return stop(problems, file, "This file is empty. Export it again; its first line should name the columns.");
  }
  if (header.above > 0) noteTitle(problems, file, header.line);
  const unread = header.cells.map(isWithheld);
  return {
    file,
    name: tableName(file),
    encoding,
    header: header.cells.map(cleanText),
    headerLine: header.line,
    rows: () => rowsBelow(all(), header.line, unread),
  };
}

async function opening(source: ByteSource, encoding: Encoding): Promise<string> {
  for await (const text of textOf(source, encoding)) if (text.trim() !== "") return text;
  return "";
}

/** The first row with two values is the heading: some systems print a title above it. */
async function findHeader(rows: AsyncIterable<Row>): Promise<(Row & { above: number }) | undefined> {
  let only: Row | undefined;
  let seen = 0;
  for await (const row of rows) {
    const filled = row.cells.filter((cell) => cell.trim() !== "").length;
    if (filled === 0 || /^sep=/i.test(row.cells[0] ?? "")) continue;
    if (filled > 1) return { ...row, above: seen };
    only ??= row;
    if (++seen === 10) break;
  }
  return only && { ...only, above: 0 };
}

async function* rowsBelow(rows: AsyncIterable<Row>, headerLine: number, unread: boolean[]): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.line <= headerLine) continue;
    for (const [at, isUnread] of unread.entries()) if (isUnread && at < row.cells.length) row.cells[at] = "";
    yield row;
  }
}

function noteEncoding(problems: Problems, file: string): void {
  const message =
    "This file is saved in the Windows way (Windows-1252) and was read so. Look at names with accents in the preview. To be sure, save as “CSV UTF-8”.";
  problems.add("encoding", { file, line: null, column: null, value: null, message, severity: "note" });
}

function noteTitle(problems: Problems, file: string, line: number): void {
  const message = `The columns are named on line ${line}; the lines above it were passed over.`;
  problems.add("title", { file, line, column: null, value: null, message, severity: "note" });
}

function stop(problems: Problems, file: string, message: string, line: number | null = null): undefined {
  problems.add("file", { file, line, column: null, value: null, message, severity: "stops" });
}

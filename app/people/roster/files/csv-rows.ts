import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";

/** One row with the lines of the file on which it begins and ends. */
export type Row = { line: number; lastLine: number; cells: string[] };

/** The table could not be followed any further: from here on no row can be trusted. */
export class BrokenTable extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** More line breaks than any real value has: a quotation mark that was opened and not closed. */
const mostLinesInARow = 50;

const longestRow = 256 * 1024;

type Delimiter = "," | ";" | "\t" | "|";

/** Which of comma, semicolon, tab and upright bar separates the values, counted outside quotation marks. */
export function findDelimiter(text: string): Delimiter {
  const said = /^sep=([,;\t|])/i.exec(text)?.[1];
  if (said) return said as Delimiter;
  const lines = text
    .replaceAll(/"[^"]*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const sample = lines.slice(0, 5).join("\n");
  const count = (mark: string): number => sample.split(mark).length - 1;
  // A comma wins a draw, then whichever is more usual: only what is there more often than all others can be it.
  return ([",", ";", "\t", "|"] as const).reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}

/** Every row of the text, empty ones too, each with the line it begins on. */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRow,
    record_delimiter: "\n",
  });
  // The parser hands the same error to whoever reads its rows, which is the loop below.
  pipeline(text, parser).catch(() => undefined);
  let lastLine = 0;
  try {
    for await (const { info, record } of parser as AsyncIterable<{ info: { lines: number }; record: string[] }>) {
      const line = lastLine + 1;
      lastLine = info.lines;
      if (lastLine - line > mostLinesInARow) throw new BrokenTable(line, unclosed);
      yield { line, lastLine, cells: record };
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (code === "CSV_QUOTE_NOT_CLOSED" || code === "CSV_MAX_RECORD_SIZE")
      throw new BrokenTable(lastLine + 1, unclosed);
    throw error;
  }
}

/** What to do about a quotation mark that swallows the rows after it. */
export const unclosed =
  "A quotation mark is opened on this line and not closed where it should be, so the rows after it cannot be told apart. Remove the mark or close it, and upload the file again.";

import type { Row } from "./csv-rows.ts";
import type { Encoding } from "./text-of-bytes.ts";

/** One CSV file, opened: its heading is known, its rows are streamed anew each time they are asked for. */
export type Table = {
  /** The file's name as the office knows it, with its folder. */
  file: string;
  /** The name alone, without folder, ending or a browser's "(1)", in small letters: "users". */
  name: string;
  encoding: Encoding;
  header: string[];
  headerLine: number;
  rows(): AsyncIterable<Row>;
};

/** The bare name of a file, by which the standards know their files. */
export function tableName(file: string): string {
  const base = file.split(/[/\\]/).at(-1) ?? file;
  return base
    .toLowerCase()
    .replace(/\.(csv|txt|tsv)$/, "")
    .replace(/\s*(\(\d+\)|- copy|-copy)$/, "")
    .trim();
}

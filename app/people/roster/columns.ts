import type { Table } from "./files/table.ts";
import { isWithheld, plainHeading } from "./files/withheld.ts";
import type { Problems } from "./problems.ts";

/** A column a reader wants: its proper heading, other headings seen in the field, and whether nothing works without it. */
type Column = { title: string; also?: readonly string[]; required?: boolean };

/** The columns of one file, by the reader's own key. */
export type Columns<K extends string> = Readonly<Record<K, Column>>;

/** Where each wanted column stands; undefined, with the reason among the problems, when the file cannot be read. */
export function findColumns<K extends string>(
  table: Table,
  wanted: Columns<K>,
  problems: Problems,
  standard: string,
): Map<K, number> | undefined {
  const at = new Map<K, number>();
  const used = new Set<number>();
  let readable = true;
  for (const key of Object.keys(wanted) as K[]) {
    const places = placesOf(table.header, wanted[key]);
    for (const place of places) used.add(place);
    const [first, second] = places;
    if (first === undefined) {
      if (!wanted[key].required) continue;
      readable = false;
      missing(table, wanted[key].title, problems, standard);
    } else if (second === undefined) {
      at.set(key, first);
      noteRenamed(table, first, wanted[key].title, problems);
    } else {
      readable = false;
      twice(table, [first, second], problems);
    }
  }
  noteUnused(table, used, problems);
  return readable ? at : undefined;
}

/** How many of these columns a header row has, to tell one kind of file from another. */
export function columnsFound<K extends string>(header: readonly string[], wanted: Columns<K>): K[] {
  return (Object.keys(wanted) as K[]).filter((key) => placesOf(header, wanted[key]).length > 0);
}

/** The proper heading, in whatever case, wins over another name for the same thing. */
function placesOf(header: readonly string[], column: Column): number[] {
  const alike = places(header, (heading) => plainHeading(heading) === plainHeading(column.title));
  if (alike.length > 0) return alike;
  for (const other of column.also ?? []) {
    const renamed = places(header, (heading) => plainHeading(heading) === plainHeading(other));
    if (renamed.length > 0) return renamed;
  }
  return [];
}

function places(header: readonly string[], fits: (heading: string) => boolean): number[] {
  return header.flatMap((heading, at) => (heading !== "" && fits(heading) ? [at] : []));
}

function missing(table: Table, title: string, problems: Problems, standard: string): void {
  const found = table.header.filter((heading) => heading !== "").join(", ");
  const message = `${table.file} has no column “${title}”, which ${standard} needs. Its columns are: ${found}. Add the column, or rename the one that holds this, and upload the file again.`;
  problems.add("missing-column", {
    file: table.file,
    line: table.headerLine,
    column: title,
    value: null,
    message,
    severity: "stops",
  });
}

function twice(table: Table, [first, second]: [number, number], problems: Problems): void {
  const column = table.header[first] ?? "";
  const message = `Columns ${first + 1} and ${second + 1} (“${column}” and “${table.header[second]}”) name the same thing, and we cannot know which to believe. Remove one of them.`;
  problems.add("column-twice", {
    file: table.file,
    line: table.headerLine,
    column,
    value: null,
    message,
    severity: "stops",
  });
}

function noteRenamed(table: Table, at: number, title: string, problems: Problems): void {
  const column = table.header[at] ?? "";
  if (column === title) return;
  const message = `The column “${column}” was read as “${title}”.`;
  problems.add("renamed-column", {
    file: table.file,
    line: table.headerLine,
    column,
    value: null,
    message,
    severity: "note",
  });
}

function noteUnused(table: Table, used: ReadonlySet<number>, problems: Problems): void {
  const spare = table.header.filter((heading, at) => heading !== "" && !used.has(at));
  const withheld = spare.filter(isWithheld);
  const others = spare.filter((heading) => !isWithheld(heading) && !heading.startsWith("metadata."));
  const say = (sort: string, message: string): void =>
    problems.add(sort, {
      file: table.file,
      line: table.headerLine,
      column: null,
      value: null,
      message,
      severity: "note",
    });
  if (withheld.length > 0) say("withheld", `These columns are never read: ${withheld.join(", ")}.`);
  if (others.length > 0) say("unused", `These columns are not used: ${others.join(", ")}.`);
}

import { detectKind, unknownProblem } from "./detect-kind.ts";
import type { Table } from "./files/table.ts";
import { newRoster } from "./new-roster.ts";
import { readLessenCsv } from "./read-lessen-csv.ts";
import { readOneRoster } from "./read-oneroster.ts";
import { readSds } from "./read-sds.ts";
import type { ReadOptions, RosterReading } from "./types.ts";

/** Reads whatever the tables are into one shape. When nothing can be made of them, the only problem says what was found. */
export async function readRoster(tables: readonly Table[], options: ReadOptions): Promise<RosterReading> {
  const detected = detectKind(tables);
  switch (detected.kind) {
    case "lessen-csv":
      return readLessenCsv(tables, options);
    case "sds-2.1":
      return readSds(tables, options);
    case "oneroster-1.1":
    case "oneroster-1.2":
      return readOneRoster(detected.kind, tables, options);
    case "unknown":
      return { roster: newRoster("lessen-csv", "unknown"), problems: [unknownProblem(tables, detected.message)] };
  }
}

import type { Table } from "./files/table.ts";
import { readSourced } from "./sourced/read-sourced.ts";
import type { ReadOptions, RosterReading } from "./types.ts";

/** Reads OneRoster CSV, 1.2 or the older 1.1, complete or changes only (england-homes-data-codes.md#D1). */
export function readOneRoster(
  version: "oneroster-1.2" | "oneroster-1.1",
  tables: readonly Table[],
  options: ReadOptions,
): Promise<RosterReading> {
  return readSourced(version, tables, options);
}

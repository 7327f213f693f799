import type { Table } from "./files/table.ts";
import { readSourced } from "./sourced/read-sourced.ts";
import type { ReadOptions, RosterReading } from "./types.ts";

/** Reads Microsoft School Data Sync v2.1 CSV: always complete, since it has no status column (england-homes-data-codes.md#D2). */
export function readSds(tables: readonly Table[], options: ReadOptions): Promise<RosterReading> {
  return readSourced("sds-2.1", tables, options);
}

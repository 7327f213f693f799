import type { Table } from "../files/table.ts";
import { readRows, type Reading } from "../read-rows.ts";
import { manifestColumns } from "./layouts.ts";

/** What manifest.csv says: the source, and for each file whether it is absent, bulk or delta. */
export type Manifest = { source: string | undefined; version: string | undefined; modes: Map<string, string> };

/** Reads manifest.csv; an upload without one is tolerated. */
export async function readManifest(table: Table | undefined, reading: Reading): Promise<Manifest> {
  const manifest: Manifest = { source: undefined, version: undefined, modes: new Map() };
  if (!table) return manifest;
  for await (const row of readRows(table, manifestColumns, reading)) {
    const property = (row.get("property") ?? "").toLowerCase();
    const value = row.get("value") ?? "";
    if (property === "source.systemcode" && value !== "") manifest.source ??= value;
    if (property === "source.systemname" && value !== "") manifest.source = value;
    if (property === "oneroster.version") manifest.version = value;
    if (property.startsWith("file.")) manifest.modes.set(property.slice(5), value.toLowerCase());
  }
  return manifest;
}

/** Files the manifest promises and the upload does not hold: half an export would end people. */
export function checkPromises(manifest: Manifest, tables: readonly Table[], reading: Reading): void {
  const here = new Set(tables.map(({ name }) => name));
  const used = ["orgs", "users", "roles", "classes", "enrollments", "demographics"];
  for (const file of used) {
    const mode = manifest.modes.get(file);
    if ((mode === "bulk" || mode === "delta") && !here.has(file)) {
      say(
        reading,
        "stops",
        `manifest.csv promises ${file}.csv, but it is not among the files. Upload the whole export, best as the .zip.`,
      );
    }
    if (mode === "absent" && here.has(file)) {
      say(reading, "note", `manifest.csv says that there is no ${file}.csv, but it is here and was read.`);
    }
  }
}

function say(reading: Reading, severity: "stops" | "note", message: string): void {
  reading.problems.add("manifest", { file: "manifest.csv", line: null, column: null, value: null, message, severity });
}

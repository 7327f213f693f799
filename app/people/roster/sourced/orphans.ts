import { ownRowLost, readRows } from "../read-rows.ts";
import type { Origin } from "../types.ts";
import { quietly, tableOf, type Work } from "./work.ts";

const idColumn = { id: { title: "sourcedId", also: ["id"], required: true } };

/**
 * Tells ids that are nowhere in the files from those of schools that were not chosen.
 * The file is read once more for it, so that nobody else's id is kept beforehand.
 */
export async function reportOrphans(
  work: Work,
  file: "users" | "classes",
  missing: Map<string, Origin>,
  message: string,
): Promise<void> {
  const table = tableOf(work, file);
  if (table && missing.size > 0) {
    for await (const row of readRows(table, idColumn, quietly(work.reading))) missing.delete(row.get("id") ?? "");
  }
  for (const [value, { file: where, line }] of missing) {
    const column = file === "users" ? "userSourcedId" : "classSourcedId";
    const lost = file === "users" ? ownRowLost(work.reading, value, "this place in a class") : undefined;
    const found = { file: where, line, column, value, message: lost ?? message };
    work.reading.problems.add(`orphan-${file}`, { ...found, severity: "left-out" });
  }
}

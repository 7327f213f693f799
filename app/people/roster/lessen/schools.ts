import type { Table } from "../files/table.ts";
import { newReading } from "../new-roster.ts";
import { readRows, type Reading } from "../read-rows.ts";
import { Temporal } from "#dates";
import { nameKey } from "../rules/name-key.ts";
import type { SchoolCount } from "../schools-in.ts";
import { adultColumns, childColumns, type LessenFile } from "./columns.ts";
import { exampleReference, thisSchool } from "./work.ts";

/** The schools that our own template's files name, as first written, with how many lines each has. Most name none: one school. */
export async function lessenSchools(files: ReadonlyMap<LessenFile, readonly Table[]>): Promise<SchoolCount[]> {
  const counts = new Map<string, SchoolCount>();
  const reading = silent();
  for (const table of files.get("children") ?? []) {
    for await (const row of readRows(table, childColumns, reading)) {
      if (!exampleReference.test(row.get("reference") ?? "")) add(counts, row.get("school"), "children");
    }
  }
  for (const table of files.get("adults") ?? []) {
    for await (const row of readRows(table, adultColumns, reading)) {
      if (!exampleReference.test(row.get("reference") ?? "")) add(counts, row.get("school"), "adults");
    }
  }
  if (counts.size === 0) add(counts, undefined, undefined);
  return [...counts.values()];
}

function add(
  counts: Map<string, SchoolCount>,
  named: string | undefined,
  kind: "children" | "adults" | undefined,
): void {
  if (named === "") return;
  const sourceId = named === undefined ? thisSchool : nameKey(named);
  const school = {
    sourceId,
    name: named ?? "This school",
    identifier: /^\d{6}$/.test(named ?? "") ? (named ?? null) : null,
  };
  const count = counts.get(sourceId) ?? { school, children: 0, adults: 0 };
  if (kind) count[kind]++;
  counts.set(sourceId, count);
}

/** Counting reports nothing: the reading itself will. */
function silent(): Reading {
  return newReading("our template", { today: Temporal.PlainDate.from("2000-01-01") });
}

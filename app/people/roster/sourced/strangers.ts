import type { Table } from "../files/table.ts";
import type { Reading } from "../read-rows.ts";

/** Every file of OneRoster 1.1 and 1.2 and of School Data Sync v2.1, read here or not: an export may hold them all. */
const standard = new Set(
  [
    ["manifest", "orgs", "users", "roles", "classes", "enrollments", "demographics", "relationships"],
    ["academicsessions", "courses", "userprofiles", "userresources", "resources", "classresources", "courseresources"],
    ["categories", "lineitems", "results", "scorescales", "resultscorescales", "lineitemscorescales"],
    ["lineitemlearningobjectiveids", "resultlearningobjectiveids", "userflags"],
  ].flat(),
);

/** A file beside an export that is no part of it is not read, and whoever put it there must know. */
export function reportStrangers(tables: readonly Table[], { problems, standard: format }: Reading): void {
  for (const { file, name } of tables.filter((table) => !standard.has(table.name))) {
    const message = `The other files are ${format}, and “${name}” is no file of that, so nothing in it was read. If it holds people, bring it by itself, after these.`;
    problems.add("stranger", { file, line: null, column: null, value: null, message, severity: "left-out" });
  }
}

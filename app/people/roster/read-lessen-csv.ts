import type { Table } from "./files/table.ts";
import { readFamilies } from "./lessen/read-families.ts";
import { readGroups } from "./lessen/read-groups.ts";
import { readAdults, readChildren } from "./lessen/read-people.ts";
import { lessenSchools } from "./lessen/schools.ts";
import { sortLessenFiles } from "./lessen/which-file.ts";
import type { LessenWork } from "./lessen/work.ts";
import { newReading, newRoster } from "./new-roster.ts";
import { nameKey } from "./rules/name-key.ts";
import { dropSharedUpns } from "./shared-upns.ts";
import { chooseSchools } from "./sourced/choose-schools.ts";
import type { ReadOptions, RosterReading } from "./types.ts";

/** Reads our own template, one file of it or all four; the files are told apart by their headings. */
export async function readLessenCsv(tables: readonly Table[], options: ReadOptions): Promise<RosterReading> {
  const reading = newReading("our template", options);
  const roster = newRoster("lessen-csv", "lessen-csv");
  const files = sortLessenFiles(tables, reading.problems);
  const schools = (await lessenSchools(files)).map(({ school }) => school);
  const chosen = chooseSchools(
    schools,
    options.onlySchools?.map(nameKey),
    tables[0]?.file ?? "children.csv",
    reading.problems,
  );
  if (!reading.problems.stopped()) {
    roster.schools = schools.filter(({ sourceId }) => chosen.has(sourceId));
    const partly = chosen.size < schools.length;
    const index = { childIds: new Map<string, string>(), schoolOfChild: new Map<string, string>() };
    const work: LessenWork = { tables: files, reading, options, roster, chosen, partly, ...index };
    await readChildren(work);
    await readAdults(work);
    await readFamilies(work);
    await readGroups(work);
    dropSharedUpns(roster.children, reading.problems);
    refuseEmpty(work);
  }
  roster.mode = Object.values(roster.whole).some(Boolean) ? "bulk" : "delta";
  roster.lostRows = reading.lostRows;
  return { roster, problems: reading.problems.list() };
}

/** A file with headings and nobody below them is a broken export. */
function refuseEmpty({ roster, reading, tables }: LessenWork): void {
  const { children, adults, families, memberships, unread } = roster;
  if (children.length + adults.length + families.length + memberships.length + unread.length > 0) return;
  if (reading.problems.stopped()) return;
  const file = [...tables.values()][0]?.[0]?.file ?? "the upload";
  const message =
    "There is nobody to import in this file. Fill in a line for each person below the headings, and upload it again.";
  reading.problems.add("nobody", { file, line: null, column: null, value: null, message, severity: "stops" });
}

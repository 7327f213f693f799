import { plainHeading } from "./files/withheld.ts";
import type { Table } from "./files/table.ts";
import { whichLessenFile } from "./lessen/which-file.ts";
import type { Problem, SourceKind } from "./types.ts";

/** What the files are, or what was found and what would have been understood. */
export type Detected = { kind: SourceKind } | { kind: "unknown"; message: string };

/** Tells the formats apart by file names and headings, not by what the files say of themselves: exports get that wrong. */
export function detectKind(tables: readonly Table[]): Detected {
  const users = named(tables, "users");
  if (users && named(tables, "orgs")) return { kind: sourcedKind(tables, users) };
  const older = olderFormat(tables);
  if (older) return { kind: "unknown", message: older };
  if (users && has(users, "sourcedid"))
    return {
      kind: "unknown",
      message: `${users.file} looks like OneRoster or School Data Sync, but orgs.csv is not with it. Upload all the files of the export together, or the .zip.`,
    };
  if (tables.some((table) => whichLessenFile(table))) return { kind: "lessen-csv" };
  return { kind: "unknown", message: notUnderstood(tables) };
}

/** The table with this name; a reader is only started when there is no more than one. */
export function named(tables: readonly Table[], name: string): Table | undefined {
  return tables.find((table) => table.name === name.toLowerCase());
}

function sourcedKind(tables: readonly Table[], users: Table): SourceKind {
  const roles = named(tables, "roles");
  if (!roles) return has(users, "role") || has(users, "orgsourcedids") ? "oneroster-1.1" : inOneRoster(tables, users);
  const sds = !has(roles, "sourcedid") && !named(tables, "manifest") && !has(users, "enableduser");
  return sds ? "sds-2.1" : "oneroster-1.2";
}

/** Without roles.csv: a 1.2 delta may leave it out, a School Data Sync upload may not. */
function inOneRoster(tables: readonly Table[], users: Table): SourceKind {
  return has(users, "enableduser") || named(tables, "manifest") ? "oneroster-1.2" : "sds-2.1";
}

function has(table: Table, plain: string): boolean {
  return table.header.some((heading) => plainHeading(heading) === plain);
}

function olderFormat(tables: readonly Table[]): string | undefined {
  const names = new Set(tables.map(({ name }) => name));
  if (names.has("school") && (names.has("student") || names.has("section"))) {
    return "These are files of the first School Data Sync format (school.csv, student.csv, section.csv). Export in format v2.1 (orgs.csv, users.csv, roles.csv), or OneRoster 1.2 CSV, and upload that.";
  }
  if (names.has("students") && names.has("schools") && names.has("sections")) {
    return "These files (schools.csv, students.csv, sections.csv) are made for another service. Export OneRoster 1.2 CSV or School Data Sync v2.1 instead, or use our own template.";
  }
  return undefined;
}

function notUnderstood(tables: readonly Table[]): string {
  if (tables.length === 0) return "There was no table to read.";
  const found = tables
    .slice(0, 5)
    .map(({ file, header }) => `${file} with the columns ${header.filter(Boolean).slice(0, 8).join(", ")}`)
    .join("; ");
  return `We found ${found}. That is neither our own template (columns such as Given name, Family name, Date of birth), nor OneRoster CSV (orgs.csv, users.csv, roles.csv), nor School Data Sync v2.1. Download our template, copy the columns into it, and upload that.`;
}

/** The problem that ends a reading of files nobody understands. */
export function unknownProblem(tables: readonly Table[], message: string): Problem {
  const file = tables[0]?.file ?? "the upload";
  return { file, line: null, column: null, value: null, message, severity: "stops" };
}

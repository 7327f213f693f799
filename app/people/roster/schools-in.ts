import { Temporal } from "#dates";
import { detectKind, named, unknownProblem } from "./detect-kind.ts";
import type { Table } from "./files/table.ts";
import { lessenSchools } from "./lessen/schools.ts";
import { sortLessenFiles } from "./lessen/which-file.ts";
import { newReading } from "./new-roster.ts";
import { readRows } from "./read-rows.ts";
import { readRole } from "./rules/role-words.ts";
import { roleColumns, userColumns } from "./sourced/layouts.ts";
import { readOrgs, type Orgs } from "./sourced/orgs.ts";
import { idList } from "./sourced/work.ts";
import type { Problem, RosterSchool } from "./types.ts";

/** One school of a file, with how many people it has there: enough to choose by, and nobody's name. */
export type SchoolCount = { school: RosterSchool; children: number; adults: number };

/** Which schools an upload holds, so that the office can choose before anybody is read. */
export async function schoolsIn(tables: readonly Table[]): Promise<{ schools: SchoolCount[]; problems: Problem[] }> {
  const detected = detectKind(tables);
  if (detected.kind === "unknown") return { schools: [], problems: [unknownProblem(tables, detected.message)] };
  if (detected.kind === "lessen-csv") return { schools: await lessenSchools(sortLessenFiles(tables)), problems: [] };
  const reading = newReading("this format", { today: Temporal.PlainDate.from("2000-01-01") });
  const orgsTable = named(tables, "orgs");
  if (!orgsTable) return { schools: [], problems: [] };
  const orgs = await readOrgs(orgsTable, reading);
  const seen = detected.kind === "oneroster-1.1" ? fromUsers(tables, orgs) : fromRoles(tables, orgs);
  const counts = await count(orgs, seen);
  return { schools: counts, problems: reading.problems.list() };
}

type Seen = { user: string; school: string; is: "child" | "adult" };

/** Ids are held only while counting, so that nobody with two roles counts twice. */
async function count(orgs: Orgs, seen: AsyncIterable<Seen>): Promise<SchoolCount[]> {
  const ids = { child: new Map<string, Set<string>>(), adult: new Map<string, Set<string>>() };
  for await (const { user, school, is } of seen) {
    const those = ids[is].get(school) ?? new Set();
    ids[is].set(school, those.add(user));
  }
  return [...orgs.schools.values()].map((school) => ({
    school,
    children: ids.child.get(school.sourceId)?.size ?? 0,
    adults: ids.adult.get(school.sourceId)?.size ?? 0,
  }));
}

async function* fromRoles(tables: readonly Table[], orgs: Orgs): AsyncGenerator<Seen> {
  const table = named(tables, "roles");
  if (!table) return;
  for await (const row of readRows(table, roleColumns, quiet())) {
    yield* seenIn(orgs, row.get("user") ?? "", [row.get("org") ?? ""], row.get("role") ?? "");
  }
}

async function* fromUsers(tables: readonly Table[], orgs: Orgs): AsyncGenerator<Seen> {
  const table = named(tables, "users");
  if (!table) return;
  for await (const row of readRows(table, userColumns, quiet())) {
    yield* seenIn(orgs, row.get("id") ?? "", idList(row.get("orgs")), row.get("role") ?? "");
  }
}

function* seenIn(orgs: Orgs, user: string, orgIds: string[], word: string): Generator<Seen> {
  const { is } = readRole(word);
  if (is !== "child" && is !== "adult") return;
  for (const org of orgIds) {
    const school = orgs.schoolOf(org);
    if (school !== undefined) yield { user, school, is };
  }
}

function quiet(): ReturnType<typeof newReading> {
  return newReading("this format", { today: Temporal.PlainDate.from("2000-01-01") });
}

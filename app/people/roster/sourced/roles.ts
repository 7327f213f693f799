import { Temporal } from "#dates";
import { readRows, report } from "../read-rows.ts";
import { readDay } from "../read-values.ts";
import { readRole } from "../rules/role-words.ts";
import type { Origin, RoleProposal } from "../types.ts";
import { roleColumns } from "./layouts.ts";
import { isGone, readsAll, tableOf, type Work } from "./work.ts";

/** What the file says one user is, at the chosen schools only. */
export type UserRoles = {
  from: Origin;
  schools: Set<string>;
  child: boolean;
  family: "parent" | "guardian" | "relative" | undefined;
  proposals: RoleProposal[];
  /** Known roles that give nothing here. */
  nobody: boolean;
  unknown: (Origin & { word: string })[];
  /** The user was a child here and the role has gone or ended. */
  childEnded: boolean;
  adultEnded: boolean;
  /** The latest day any role ends; it counts only while no role is open. */
  lastDay: Temporal.PlainDate | undefined;
  open: boolean;
  year: string | undefined;
};

/** A user of whom nothing is known yet. */
export function noRoles(from: Origin): UserRoles {
  return {
    from: { file: from.file, line: from.line },
    schools: new Set(),
    child: false,
    family: undefined,
    proposals: [],
    nobody: false,
    unknown: [],
    childEnded: false,
    adultEnded: false,
    lastDay: undefined,
    open: false,
    year: undefined,
  };
}

/** Reads roles.csv for the chosen schools; rows of other schools leave nothing behind. */
export async function readRoles(work: Work): Promise<void> {
  const table = tableOf(work, "roles");
  if (!table) return;
  for await (const row of readRows(table, roleColumns, work.reading)) {
    const user = row.get("user") ?? "";
    const org = row.get("org") ?? "";
    if (org !== "" && !work.orgs.has(org)) {
      report(
        work.reading,
        "left-out",
        "orphan-org",
        row,
        "org",
        "orgs.csv has no organisation with this id, so this role was left out. Export all files together.",
      );
      continue;
    }
    const schools = schoolsMeant(work, org, row.get("role") ?? "");
    if (schools.length === 0 && readsAll(work)) work.elsewhere.add(user);
    if (user === "" || schools.length === 0) continue;
    const roles = work.rolesOf.get(user) ?? noRoles(row);
    work.rolesOf.set(user, roles);
    if (row.get("grade")) roles.year = row.get("grade");
    const end = readDay(work.reading, row, "end", "iso");
    const over = end !== undefined && Temporal.PlainDate.compare(end, work.options.today) < 0;
    const ended = over || isGone(row.get("status"));
    for (const school of schools) addRole(roles, { user, school, word: row.get("role") ?? "", ended, end, row });
  }
}

type RoleRow = {
  user: string;
  school: string;
  word: string;
  ended: boolean;
  end: Temporal.PlainDate | undefined;
  row: Origin;
};

/** Adds one role at one chosen school to what is known of a user. */
export function addRole(roles: UserRoles, { user, school, word, ended, end, row }: RoleRow): void {
  const meaning = readRole(word);
  const from = { file: row.file, line: row.line };
  roles.schools.add(school);
  if (end && (!roles.lastDay || Temporal.PlainDate.compare(end, roles.lastDay) > 0)) roles.lastDay = end;
  if (ended) {
    roles.childEnded ||= meaning.is === "child";
    roles.adultEnded ||= meaning.is === "adult";
    return;
  }
  if (!end) roles.open = true;
  if (meaning.is === "child") roles.child = true;
  if (meaning.is === "family") roles.family = meaning.relationship;
  if (meaning.is === "nobody") roles.nobody = true;
  if (meaning.is === "unknown") roles.unknown.push({ ...from, word });
  if (meaning.is === "adult") {
    const { proposes, needsConfirming } = meaning;
    roles.proposals.push({
      personSourceId: user,
      schoolSourceId: school,
      proposes,
      asWritten: word,
      needsConfirming,
      from,
    });
  }
}

/** A trust's administrator belongs to no school; the role is proposed, and confirmed, for each chosen one. */
export function schoolsMeant(work: Work, org: string, word: string): string[] {
  const own = work.orgs.schoolOf(org);
  if (own !== undefined) return work.chosen.has(own) ? [own] : [];
  const meaning = readRole(word);
  if (meaning.is !== "adult" || meaning.proposes !== "trust-administrator") return [];
  return [...work.chosen].filter((school) => work.orgs.isAbove(org, school));
}

/** Says which roles nobody has heard of, for people who have no other role here. */
export function reportUnknownRole(work: Work, { word, file, line }: Origin & { word: string }, column = "role"): void {
  const known = "student, teacher, aide, staff, principal, administrator, parent, guardian, relative";
  const message = `We do not know the role “${word.slice(0, 60)}”, so this person was left out. Give them one of: ${known}. Then export again.`;
  work.reading.problems.add("role", { file, line, column, value: word, message, severity: "left-out" });
}

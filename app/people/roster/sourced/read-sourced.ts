import { named } from "../detect-kind.ts";
import type { Table } from "../files/table.ts";
import { newReading, newRoster } from "../new-roster.ts";
import type { Reading } from "../read-rows.ts";
import { dropSharedUpns } from "../shared-upns.ts";
import type { ReadOptions, Roster, RosterReading, SourceKind } from "../types.ts";
import { chooseSchools } from "./choose-schools.ts";
import { readContacts, readRelationships } from "./contacts.ts";
import { readDemographics } from "./demographics.ts";
import { readClasses, readEnrollments } from "./groups.ts";
import { checkPromises, readManifest } from "./manifest.ts";
import { settleMode } from "./mode.ts";
import { reportStrangers } from "./strangers.ts";
import { readOrgs } from "./orgs.ts";
import { readRoles } from "./roles.ts";
import { readUsers } from "./users.ts";
import type { Work } from "./work.ts";

const titles = {
  "oneroster-1.2": "OneRoster 1.2",
  "oneroster-1.1": "OneRoster 1.1",
  "sds-2.1": "School Data Sync v2.1",
};

const needed = {
  "oneroster-1.2": ["orgs", "users"],
  "oneroster-1.1": ["orgs", "users"],
  "sds-2.1": ["orgs", "users", "roles"],
};

/** Reads OneRoster and School Data Sync, which are built alike: organisations, users, roles, classes, enrolments. */
export async function readSourced(
  kind: Exclude<SourceKind, "lessen-csv">,
  tables: readonly Table[],
  options: ReadOptions,
): Promise<RosterReading> {
  const reading = newReading(titles[kind], options);
  const roster = newRoster(kind, kind === "sds-2.1" ? "school-data-sync" : "oneroster");
  if (filesAreThere(kind, tables, reading)) await readAll(roster, tables, options, reading);
  roster.lostRows = reading.lostRows;
  return { roster, problems: reading.problems.list() };
}

async function readAll(
  roster: Roster,
  tables: readonly Table[],
  options: ReadOptions,
  reading: Reading,
): Promise<void> {
  const orgsTable = named(tables, "orgs");
  if (!orgsTable) return;
  const manifest = await readManifest(named(tables, "manifest"), reading);
  checkPromises(manifest, tables, reading);
  reportStrangers(tables, reading);
  if (manifest.source) roster.source = manifest.source;
  await settleMode(roster, tables, manifest, options, reading);
  const orgs = await readOrgs(orgsTable, reading);
  const chosen = chooseSchools([...orgs.schools.values()], options.onlySchools, orgsTable.file, reading.problems);
  if (reading.problems.stopped()) return;
  roster.schools = [...orgs.schools.values()].filter(({ sourceId }) => chosen.has(sourceId));
  const found = { rolesOf: new Map(), elsewhere: new Set<string>(), contacts: [] };
  const work: Work = { tables, reading, options, roster, orgs, chosen, ...found };
  await readRoles(work);
  await readUsers(work);
  endLostRoles(work);
  await readRelationships(work);
  await readContacts(work);
  await readDemographics(work);
  await readClasses(work);
  await readEnrollments(work);
  dropSharedUpns(roster.children, reading.problems);
  refuseEmpty(work);
  if (roster.mode === "bulk" && roster.ties.length > 0) roster.whole = { ...roster.whole, family: true, tie: true };
}

function filesAreThere(kind: Exclude<SourceKind, "lessen-csv">, tables: readonly Table[], reading: Reading): boolean {
  const stop = (file: string, message: string): void =>
    reading.problems.add("files", { file, line: null, column: null, value: null, message, severity: "stops" });
  for (const name of needed[kind]) {
    if (!named(tables, name))
      stop(
        `${name}.csv`,
        `${titles[kind]} needs ${name}.csv, and it is not among the files. Export all files together, best as a .zip.`,
      );
  }
  const seen = new Map<string, string>();
  for (const { name, file } of tables) {
    const before = seen.get(name);
    if (before !== undefined)
      stop(file, `Two files are called ${name}: ${before} and ${file}. Upload one export at a time.`);
    seen.set(name, file);
  }
  return !reading.problems.stopped();
}

/**
 * In a delta a child may leave by a line in roles.csv alone. An adult may have other roles that were not sent,
 * so a person must look.
 */
function endLostRoles({ roster, rolesOf, reading }: Work): void {
  if (roster.mode !== "delta") return;
  const told = new Set(roster.gone.map(({ sourceId }) => sourceId));
  for (const [sourceId, roles] of rolesOf) {
    if (roles.child || roles.proposals.length > 0 || roles.family || told.has(sourceId)) continue;
    if (roles.childEnded) roster.gone.push({ kind: "person", sourceId, from: roles.from });
    else if (roles.adultEnded) {
      const message =
        "A role of this adult was taken away in your school's system. Look whether they should still have theirs here.";
      reading.problems.add("role-gone", { ...roles.from, column: "role", value: sourceId, message, severity: "note" });
    }
  }
}

/** A bulk file with nobody in it is a broken export, not a school that has closed. */
function refuseEmpty({ roster, reading, tables }: Work): void {
  if (roster.mode === "delta" || roster.children.length + roster.adults.length > 0) return;
  const file = named(tables, "users")?.file ?? "users.csv";
  const message =
    "No child and no adult of the chosen schools is in these files. Look whether users.csv and roles.csv have rows for the school, and export again.";
  reading.problems.add("nobody", { file, line: null, column: null, value: null, message, severity: "stops" });
}

import { originOf, ownRowLost, readRows, report, type Cells } from "../read-rows.ts";
import { keepOnce, settle } from "../new-roster.ts";
import { readEmail, readId, readNames, readUpnCell } from "../read-values.ts";
import { readYear } from "../rules/child-codes.ts";
import type { RosterAdult, RosterChild, RosterFamily, RosterPerson } from "../types.ts";
import { userColumns } from "./layouts.ts";
import { addRole, noRoles, reportUnknownRole, schoolsMeant, type UserRoles } from "./roles.ts";
import { idList, isGone, readsAll, tableOf, type Work } from "./work.ts";

/** One row of users.csv. */
type UserRow = Cells<keyof typeof userColumns>;

/** Reads the children, adults and families of the chosen schools. Everybody else's row is dropped as it passes. */
export async function readUsers(work: Work): Promise<void> {
  const table = tableOf(work, "users");
  if (!table) return;
  const children = new Map<string, RosterChild>();
  const adults = new Map<string, RosterAdult>();
  const families = new Map<string, RosterFamily>();
  const met = new Set<string>();
  for await (const row of readRows(table, userColumns, work.reading, "id")) {
    const id = readId(work.reading, row, "id");
    if (id === undefined) continue;
    const roles = rolesOf(work, id, row);
    if (roles) met.add(id);
    const gone = isGone(row.get("status"));
    // A delta may send only the id of somebody who has left. When every school is read, it is nobody else's.
    if (gone && (roles || readsAll(work))) {
      work.roster.gone.push({ kind: "person", sourceId: id, from: originOf(row) });
    }
    if (gone || !roles) continue;
    if (roles.child) addChild(work, children, id, row, roles);
    else if (roles.proposals.length > 0) addAdult(work, adults, id, row, roles);
    else if (roles.family) addFamily(work, families, id, row, roles);
    else leaveOut(work, id, row, roles);
  }
  reportMissingUsers(work, met);
  work.roster.children = settle(children, work.roster);
  work.roster.adults = settle(adults, work.roster);
  work.roster.families = settle(families, work.roster);
  const here = new Set(work.roster.adults.map(({ sourceId }) => sourceId));
  work.roster.roles = [...work.rolesOf.values()]
    .flatMap(({ proposals }) => proposals)
    .filter(({ personSourceId }) => here.has(personSourceId) || work.options.known?.has(personSourceId));
}

/** What this user is here: from roles.csv, from the row itself (1.1), or from what Lessen already holds (a delta). */
function rolesOf(work: Work, id: string, row: UserRow): UserRoles | undefined {
  const given = work.rolesOf.get(id);
  if (given) return given;
  if (work.roster.sourceKind === "oneroster-1.1") return rolesInRow(work, id, row);
  const known = work.roster.mode === "delta" ? work.options.known?.get(id) : undefined;
  if (!known) return undefined;
  const roles = noRoles(row);
  for (const school of work.chosen) roles.schools.add(school);
  roles.child = known === "child";
  if (known === "family") roles.family = "relative";
  if (known === "adult") {
    const proposal = { personSourceId: id, proposes: "adult" as const, asWritten: "", needsConfirming: false };
    roles.proposals.push({ ...proposal, schoolSourceId: [...work.chosen][0] ?? "", from: originOf(row) });
  }
  return roles;
}

function rolesInRow(work: Work, id: string, row: UserRow): UserRoles | undefined {
  const word = row.get("role") ?? "";
  const roles = noRoles(row);
  for (const org of idList(row.get("orgs"))) {
    for (const school of schoolsMeant(work, org, word)) {
      addRole(roles, { user: id, school, word, ended: false, end: undefined, row });
    }
  }
  if (roles.schools.size === 0) return undefined;
  work.rolesOf.set(id, roles);
  return roles;
}

function addChild(work: Work, into: Map<string, RosterChild>, id: string, row: UserRow, roles: UserRoles): void {
  const person = personOf(work, id, row, roles);
  if (!person) return;
  if (roles.proposals.length > 0) {
    report(
      work.reading,
      "note",
      "child-and-adult",
      row,
      "id",
      "This person is a student and also has an adult's role here. They were read as a child, without the adult's role.",
    );
    roles.proposals = [];
  }
  for (const contact of idList(row.get("agents"))) {
    work.contacts.push({ child: id, contact, asWritten: "", file: row.file, line: row.line });
  }
  keepOnce(into, { ...person, ...yearOf(work, row, roles), ...upnOf(work, row) }, work.roster, work.reading);
}

function addAdult(work: Work, into: Map<string, RosterAdult>, id: string, row: UserRow, roles: UserRoles): void {
  const person = personOf(work, id, row, roles);
  if (person) keepOnce(into, person, work.roster, work.reading);
}

/** Also used for contacts of a chosen child who belong to no chosen school themselves. */
export function addFamily(
  work: Work,
  into: Map<string, RosterFamily>,
  id: string,
  row: UserRow,
  roles: UserRoles,
): void {
  const person = personOf(work, id, row, roles);
  if (!person) return;
  const phone = row.get("phone") || row.get("sms");
  for (const child of idList(row.get("agents"))) {
    work.contacts.push({ child, contact: id, asWritten: roles.family ?? "", file: row.file, line: row.line });
  }
  keepOnce(into, { ...person, ...(phone === undefined ? {} : { phone: phone || null }) }, work.roster, work.reading);
}

function personOf(work: Work, id: string, row: UserRow, roles: UserRoles): RosterPerson | undefined {
  const names = readNames(work.reading, row, "givenName", "familyName");
  if (!names) {
    work.roster.unread.push(id);
    return undefined;
  }
  const email = readEmail(work.reading, row, "email");
  const knownAs = row.get("preferredGivenName");
  return {
    sourceId: id,
    schoolSourceIds: [...roles.schools].sort(),
    ...names,
    ...(knownAs === undefined ? {} : { knownAs: knownAs || null }),
    ...(email === undefined ? {} : { email }),
    ...(roles.lastDay && !roles.open ? { lastDay: roles.lastDay } : {}),
    from: originOf(row),
  };
}

function yearOf(work: Work, row: UserRow, roles: UserRoles): { year?: string } {
  const text = roles.year ?? idList(row.get("grades"))[0];
  if (!text) return {};
  const year = readYear(text);
  if (year !== undefined) return { year };
  report(
    work.reading,
    "note",
    "year",
    row,
    "grades",
    "We do not know this year, so it was left out. Use R, 1 to 14, N1, N2, or X for “not followed”. The rest of the row was read.",
  );
  return {};
}

/** A UPN comes by agreement in userIds, as {UPN:…}, or as the identifier (england-homes-data-codes.md#D1.4). */
function upnOf(work: Work, row: UserRow): { upn?: string; upnKind?: "permanent" | "temporary" } {
  const named = /\{\s*UPN\s*:\s*([^}]*)\}/i.exec(row.get("userIds") ?? "")?.[1];
  if (named !== undefined) return readUpnCell(work.reading, row, "userIds", named) ?? {};
  const identifier = row.get("identifier") ?? "";
  return /^[a-z]\d{11}[0-9a-z]$/i.test(identifier) ? (readUpnCell(work.reading, row, "identifier") ?? {}) : {};
}

function leaveOut(work: Work, id: string, row: UserRow, roles: UserRoles): void {
  if (roles.childEnded || roles.adultEnded) {
    if (work.roster.mode === "bulk" || roles.childEnded) {
      work.roster.gone.push({ kind: "person", sourceId: id, from: originOf(row) });
    }
    return;
  }
  const [unknown] = roles.unknown;
  if (unknown) {
    reportUnknownRole(work, unknown);
    work.roster.unread.push(id);
  }
}

/** A role for somebody whose row is missing: a hole in the export, by which nobody is ended. */
function reportMissingUsers(work: Work, met: ReadonlySet<string>): void {
  if (work.roster.mode === "delta") return;
  for (const [id, { from, childEnded, adultEnded }] of work.rolesOf) {
    if (met.has(id) || childEnded || adultEnded) continue;
    const message =
      ownRowLost(work.reading, id, "this role") ??
      "users.csv has nobody with this id, so this role was left out. Export users.csv and roles.csv together.";
    work.reading.problems.add("orphan-user", {
      ...from,
      column: "userSourcedId",
      value: id,
      message,
      severity: "left-out",
    });
    work.roster.unread.push(id);
  }
}

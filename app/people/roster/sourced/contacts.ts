import { settle } from "../new-roster.ts";
import { ownRowLost, readRows, report, type Cells } from "../read-rows.ts";
import { longestId } from "../read-values.ts";
import { readRelationship, readRole } from "../rules/role-words.ts";
import type { RosterFamily, RosterTie } from "../types.ts";
import { pairId } from "../rules/pair-id.ts";
import { relationshipColumns, roleColumns, userColumns } from "./layouts.ts";
import { noRoles } from "./roles.ts";
import { addFamily } from "./users.ts";
import { idList, isGone, quietly, readsAll, tableOf, type Contact, type Work } from "./work.ts";

/** Reads School Data Sync's relationships of the children already read. */
export async function readRelationships(work: Work): Promise<void> {
  const table = tableOf(work, "relationships");
  if (!table) return;
  const children = new Set(work.roster.children.map(({ sourceId }) => sourceId));
  for await (const row of readRows(table, relationshipColumns, work.reading)) {
    const child = row.get("child") ?? "";
    if (!children.has(child)) continue;
    const asWritten = row.get("role") ?? "";
    const meaning = readRelationship(asWritten);
    if (meaning === "nobody") {
      report(
        work.reading,
        "note",
        "no-family",
        row,
        "role",
        "A doctor, an aide or “other” gets no family's place here. The contact was left out.",
      );
    } else if (meaning === "unknown") {
      report(
        work.reading,
        "left-out",
        "relationship",
        row,
        "role",
        "We do not know this relationship, so the contact was left out. Use parent, guardian or relative.",
      );
    } else work.contacts.push({ child, contact: row.get("contact") ?? "", asWritten, file: row.file, line: row.line });
  }
}

/**
 * Finds the contacts of the children read who belong to no chosen school themselves, and makes the ties.
 * A contact is not yet somebody who may be told: that, and parental responsibility, are asked (D1.5).
 */
export async function readContacts(work: Work): Promise<void> {
  const children = childrenHere(work);
  const wanted = new Set(work.contacts.filter(({ child }) => children.has(child)).map(({ contact }) => contact));
  const found = new Map(work.roster.families.map((family) => [family.sourceId, family]));
  const adults = new Set(work.roster.adults.map(({ sourceId }) => sourceId));
  const words = await rolesElsewhere(work, wanted);
  const notFamily = await findThem(work, { wanted, found, adults, words, children });
  work.roster.families = settle(found, work.roster);
  work.roster.ties = tiesOf(work, children, new Set(work.roster.families.map(({ sourceId }) => sourceId)), notFamily);
  leaveOutUntied(work);
  placeFamilies(work);
}

/** The children read, and in a file of changes those whom Lessen has already: a new parent may come without the child. */
function childrenHere({ roster, options }: Work): Set<string> {
  const known = roster.mode === "delta" ? [...(options.known ?? [])].filter(([, kind]) => kind === "child") : [];
  return new Set([...roster.children.map(({ sourceId }) => sourceId), ...known.map(([sourceId]) => sourceId)]);
}

/** Nobody is added who belongs to no child here: the child may be another school's, or their row was left out. */
function leaveOutUntied({ roster, options, reading }: Work): void {
  const tied = new Set(roster.ties.map(({ familySourceId }) => familySourceId));
  const stays = (sourceId: string): boolean => tied.has(sourceId) || options.known?.get(sourceId) === "family";
  for (const { sourceId, from } of roster.families.filter((family) => !stays(family.sourceId))) {
    const message =
      "No child who was read has this person as a parent or contact, so they were left out. Look whether the child's own row was left out, and export the children with the ids of their families.";
    const where = { ...from, column: "sourcedId", value: sourceId };
    reading.problems.add("orphan-family", { ...where, message, severity: "left-out" });
    roster.unread.push(sourceId);
  }
  roster.families = roster.families.filter(({ sourceId }) => stays(sourceId));
}

type Search = {
  wanted: ReadonlySet<string>;
  found: Map<string, RosterFamily>;
  adults: ReadonlySet<string>;
  words: ReadonlyMap<string, string>;
  children: ReadonlySet<string>;
};

/** Hands back the contacts that are in the files and are no family. */
async function findThem(work: Work, { wanted, found, adults, words, children }: Search): Promise<Set<string>> {
  const notFamily = new Set<string>();
  const table = tableOf(work, "users");
  if (!table) return notFamily;
  const reading = quietly(work.reading);
  for await (const row of readRows(table, userColumns, reading)) {
    const id = row.get("id") ?? "";
    // What is longer than an id was told of when the users were read.
    if (found.has(id) || id.length > longestId || isGone(row.get("status"))) continue;
    const word = row.get("role") || words.get(id) || "";
    const meaning = readRole(word);
    const namesAChild = meaning.is === "family" && idList(row.get("agents")).some((child) => children.has(child));
    if (!wanted.has(id) && !namesAChild) {
      reportRoleless(work, row, id);
      continue;
    }
    if (adults.has(id) || children.has(id) || (word !== "" && meaning.is !== "family")) {
      notFamily.add(id);
      continue;
    }
    const roles = { ...noRoles(row), family: meaning.is === "family" ? meaning.relationship : undefined };
    addFamily(work, found, id, row, roles);
    if (!found.has(id)) notFamily.add(id);
  }
  return notFamily;
}

/** Somebody with no role at all: only told of while every school is read, since else they may be another school's. */
function reportRoleless(work: Work, row: Cells<keyof typeof userColumns>, id: string): void {
  if (work.roster.sourceKind !== "oneroster-1.2" || work.roster.mode === "delta" || !readsAll(work)) return;
  if (id === "" || work.rolesOf.has(id) || work.elsewhere.has(id)) return;
  work.roster.unread.push(id);
  report(
    work.reading,
    "left-out",
    "no-role",
    row,
    "id",
    "roles.csv has no row for this person, so we cannot know what they are here. They were left out. Export roles.csv and users.csv together.",
  );
}

/** What roles.csv says of the contacts alone, at whatever school. */
async function rolesElsewhere(work: Work, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  const table = tableOf(work, "roles");
  if (!table || wanted.size === 0) return words;
  for await (const row of readRows(table, roleColumns, quietly(work.reading))) {
    const user = row.get("user") ?? "";
    const word = row.get("role") ?? "";
    if (!wanted.has(user)) continue;
    if (!words.has(user) || readRole(word).is === "family") words.set(user, word);
  }
  return words;
}

function tiesOf(
  work: Work,
  children: ReadonlySet<string>,
  families: ReadonlySet<string>,
  notFamily: ReadonlySet<string>,
): RosterTie[] {
  const ties = new Map<string, RosterTie>();
  const unread = new Set(work.roster.unread);
  for (const contact of work.contacts) {
    if (!children.has(contact.child)) continue;
    const key = pairId(contact.child, contact.contact);
    if (unread.has(contact.contact)) continue;
    if (!families.has(contact.contact)) reportNoTie(work, contact, notFamily.has(contact.contact));
    else if (!ties.has(key) || contact.asWritten !== "") ties.set(key, tieOf(work, contact));
  }
  return [...ties.values()];
}

function tieOf(work: Work, { child, contact, asWritten, file, line }: Contact): RosterTie {
  const word = asWritten || work.rolesOf.get(contact)?.family || "";
  const meaning = readRelationship(word);
  return {
    childSourceId: child,
    familySourceId: contact,
    relationship: meaning === "nobody" || meaning === "unknown" ? "ask" : meaning,
    asWritten: word,
    parentalResponsibility: "ask",
    mayBeTold: "ask",
    courtBar: "ask",
    from: { file, line },
  };
}

function reportNoTie(work: Work, { contact, file, line }: Contact, there: boolean): void {
  if (work.roster.mode === "delta" && !there) return;
  const message = there
    ? "This contact is no parent, guardian or relative in the files, so no tie to the child was made."
    : (ownRowLost(work.reading, contact, "this contact of the child") ??
      "This child's contact is not in users.csv, so it was left out. Export the families with the children.");
  work.reading.problems.add(there ? "contact-no-family" : "orphan-contact", {
    file,
    line,
    column: null,
    value: contact,
    message,
    severity: there ? "note" : "left-out",
  });
}

/** A contact belongs where the children are. */
function placeFamilies({ roster }: Work): void {
  const schoolsOf = new Map(roster.children.map(({ sourceId, schoolSourceIds }) => [sourceId, schoolSourceIds]));
  const families = new Map(roster.families.map((family) => [family.sourceId, family]));
  for (const { childSourceId, familySourceId } of roster.ties) {
    const family = families.get(familySourceId);
    const schools = schoolsOf.get(childSourceId) ?? [];
    if (family) family.schoolSourceIds = [...new Set([...family.schoolSourceIds, ...schools])].sort();
  }
}

import type { DB, Work } from "#platform";
import { sql, type Selectable } from "kysely";
import { holdSchool } from "../hold-school.ts";
import { fieldsKeptHere } from "../kept-here.ts";
import {
  pairId,
  type AdultField,
  type ChildField,
  type Existing,
  type ExistingPair,
  type ExistingRoster,
  type FamilyField,
} from "../roster/index.ts";

/** A table's whole row, as an import rewrites it. */
export type Row<T extends keyof DB> = Selectable<DB[T]>;

/** The school's people as the comparison wants them, and as the rows that applying it changes. */
export type HeldRoster = {
  existing: ExistingRoster;
  children: Map<string, Row<"child">>;
  adults: Map<string, Row<"adult">>;
  families: Map<string, Row<"family_member">>;
  groups: Map<string, Row<"class_group">>;
};

type Links = Map<string, { source: string; sourceId: string }[]>;

/**
 * Everybody this school has, those who left too, with the ids by which files know them. `lock` holds the rows still
 * while an import is applied, so that nobody's change of the same minute is written over.
 */
export async function heldRoster(work: Work, source: string, { lock = false } = {}): Promise<HeldRoster> {
  // A new school has no rows to hold still: so the school itself is held, and a second import waits for the first.
  if (lock) await holdSchool(work);
  const children = await rowsOf(work, "child", "child_id", lock);
  const adults = await rowsOf(work, "adult", "adult_id", lock);
  const families = await rowsOf(work, "family_member", "family_member_id", lock);
  const groups = await rowsOf(work, "class_group", "group_id", lock);
  const links = await linksOf(work);
  const kept = await fieldsKeptHere(work);
  const linked = (id: string): boolean => (links.get(id) ?? []).some((link) => link.source === source);
  const existing: ExistingRoster = {
    children: [...children.values()].map((row) => childHeld(row, links, kept)),
    adults: [...adults.values()].map((row) => adultHeld(row, links)),
    families: [...families.values()].map((row) => familyHeld(row, links)),
    groups: [...groups.values()].map((row) => ({ ...sameFor(row.group_id, row, links), values: { name: row.name } })),
    ties: await tiesOf(work, source, linked),
    memberships: await membershipsOf(work, source, linked),
    // Lessen gives nobody a role by a file, so there is none to propose twice.
    roles: [],
  };
  return { existing, children, adults, families, groups };
}

/** Who the school knows by a source's ids: a file of changes may send a person without saying what they are. */
export async function knownBySource(work: Work, source: string): Promise<Map<string, "child" | "adult" | "family">> {
  const rows = await work.tx
    .selectFrom("roster_link")
    .select(["source_id", "kind"])
    .where("school_id", "=", work.schoolId)
    .where("source", "=", source)
    .where("kind", "in", ["child", "adult", "family"])
    .execute();
  return new Map(rows.map(({ source_id, kind }) => [source_id, kind as "child" | "adult" | "family"]));
}

type PeopleTable = "child" | "adult" | "family_member" | "class_group";

async function rowsOf<T extends PeopleTable>(
  work: Work,
  table: T,
  id: string,
  lock: boolean,
): Promise<Map<string, Row<T>>> {
  const { rows } = await sql<Row<T>>`select * from ${sql.table(table)} where school_id = ${work.schoolId}
    order by ${sql.ref(id)} ${lock ? sql`for no key update` : sql``}`.execute(work.tx);
  return new Map(rows.map((row) => [(row as unknown as Record<string, string>)[id] ?? "", row]));
}

async function linksOf(work: Work): Promise<Links> {
  const rows = await work.tx
    .selectFrom("roster_link")
    .select(["person_id", "source", "source_id"])
    .where("school_id", "=", work.schoolId)
    .execute();
  const links: Links = new Map();
  for (const { person_id, source, source_id } of rows) {
    const before = links.get(person_id);
    if (before === undefined) links.set(person_id, [{ source, sourceId: source_id }]);
    else before.push({ source, sourceId: source_id });
  }
  return links;
}

function sameFor(id: string, row: { ended_on: string | null }, links: Links) {
  return { id, links: links.get(id) ?? [], ended: row.ended_on !== null };
}

const neverHeld: readonly ChildField[] = ["email", "sex"];

function keptFor(fields: readonly ChildField[] | undefined): readonly ChildField[] {
  return fields === undefined ? neverHeld : [...neverHeld, ...fields];
}

/** Lessen keeps neither a child's e-mail address nor their sex, so a file that has them changes nothing. */
function childHeld(row: Row<"child">, links: Links, kept: ReadonlyMap<string, ChildField[]>): Existing<ChildField> {
  return {
    ...sameFor(row.child_id, row, links),
    values: {
      givenName: row.given_name,
      familyName: row.family_name,
      knownAs: row.known_as,
      birthDate: row.born_on,
      upn: row.upn,
      year: row.year_group,
      sen: row.sen_provision,
      needs: row.needs,
      residential: row.residential,
    },
    keptHere: keptFor(kept.get(row.child_id)),
  };
}

function adultHeld(row: Row<"adult">, links: Links): Existing<AdultField> {
  const { given_name: givenName, family_name: familyName, known_as: knownAs, email, job_title: jobTitle } = row;
  return { ...sameFor(row.adult_id, row, links), values: { givenName, familyName, knownAs, email, jobTitle } };
}

function familyHeld(row: Row<"family_member">, links: Links): Existing<FamilyField> {
  const { given_name: givenName, family_name: familyName, email, phone, language } = row;
  const values = { givenName, familyName, email, phone, language };
  return { ...sameFor(row.family_member_id, row, links), values, keptHere: ["knownAs"] };
}

/** A tie counts as brought by a source when that source knows both its ends: one typed here outlasts every file. */
async function tiesOf(work: Work, source: string, linked: (id: string) => boolean): Promise<ExistingPair[]> {
  const rows = await work.tx
    .selectFrom("family_tie")
    .select(["child_id", "family_member_id", "ended_on"])
    .where("school_id", "=", work.schoolId)
    .execute();
  return rows.map((row) => pair(row.child_id, row.family_member_id, row.ended_on, source, linked));
}

async function membershipsOf(work: Work, source: string, linked: (id: string) => boolean): Promise<ExistingPair[]> {
  const { rows } = await sql<{ group_id: string; person_id: string; ended_on: string | null }>`
    select group_id, child_id as person_id, ended_on from class_group_child where school_id = ${work.schoolId}
    union all
    select group_id, adult_id, ended_on from class_group_adult where school_id = ${work.schoolId}`.execute(work.tx);
  return rows.map((row) => pair(row.group_id, row.person_id, row.ended_on, source, linked));
}

function pair(
  first: string,
  second: string,
  endedOn: string | null,
  source: string,
  linked: (id: string) => boolean,
): ExistingPair {
  const brought = linked(first) && linked(second) ? source : null;
  return { id: pairId(first, second), first, second, source: brought, ended: endedOn !== null };
}

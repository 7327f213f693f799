import type { Work } from "#platform";
import { sql } from "kysely";
import { likeWords } from "../children/child-store.ts";

/** Yes and no are somebody's word; `ask` means that nobody at the school has said yet. */
export type Standing = "yes" | "no" | "ask";

/** How a family member stands to one child. */
export type Tie = {
  familyId: string;
  name: string;
  givenName: string;
  familyName: string;
  email: string;
  phone: string;
  language: string;
  relationship: string;
  parentalResponsibility: Standing;
  mayBeTold: Standing;
};

/** One line of the list of families. */
export type FamilyLine = {
  familyId: string;
  name: string;
  children: { childId: string; name: string; mayBeTold: Standing }[];
};

type TieRow = {
  family_member_id: string;
  given_name: string;
  family_name: string;
  email: string;
  phone: string;
  language: string;
  relationship: string;
  parental_responsibility: string;
  may_be_told: string;
};

function ties(work: Work, childId: string) {
  return work.tx
    .selectFrom("family_tie as tie")
    .innerJoin("family_member as member", (join) =>
      join
        .onRef("member.school_id", "=", "tie.school_id")
        .onRef("member.family_member_id", "=", "tie.family_member_id"),
    )
    .select(["member.family_member_id", "given_name", "family_name", "email", "phone", "language"])
    .select(["relationship", "parental_responsibility", "may_be_told"])
    .where("tie.school_id", "=", work.schoolId)
    .where("tie.child_id", "=", childId)
    .where("tie.ended_on", "is", null)
    .where("member.ended_on", "is", null);
}

/** A child's family with each one's standing. */
export async function familyOf(work: Work, childId: string): Promise<Tie[]> {
  return (await ties(work, childId).orderBy("family_name").orderBy("given_name").execute()).map(tieOf);
}

/** One family member's standing to one child. `lock` while somebody changes it. */
export async function tieById(
  work: Work,
  childId: string,
  familyId: string,
  { lock = false } = {},
): Promise<Tie | undefined> {
  const row = await ties(work, childId)
    .where("tie.family_member_id", "=", familyId)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  return row === undefined ? undefined : tieOf(row);
}

function tieOf(row: TieRow): Tie {
  return {
    familyId: row.family_member_id,
    name: `${row.given_name} ${row.family_name}`.trim(),
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    phone: row.phone,
    language: row.language,
    relationship: row.relationship,
    parentalResponsibility: row.parental_responsibility as Standing,
    mayBeTold: row.may_be_told as Standing,
  };
}

/** What somebody says of a family member's standing. */
export type StandingSaid = { relationship: string; parentalResponsibility: Standing; mayBeTold: Standing };

/** Ties a family member to a child. */
export async function insertTie(work: Work, childId: string, familyId: string, said: StandingSaid): Promise<void> {
  await work.tx
    .insertInto("family_tie")
    .values({ school_id: work.schoolId, child_id: childId, family_member_id: familyId, ...columnsOf(said) })
    .execute();
}

/** Writes a standing. */
export async function updateTie(work: Work, childId: string, familyId: string, said: StandingSaid): Promise<void> {
  await work.tx
    .updateTable("family_tie")
    .set(columnsOf(said))
    .where("school_id", "=", work.schoolId)
    .where("child_id", "=", childId)
    .where("family_member_id", "=", familyId)
    .execute();
}

function columnsOf(said: StandingSaid) {
  return {
    relationship: said.relationship,
    parental_responsibility: said.parentalResponsibility,
    may_be_told: said.mayBeTold,
  };
}

/** How to reach a family member. */
export type FamilyDetails = { givenName: string; familyName: string; email: string; phone: string; language: string };

/** Adds a family member's row. */
export async function insertFamily(work: Work, familyId: string, details: FamilyDetails): Promise<void> {
  const row = {
    school_id: work.schoolId,
    family_member_id: familyId,
    entered_at: work.at.toString(),
    ...detailsOf(details),
  };
  await work.tx.insertInto("family_member").values(row).execute();
}

/** Writes how to reach a family member. */
export async function updateFamily(work: Work, familyId: string, details: FamilyDetails): Promise<void> {
  await work.tx
    .updateTable("family_member")
    .set(detailsOf(details))
    .where("school_id", "=", work.schoolId)
    .where("family_member_id", "=", familyId)
    .execute();
}

function detailsOf({ givenName, familyName, email, phone, language }: FamilyDetails) {
  return { given_name: givenName, family_name: familyName, email, phone, language };
}

/** Ends a tie on a day. The person stays, and so does what was written while it stood. */
export async function endTie(work: Work, childId: string, familyId: string, day: string): Promise<void> {
  await work.tx
    .updateTable("family_tie")
    .set({ ended_on: day })
    .where("school_id", "=", work.schoolId)
    .where("child_id", "=", childId)
    .where("family_member_id", "=", familyId)
    .execute();
}

/** A part of the list of family members with the children they belong to, and how many there are in all. */
export async function listFamilies(
  work: Work,
  wanted: { search?: string | undefined; from: number; most: number },
): Promise<{ families: FamilyLine[]; inAll: number }> {
  const { rows } = await sql<{
    family_member_id: string;
    name: string;
    in_all: number;
    children: FamilyLine["children"];
  }>`
    select family_member_id, trim(given_name || ' ' || family_name) as name, count(*) over () as in_all,
      (select coalesce(jsonb_agg(jsonb_build_object('childId', child.child_id, 'mayBeTold', tie.may_be_told,
          'name', trim(coalesce(nullif(child.known_as, ''), child.given_name) || ' ' || child.family_name)) order by child.family_name, child.given_name), '[]')
        from family_tie as tie
        join child on child.school_id = tie.school_id and child.child_id = tie.child_id and child.ended_on is null
        where tie.school_id = member.school_id and tie.family_member_id = member.family_member_id and tie.ended_on is null) as children
    from family_member as member
    where school_id = ${work.schoolId} and ended_on is null
      and (${wanted.search ?? ""} = '' or given_name || ' ' || family_name ilike ${likeWords(wanted.search)})
    order by family_name, given_name, family_member_id
    limit ${wanted.most} offset ${wanted.from}`.execute(work.tx);
  const families = rows.map((row) => ({ familyId: row.family_member_id, name: row.name, children: row.children }));
  return { families, inAll: rows[0]?.in_all ?? 0 };
}

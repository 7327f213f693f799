import type { Work } from "#platform";
import { sql } from "kysely";
import { shownName } from "../people-store.ts";

/** A child's details as the office keeps them. */
export type ChildDetails = {
  givenName: string;
  familyName: string;
  knownAs: string;
  bornOn: string | null;
  upn: string | null;
  yearGroup: string;
  senProvision: "N" | "K" | "E" | null;
  needs: string;
  residential: boolean;
};

/** A child's page: the details, the classes, and whether a file brings them. */
export type ChildPage = ChildDetails & {
  childId: string;
  name: string;
  endedOn: string | null;
  classes: { groupId: string; name: string }[];
  broughtByFile: boolean;
};

/** What a list asks for; a search's words never come from an address. */
export type Wanted = {
  groupId?: string | undefined;
  search?: string | undefined;
  withEnded?: boolean;
  from: number;
  most: number;
};

/** One line of the list of children. */
export type ChildLine = { childId: string; name: string; yearGroup: string; classes: string[]; ended: boolean };

/** A part of the list of children, and how many there are in all. */
export async function listChildren(work: Work, wanted: Wanted): Promise<{ children: ChildLine[]; inAll: number }> {
  const { rows } = await sql<{
    child_id: string;
    given_name: string;
    family_name: string;
    known_as: string;
    year_group: string;
    ended_on: string | null;
    classes: string[];
    in_all: number;
  }>`
    select child_id, given_name, family_name, known_as, year_group, ended_on, count(*) over () as in_all,
      array(select class_group.name from class_group_child as member
        join class_group on class_group.school_id = member.school_id and class_group.group_id = member.group_id
        where member.school_id = child.school_id and member.child_id = child.child_id
          and member.ended_on is null and class_group.ended_on is null
        order by class_group.name) as classes
    from child
    where school_id = ${work.schoolId}
      and (${wanted.withEnded === true} or ended_on is null)
      and (${wanted.search ?? ""} = '' or concat_ws(' ', given_name, family_name, known_as, family_name) ilike ${likeWords(wanted.search)})
      and (${wanted.groupId ?? null}::uuid is null or exists (select 1 from class_group_child as here
        where here.school_id = child.school_id and here.child_id = child.child_id and here.group_id = ${wanted.groupId ?? null}::uuid
          and here.ended_on is null))
    order by ended_on is not null, family_name, given_name, child_id
    limit ${wanted.most} offset ${wanted.from}`.execute(work.tx);
  const children = rows.map((row) => ({
    childId: row.child_id,
    name: shownName(row),
    yearGroup: row.year_group,
    classes: row.classes,
    ended: row.ended_on !== null,
  }));
  return { children, inAll: rows[0]?.in_all ?? 0 };
}

/** The words of a search as a pattern: what a person types means itself. */
export function likeWords(search = ""): string {
  return `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, "%")}%`;
}

/** One child of this school; another school's is not found. `lock` while somebody changes them. */
export async function childById(work: Work, childId: string, { lock = false } = {}): Promise<ChildPage | undefined> {
  const row = await work.tx
    .selectFrom("child")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("child_id", "=", childId)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    childId,
    name: shownName(row),
    givenName: row.given_name,
    familyName: row.family_name,
    knownAs: row.known_as,
    bornOn: row.born_on,
    upn: row.upn,
    yearGroup: row.year_group,
    senProvision: row.sen_provision as ChildDetails["senProvision"],
    needs: row.needs,
    residential: row.residential,
    endedOn: row.ended_on,
    classes: await classesOf(work, childId),
    broughtByFile: await isBroughtByFile(work, childId),
  };
}

async function classesOf(work: Work, childId: string): Promise<{ groupId: string; name: string }[]> {
  const rows = await work.tx
    .selectFrom("class_group_child as member")
    .innerJoin("class_group as group", (join) =>
      join.onRef("group.school_id", "=", "member.school_id").onRef("group.group_id", "=", "member.group_id"),
    )
    .select(["group.group_id", "group.name"])
    .where("member.school_id", "=", work.schoolId)
    .where("member.child_id", "=", childId)
    .where("member.ended_on", "is", null)
    .where("group.ended_on", "is", null)
    .orderBy("group.name")
    .execute();
  return rows.map((row) => ({ groupId: row.group_id, name: row.name }));
}

async function isBroughtByFile(work: Work, childId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("roster_link")
    .select("source_id")
    .where("school_id", "=", work.schoolId)
    .where("kind", "=", "child")
    .where("person_id", "=", childId)
    .executeTakeFirst();
  return row !== undefined;
}

function columnsOf(details: ChildDetails) {
  return {
    given_name: details.givenName,
    family_name: details.familyName,
    known_as: details.knownAs,
    born_on: details.bornOn,
    upn: details.upn,
    year_group: details.yearGroup,
    sen_provision: details.senProvision,
    needs: details.needs,
    residential: details.residential,
  };
}

/** Adds a child's row. */
export async function insertChild(work: Work, childId: string, details: ChildDetails): Promise<void> {
  const row = { school_id: work.schoolId, child_id: childId, entered_at: work.at.toString(), ...columnsOf(details) };
  await work.tx.insertInto("child").values(row).execute();
}

/** Writes a child's details. */
export async function updateChild(work: Work, childId: string, details: ChildDetails): Promise<void> {
  await work.tx
    .updateTable("child")
    .set(columnsOf(details))
    .where("school_id", "=", work.schoolId)
    .where("child_id", "=", childId)
    .execute();
}

/** Ends a child on a day, or with none brings them back. */
export async function endChild(work: Work, childId: string, day: string | null): Promise<void> {
  await work.tx
    .updateTable("child")
    .set({ ended_on: day })
    .where("school_id", "=", work.schoolId)
    .where("child_id", "=", childId)
    .execute();
}

/** Whether another child here now has this UPN. */
export async function upnIsTaken(work: Work, upn: string, except: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("child")
    .select("child_id")
    .where("school_id", "=", work.schoolId)
    .where("upn", "=", upn)
    .where("child_id", "!=", except)
    .where("ended_on", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

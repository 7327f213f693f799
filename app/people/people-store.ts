import type { Work } from "#platform";
import { sql } from "kysely";

/** A child as a list shows them. */
export type ChildInList = { childId: string; name: string; classes: string[]; ended: boolean };

/** An adult as a list shows them. */
export type AdultInList = { adultId: string; name: string; jobTitle: string; email: string; ended: boolean };

export type PlaceInList = { placeId: string; name: string; kind: string };

/** What the law's minimum asks about a child's needs, as the school knows it today (england.md#F6). */
export type ChildNeeds = {
  childId: string;
  givenName: string;
  familyName: string;
  name: string;
  bornOn: string | null;
  yearGroup: string;
  senProvision: "N" | "K" | "E" | null;
  needs: string;
  residential: boolean;
};

/** Known-as name first: the child's own name is the one they answer to. */
export const shownName = (row: { known_as: string; given_name: string; family_name: string }): string =>
  `${row.known_as === "" ? row.given_name : row.known_as} ${row.family_name}`.trim();

/** The children of the school, with their classes; those who have left only when asked for. */
export async function childrenOf(work: Work, { withEnded = false } = {}): Promise<ChildInList[]> {
  const rows = await work.tx
    .selectFrom("child")
    .select(["child_id", "given_name", "family_name", "known_as", "ended_on"])
    .select((eb) =>
      eb
        .selectFrom("class_group_child as member")
        .innerJoin("class_group", (join) =>
          join
            .onRef("class_group.school_id", "=", "member.school_id")
            .onRef("class_group.group_id", "=", "member.group_id"),
        )
        .select(sql<string[]>`coalesce(array_agg(class_group.name order by class_group.name), '{}')`.as("names"))
        .whereRef("member.school_id", "=", "child.school_id")
        .whereRef("member.child_id", "=", "child.child_id")
        .where("member.ended_on", "is", null)
        .as("classes"),
    )
    .where("school_id", "=", work.schoolId)
    .$if(!withEnded, (query) => query.where("ended_on", "is", null))
    .orderBy("given_name")
    .orderBy("family_name")
    .execute();
  return rows.map((row) => ({
    childId: row.child_id,
    name: shownName(row),
    classes: row.classes ?? [],
    ended: row.ended_on !== null,
  }));
}

/** The adults of the school; those who have left only when asked for. */
export async function adultsOf(work: Work, { withEnded = false } = {}): Promise<AdultInList[]> {
  const rows = await work.tx
    .selectFrom("adult")
    .select(["adult_id", "given_name", "family_name", "known_as", "job_title", "email", "ended_on"])
    .where("school_id", "=", work.schoolId)
    .$if(!withEnded, (query) => query.where("ended_on", "is", null))
    .orderBy("given_name")
    .orderBy("family_name")
    .execute();
  return rows.map((row) => ({
    adultId: row.adult_id,
    name: shownName(row),
    jobTitle: row.job_title,
    email: row.email,
    ended: row.ended_on !== null,
  }));
}

/** The names of these adults, also of those who have left. */
export async function adultNames(work: Work, adultIds: readonly string[]): Promise<Map<string, string>> {
  if (adultIds.length === 0) return new Map();
  const rows = await work.tx
    .selectFrom("adult")
    .select(["adult_id", "given_name", "family_name", "known_as"])
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "in", [...adultIds])
    .execute();
  return new Map(rows.map((row) => [row.adult_id, shownName(row)]));
}

/** What the school knows of these children's needs, also of those who have left. */
export async function needsOf(work: Work, childIds: readonly string[]): Promise<ChildNeeds[]> {
  if (childIds.length === 0) return [];
  const rows = await work.tx
    .selectFrom("child")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("child_id", "in", [...childIds])
    .execute();
  return rows.map((row) => ({
    childId: row.child_id,
    givenName: row.known_as === "" ? row.given_name : row.known_as,
    familyName: row.family_name,
    name: shownName(row),
    bornOn: row.born_on,
    yearGroup: row.year_group,
    senProvision: row.sen_provision as ChildNeeds["senProvision"],
    needs: row.needs,
    residential: row.residential,
  }));
}

/** The children whose classes this adult works with: they stand first in the list on a phone. */
export async function childrenNear(work: Work, adultId: string): Promise<Set<string>> {
  const rows = await work.tx
    .selectFrom("class_group_adult as mine")
    .innerJoin("class_group_child as theirs", (join) =>
      join.onRef("theirs.school_id", "=", "mine.school_id").onRef("theirs.group_id", "=", "mine.group_id"),
    )
    .select("theirs.child_id")
    .where("mine.school_id", "=", work.schoolId)
    .where("mine.adult_id", "=", adultId)
    .where("mine.ended_on", "is", null)
    .where("theirs.ended_on", "is", null)
    .execute();
  return new Set(rows.map((row) => row.child_id));
}

/** The places within the school; those no longer in use only when asked for. */
export async function placesOf(work: Work, { withEnded = false } = {}): Promise<PlaceInList[]> {
  const rows = await work.tx
    .selectFrom("place")
    .select(["place_id", "name", "kind"])
    .where("school_id", "=", work.schoolId)
    .$if(!withEnded, (query) => query.where("ended_on", "is", null))
    .orderBy("name")
    .execute();
  return rows.map((row) => ({ placeId: row.place_id, name: row.name, kind: row.kind }));
}

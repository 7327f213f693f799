import type { Work } from "#platform";
import { sql } from "kysely";
import { likeWords } from "../children/child-store.ts";
import { shownName } from "../people-store.ts";

/** An adult's details as the office keeps them. */
export type AdultDetails = { givenName: string; familyName: string; knownAs: string; email: string; jobTitle: string };

/** An adult's page. */
export type AdultPage = AdultDetails & {
  adultId: string;
  name: string;
  endedOn: string | null;
  classes: { groupId: string; name: string }[];
};

/** One line of the list of adults. */
export type AdultLine = { adultId: string; name: string; jobTitle: string; email: string; ended: boolean };

/** A part of the list of adults, and how many there are in all. */
export async function listAdults(
  work: Work,
  wanted: { search?: string | undefined; withEnded?: boolean; from: number; most: number },
): Promise<{ adults: AdultLine[]; inAll: number }> {
  const rows = await work.tx
    .selectFrom("adult")
    .select(["adult_id", "given_name", "family_name", "known_as", "job_title", "email", "ended_on"])
    .select(sql<number>`count(*) over ()`.as("in_all"))
    .where("school_id", "=", work.schoolId)
    .$if(wanted.withEnded !== true, (query) => query.where("ended_on", "is", null))
    .$if((wanted.search ?? "") !== "", (query) =>
      query.where(
        sql`concat_ws(' ', given_name, family_name, known_as, family_name)`,
        "ilike",
        likeWords(wanted.search),
      ),
    )
    .orderBy(sql`ended_on is not null`)
    .orderBy("family_name")
    .orderBy("given_name")
    .orderBy("adult_id")
    .limit(wanted.most)
    .offset(wanted.from)
    .execute();
  const adults = rows.map((row) => ({
    adultId: row.adult_id,
    name: shownName(row),
    jobTitle: row.job_title,
    email: row.email,
    ended: row.ended_on !== null,
  }));
  return { adults, inAll: rows[0]?.in_all ?? 0 };
}

/** One adult of this school; another school's is not found. `lock` while somebody changes them. */
export async function adultById(work: Work, adultId: string, { lock = false } = {}): Promise<AdultPage | undefined> {
  const row = await work.tx
    .selectFrom("adult")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .$if(lock, (query) => query.forNoKeyUpdate())
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    adultId,
    name: shownName(row),
    givenName: row.given_name,
    familyName: row.family_name,
    knownAs: row.known_as,
    email: row.email,
    jobTitle: row.job_title,
    endedOn: row.ended_on,
    classes: await classesOf(work, adultId),
  };
}

async function classesOf(work: Work, adultId: string): Promise<{ groupId: string; name: string }[]> {
  const rows = await work.tx
    .selectFrom("class_group_adult as member")
    .innerJoin("class_group as group", (join) =>
      join.onRef("group.school_id", "=", "member.school_id").onRef("group.group_id", "=", "member.group_id"),
    )
    .select(["group.group_id", "group.name"])
    .where("member.school_id", "=", work.schoolId)
    .where("member.adult_id", "=", adultId)
    .where("member.ended_on", "is", null)
    .where("group.ended_on", "is", null)
    .orderBy("group.name")
    .execute();
  return rows.map((row) => ({ groupId: row.group_id, name: row.name }));
}

/** Writes an adult's details. */
export async function updateAdult(work: Work, adultId: string, details: AdultDetails): Promise<void> {
  await work.tx
    .updateTable("adult")
    .set({
      given_name: details.givenName,
      family_name: details.familyName,
      known_as: details.knownAs,
      email: details.email,
      job_title: details.jobTitle,
    })
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .execute();
}

/** Ends an adult on a day, or with none brings them back. */
export async function endAdult(work: Work, adultId: string, day: string | null): Promise<void> {
  await work.tx
    .updateTable("adult")
    .set({ ended_on: day })
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .execute();
}

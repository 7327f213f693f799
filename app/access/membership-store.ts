import type { Work } from "#platform";
import type { Role } from "./rules/roles.ts";

/** An adult of the school with their sign-in, if they have one. */
export type MemberRow = {
  adultId: string;
  name: string;
  email: string;
  role: Role | undefined;
  invited: boolean;
  reviewsForHead: boolean;
};

/** Every adult who has not left, with their role and whether a link is open for them. */
export async function membersOf(work: Work): Promise<MemberRow[]> {
  const rows = await work.tx
    .selectFrom("adult")
    .leftJoin("membership", (join) =>
      join
        .onRef("membership.school_id", "=", "adult.school_id")
        .onRef("membership.adult_id", "=", "adult.adult_id")
        .on("membership.ended_at", "is", null),
    )
    .select(["adult.adult_id", "given_name", "family_name", "known_as", "email", "membership.role"])
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom("invitation")
            .select("invitation_id")
            .whereRef("invitation.school_id", "=", "adult.school_id")
            .whereRef("invitation.adult_id", "=", "adult.adult_id")
            .where("used_at", "is", null)
            .where("withdrawn_at", "is", null)
            .where("expires_at", ">", work.at.toString()),
        )
        .as("invited"),
      eb
        .exists(
          eb
            .selectFrom("head_reviewer")
            .select("named_at")
            .whereRef("head_reviewer.school_id", "=", "adult.school_id")
            .whereRef("head_reviewer.adult_id", "=", "adult.adult_id")
            .where("head_reviewer.ended_at", "is", null),
        )
        .as("reviews"),
    ])
    .where("adult.school_id", "=", work.schoolId)
    .where("adult.ended_on", "is", null)
    .orderBy("given_name")
    .orderBy("family_name")
    .execute();
  return rows.map((row) => ({
    adultId: row.adult_id,
    name: `${row.known_as === "" ? row.given_name : row.known_as} ${row.family_name}`.trim(),
    email: row.email,
    role: (row.role ?? undefined) as Role | undefined,
    invited: Boolean(row.invited),
    reviewsForHead: Boolean(row.reviews),
  }));
}

/** What these adults are at the school now, by their ids; those without a sign-in are left out. */
export async function rolesOf(work: Work, adultIds: readonly string[]): Promise<Map<string, Role>> {
  if (adultIds.length === 0) return new Map();
  const rows = await work.tx
    .selectFrom("membership")
    .select(["adult_id", "role"])
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "in", [...adultIds])
    .where("ended_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.adult_id, row.role as Role]));
}

/** How many heads the school has who have not left: the last one cannot be ended or made something else. */
export async function headCount(work: Work): Promise<number> {
  return (await headsOf(work)).length;
}

/** The adults who are heads, have not left, and whose sign-in has not been ended. */
export async function headsOf(work: Work): Promise<string[]> {
  const rows = await work.tx
    .selectFrom("membership")
    .innerJoin("adult", (join) =>
      join.onRef("adult.school_id", "=", "membership.school_id").onRef("adult.adult_id", "=", "membership.adult_id"),
    )
    .select("membership.adult_id")
    .where("membership.school_id", "=", work.schoolId)
    .where("role", "=", "head")
    .where("ended_at", "is", null)
    .where("adult.ended_on", "is", null)
    .execute();
  return rows.map((row) => row.adult_id);
}

/** Holds an adult until the transaction ends, so that two changes of the same person come one after the other. */
export async function holdAdult(work: Work, adultId: string): Promise<void> {
  await work.tx
    .selectFrom("adult")
    .select("adult_id")
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .forNoKeyUpdate()
    .execute();
}

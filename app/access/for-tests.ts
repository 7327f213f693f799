import { Temporal } from "#dates";
import { beginTrail, connect, inSchool, newId, type Database, type Work } from "#platform";
import pg from "pg";
import { inject } from "vitest";
import { freshCopy } from "../platform/database/for-tests.ts";
import { beginMembership, makeAccountOnce } from "./begin-membership.ts";
import { hashPassword } from "./password-hash.ts";
import type { Role } from "./rules/roles.ts";
import type { Who } from "./who.ts";

/** A Tuesday in term, half past seven in the morning. */
export const morning = Temporal.Instant.from("2026-11-24T07:30:00Z");
export const password = "three wet umbrellas";
export const later = (minutes: number, seconds = 0) => morning.add({ seconds: minutes * 60 + seconds });
export const somewhere = (origin = "198.51.100.7", device = newId(morning)) => ({ origin, device });

/** A copy of the real database, and a look past row security. */
export async function openTestDatabase() {
  const copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app);
  const asOwner = async (statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ ...copy.admin, database: copy.owner.database });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement, values)).rows;
    } finally {
      await client.end();
    }
  };
  const facts = async (schoolId: string, kind: string) =>
    (
      await asOwner(
        "select about, actor, details from trail_entry where school_id = $1 and kind = $2 order by number",
        [schoolId, kind],
      )
    ).map((row) => ({
      about: String(row.about),
      actor: String(row.actor),
      details: JSON.parse(String(row.details)) as unknown,
    }));
  return { database, asOwner, facts, end: () => close().then(() => copy.drop()) };
}

export type TestSchool = { schoolId: string; name: string };

export async function beginTestSchool(database: Database, name = "Alder School"): Promise<TestSchool> {
  const schoolId = newId(morning);
  await inSchool(database, { schoolId, actor: "tests", at: morning }, async (work) => {
    await work.tx.insertInto("school").values({ school_id: schoolId, name, begun_at: work.at.toString() }).execute();
    await beginTrail(work.tx);
  });
  return { schoolId, name };
}

/** One deed in a school, by nobody in particular. */
export const inTest = <T>(
  database: Database,
  { schoolId }: TestSchool,
  deed: (work: Work) => Promise<T>,
  at = morning,
) => inSchool(database, { schoolId, actor: "tests", at }, deed);

export async function addTestAdult(
  database: Database,
  school: TestSchool,
  email: string,
  givenName = "Sam",
): Promise<string> {
  const adultId = newId(morning);
  await inTest(database, school, (work) =>
    work.tx
      .insertInto("adult")
      .values({
        school_id: work.schoolId,
        adult_id: adultId,
        given_name: givenName,
        family_name: "Adeyemi",
        email,
        entered_at: work.at.toString(),
      })
      .execute(),
  );
  return adultId;
}

let hash: Promise<string> | undefined;

/** An adult with a sign-in; the account of an address that has one already is used again. */
export async function addTestMember(
  database: Database,
  school: TestSchool,
  role: Role,
  email = `${newId(morning)}@alder.example`,
): Promise<Who> {
  hash ??= hashPassword(password);
  const passwordHash = await hash;
  const adultId = await addTestAdult(database, school, email);
  const accountId = await inTest(database, school, async (work) => {
    const made = await makeAccountOnce(work, email, passwordHash);
    const known = await work.tx
      .selectFrom("account")
      .select("account_id")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    await beginMembership(work, { adultId, accountId: made ?? known.account_id, role });
    return made ?? known.account_id;
  });
  const words = { zone: "Europe/London", regime: "gb-eng", thanksWords: "", fictional: false };
  return { accountId, email, adultId, name: "Sam Adeyemi", role, schools: 1, school: { ...school, ...words } };
}

import { createHash } from "node:crypto";
import { forAccount, inSchool, type DB, type Database } from "#platform";
import { Temporal } from "#dates";
import { sql, type Transaction } from "kysely";
import type { Role } from "./rules/roles.ts";

/** Tokens and addresses are looked up by their hash: a copied table opens no session and names no visitor. */
export function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

export type AskingRow = {
  account_id: string;
  email: string;
  school_id: string | null;
  school_name: string;
  fictional: boolean;
  zone: string;
  regime: string;
  thanks_words: string;
  adult_id: string;
  given_name: string;
  family_name: string;
  role: Role;
  schools: number;
};

/** The person behind a session, or undefined when it has ended. */
export async function whoHasSession(
  database: Database,
  token: string,
  now: Temporal.Instant,
): Promise<AskingRow | undefined> {
  const { rows } =
    await sql<AskingRow>`select * from who_is_asking(${hashOf(token)}, ${now.toString()}::timestamptz)`.execute(
      database,
    );
  return rows[0];
}

/** The schools of an account where its adult has not left, for the page that lets a person choose. */
export async function schoolsOf(database: Database, accountId: string) {
  const memberships = await forAccount(database, accountId, (tx) =>
    tx
      .selectFrom("membership")
      .innerJoin("school", "school.school_id", "membership.school_id")
      .select(["school.school_id", "school.name", "membership.role", "membership.adult_id"])
      .where("membership.account_id", "=", accountId)
      .where("membership.ended_at", "is", null)
      .orderBy("school.name")
      .execute(),
  );
  const here = [];
  for (const membership of memberships) {
    if (await isStillHere(database, membership)) here.push(membership);
  }
  return here;
}

/** Only the school itself knows who has left it. */
function isStillHere(database: Database, seat: { school_id: string; adult_id: string }): Promise<boolean> {
  // Only looked at, nothing recorded: no moment is needed.
  const doing = { schoolId: seat.school_id, actor: "sign-in", at: Temporal.Instant.fromEpochMilliseconds(0) };
  return inSchool(database, doing, async ({ tx, schoolId }) => {
    const adult = tx
      .selectFrom("adult")
      .select("ended_on")
      .where("school_id", "=", schoolId)
      .where("adult_id", "=", seat.adult_id);
    return (await adult.executeTakeFirst())?.ended_on === null;
  });
}

/** The account with this e-mail address. */
export function accountByEmail(database: Database | Transaction<DB>, email: string) {
  return database.selectFrom("account").selectAll().where("email", "=", email.trim().toLowerCase()).executeTakeFirst();
}

/** The account by its id. */
export function accountById(database: Database | Transaction<DB>, accountId: string) {
  return database.selectFrom("account").selectAll().where("account_id", "=", accountId).executeTakeFirst();
}

/** Begins a session; only the token's hash is kept. */
export async function keepSession(
  database: Database | Transaction<DB>,
  session: { token: string; accountId: string; schoolId: string | null; at: Temporal.Instant },
): Promise<void> {
  const at = session.at.toString();
  await database
    .insertInto("account_session")
    .values({
      token_hash: hashOf(session.token),
      account_id: session.accountId,
      school_id: session.schoolId,
      begun_at: at,
      last_seen_at: at,
    })
    .execute();
}

/** Ends a session for good. */
export async function endSession(database: Database, token: string, at: Temporal.Instant): Promise<void> {
  await database
    .updateTable("account_session")
    .set({ ended_at: at.toString() })
    .where("token_hash", "=", hashOf(token))
    .where("ended_at", "is", null)
    .execute();
}

/** Moves a session to another school of the same account. */
export async function moveSession(database: Database, token: string, schoolId: string): Promise<void> {
  await database
    .updateTable("account_session")
    .set({ school_id: schoolId })
    .where("token_hash", "=", hashOf(token))
    .execute();
}

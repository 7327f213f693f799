import { createHash } from "node:crypto";
import { forAccount, type DB, type Database } from "#platform";
import { Temporal } from "#dates";
import { sql, type Transaction } from "kysely";
import type { Role } from "./rules/roles.ts";
import type { RecentFailures } from "./rules/slow-down.ts";
import { countedMinutes } from "./rules/slow-down.ts";

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
export async function whoHasSession(database: Database, token: string, now: Temporal.Instant): Promise<AskingRow | undefined> {
  const { rows } = await sql<AskingRow>`select * from who_is_asking(${hashOf(token)}, ${now.toString()}::timestamptz)`.execute(database);
  return rows[0];
}

/** The schools of an account, for the page that lets a person choose. */
export function schoolsOf(database: Database, accountId: string) {
  return forAccount(database, accountId, (tx) =>
    tx
      .selectFrom("membership")
      .innerJoin("school", "school.school_id", "membership.school_id")
      .select(["school.school_id", "school.name", "membership.role"])
      .where("membership.account_id", "=", accountId)
      .where("membership.ended_at", "is", null)
      .orderBy("school.name")
      .execute(),
  );
}

/** The account with this e-mail address. */
export function accountByEmail(database: Database | Transaction<DB>, email: string) {
  return database.selectFrom("account").selectAll().where("email", "=", email.trim().toLowerCase()).executeTakeFirst();
}

/** The account by its id. */
export function accountById(database: Database | Transaction<DB>, accountId: string) {
  return database.selectFrom("account").selectAll().where("account_id", "=", accountId).executeTakeFirst();
}

/** Failed attempts that still count against this visitor. */
export async function recentFailures(
  database: Database,
  visit: { email: string; origin: string },
  now: Temporal.Instant,
): Promise<RecentFailures> {
  const since = now.subtract({ minutes: countedMinutes }).toString();
  const row = await database
    .selectFrom("sign_in_attempt")
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere("email_hash", "=", hashOf(visit.email)).as("hereForThisEmail"),
      eb.fn.countAll<number>().as("here"),
      eb.fn.max("at").as("newest"),
    ])
    .where("origin_hash", "=", hashOf(visit.origin))
    .where("worked", "=", false)
    .where("at", ">", since)
    .executeTakeFirstOrThrow();
  const newest = row.newest as string | null;
  return { ...row, newest: newest === null ? undefined : Temporal.Instant.from(newest) };
}

/** Keeps that somebody tried to sign in from here. */
export async function keepAttempt(
  database: Database,
  attempt: { attemptId: string; email: string; origin: string; at: Temporal.Instant; worked: boolean },
): Promise<void> {
  await database
    .insertInto("sign_in_attempt")
    .values({
      attempt_id: attempt.attemptId,
      email_hash: hashOf(attempt.email),
      origin_hash: hashOf(attempt.origin),
      at: attempt.at.toString(),
      worked: attempt.worked,
    })
    .execute();
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
  await database.updateTable("account_session").set({ school_id: schoolId }).where("token_hash", "=", hashOf(token)).execute();
}

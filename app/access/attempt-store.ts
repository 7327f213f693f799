import { newId, type DB, type Database } from "#platform";
import { Temporal } from "#dates";
import { sql, type Transaction } from "kysely";
import { hashOf } from "./access-store.ts";
import { countedMinutes, secondsToWait, type RecentFailures } from "./rules/slow-down.ts";

/** One try at a password: for which address, from where. */
export type Attempt = { email: string; origin: string };

/**
 * How long this visitor has to wait; 0 when the password may be looked at, and then the try is counted already. Counted
 * before and not after, and one at a time for each origin: a thousand guesses sent at once would otherwise all be
 * looked at before the first of them counts.
 */
export async function countAttempt(database: Database, attempt: Attempt, now: Temporal.Instant): Promise<number> {
  return database.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${hashOf(attempt.origin).toString("hex")}, 7206516))`.execute(
      tx,
    );
    const seconds = secondsToWait(await recentFailures(tx, attempt, now), now);
    if (seconds === 0) await keep(tx, attempt, now, false);
    return seconds;
  });
}

/** Keeps that the password was right: this takes back the try counted for it. */
export async function keepSuccess(database: Database, attempt: Attempt, now: Temporal.Instant): Promise<void> {
  await keep(database, attempt, now, true);
}

/** True when somebody has signed in with this address from here before. */
export async function hasWorkedBefore(database: Database, attempt: Attempt): Promise<boolean> {
  const row = await database
    .selectFrom("sign_in_attempt")
    .select("attempt_id")
    .where("email_hash", "=", hashOf(attempt.email))
    .where("origin_hash", "=", hashOf(attempt.origin))
    .where("worked", "=", true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function recentFailures(tx: Transaction<DB>, attempt: Attempt, now: Temporal.Instant): Promise<RecentFailures> {
  const email = hashOf(attempt.email);
  const row = await tx
    .selectFrom("sign_in_attempt")
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere("email_hash", "=", email).filterWhere("worked", "=", false).as("triedThis"),
      eb.fn.countAll<number>().filterWhere("email_hash", "=", email).filterWhere("worked", "=", true).as("workedThis"),
      eb.fn.countAll<number>().filterWhere("worked", "=", false).as("tried"),
      eb.fn.countAll<number>().filterWhere("worked", "=", true).as("worked"),
      eb.fn.max("at").filterWhere("worked", "=", false).as("newest"),
    ])
    .where("origin_hash", "=", hashOf(attempt.origin))
    .where("at", ">", now.subtract({ minutes: countedMinutes }).toString())
    .executeTakeFirstOrThrow();
  const newest = row.newest as string | null;
  return {
    hereForThisEmail: Math.max(0, row.triedThis - row.workedThis),
    here: Math.max(0, row.tried - row.worked),
    newest: newest === null ? undefined : Temporal.Instant.from(newest),
  };
}

async function keep(
  database: Database | Transaction<DB>,
  { email, origin }: Attempt,
  now: Temporal.Instant,
  worked: boolean,
): Promise<void> {
  await database
    .insertInto("sign_in_attempt")
    .values({
      attempt_id: newId(now),
      email_hash: hashOf(email),
      origin_hash: hashOf(origin),
      at: now.toString(),
      worked,
    })
    .execute();
}

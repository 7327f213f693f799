import { newId, type Work } from "#platform";
import { accessFact } from "./facts.ts";
import type { Role } from "./rules/roles.ts";

/** A new account; without a password hash it can only be entered in the fictional school. */
export async function makeAccount(work: Work, email: string, passwordHash: string | null): Promise<string> {
  const accountId = await makeAccountOnce(work, email, passwordHash);
  if (accountId === undefined) throw new Error("There is an account with this e-mail address already.");
  return accountId;
}

/** A new account, or undefined when this address has got one in the meantime. */
export async function makeAccountOnce(
  work: Work,
  email: string,
  passwordHash: string | null,
): Promise<string | undefined> {
  const row = await work.tx
    .insertInto("account")
    .values({
      account_id: newId(work.at),
      email: email.trim().toLowerCase(),
      password_hash: passwordHash,
      begun_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("account_id")
    .executeTakeFirst();
  return row?.account_id;
}

/** Gives an adult of the school a sign-in and a role; one who had left and comes back is opened again. */
export async function beginMembership(
  work: Work,
  member: { adultId: string; accountId: string; role: Role },
): Promise<void> {
  const values = { account_id: member.accountId, role: member.role, begun_at: work.at.toString(), ended_at: null };
  await work.tx
    .insertInto("membership")
    .values({ school_id: work.schoolId, adult_id: member.adultId, ...values })
    .onConflict((conflict) => conflict.columns(["school_id", "adult_id"]).doUpdateSet(values))
    .execute();
  work.record(accessFact("membership-begun", `adult:${member.adultId}`, { role: member.role }));
}

/**
 * Whether this account can become this adult's sign-in. Somebody who left and was entered anew has an ended membership
 * under the earlier entry: it moves over, because an account has one seat in a school.
 */
export async function seatIsFree(work: Work, seat: { adultId: string; accountId: string }): Promise<boolean> {
  const rows = await work.tx
    .selectFrom("membership")
    .select(["adult_id", "account_id", "ended_at"])
    .where("school_id", "=", work.schoolId)
    .where((eb) => eb.or([eb("adult_id", "=", seat.adultId), eb("account_id", "=", seat.accountId)]))
    .execute();
  if (rows.some((row) => row.ended_at === null)) return false;
  const earlier = rows.find((row) => row.adult_id !== seat.adultId);
  if (earlier === undefined) return true;
  if (rows.length > 1) return false;
  await work.tx
    .updateTable("membership")
    .set({ adult_id: seat.adultId })
    .where("school_id", "=", work.schoolId)
    .where("account_id", "=", seat.accountId)
    .execute();
  return true;
}

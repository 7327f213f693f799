import { randomInt } from "node:crypto";
import type { Temporal } from "#dates";
import { inSchool, type Database, type Work } from "#platform";
import { accountByEmail, schoolsOf } from "./access-store.ts";
import { accessFact } from "./facts.ts";
import { hashPassword } from "./password-hash.ts";

export type ReplaceOutcome = { kind: "replaced"; password: string } | { kind: "nobody" };

/**
 * Gives somebody who has forgotten theirs a new password, and ends all their sessions. Only for whoever runs Lessen: one person
 * may belong to several schools, and the office of one must not be able to make itself a way into another.
 */
export async function replacePassword(
  database: Database,
  email: string,
  now: Temporal.Instant,
): Promise<ReplaceOutcome> {
  const account = await accountByEmail(database, email);
  // Whoever never had a password came in by the fictional school, where nobody has one.
  if (account === undefined || account.password_hash === null) return { kind: "nobody" };
  const [first, ...others] = await schoolsOf(database, account.account_id);
  if (first === undefined) return { kind: "nobody" };
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const inTheSchool = (schoolId: string, deed: (work: Work) => Promise<void>) =>
    inSchool(database, { schoolId, actor: "command-line", at: now }, async (work) => {
      work.record(accessFact("password-replaced", `account:${account.account_id}`, {}));
      await deed(work);
    });
  // Each school's trail says so; the last of them together with the change itself.
  for (const { school_id: school } of others) await inTheSchool(school, async () => {});
  await inTheSchool(first.school_id, (work) => keepPassword(work, account.account_id, passwordHash));
  return { kind: "replaced", password };
}

async function keepPassword(work: Work, accountId: string, passwordHash: string): Promise<void> {
  await work.tx
    .updateTable("account")
    .set({ password_hash: passwordHash })
    .where("account_id", "=", accountId)
    .execute();
  await work.tx
    .updateTable("account_session")
    .set({ ended_at: work.at.toString() })
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .execute();
}

/** No letter that looks like a figure: it is read out over a telephone and copied from paper. */
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Five groups of four signs, of some 99 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return Array.from({ length: 5 }, group).join("-");
}

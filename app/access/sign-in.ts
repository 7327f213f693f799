import { randomBytes } from "node:crypto";
import type { Temporal } from "#dates";
import { inSchool, newId, type Database } from "#platform";
import { accountByEmail, keepAttempt, keepSession, recentFailures, schoolsOf } from "./access-store.ts";
import { accessFact } from "./facts.ts";
import { passwordFits } from "./password-hash.ts";
import { secondsToWait } from "./rules/slow-down.ts";

export type SignInOutcome =
  | { kind: "signed-in"; token: string; hasToChoose: boolean }
  | { kind: "does-not-fit" }
  | { kind: "wait"; seconds: number }
  | { kind: "no-school" };

/** Signs a person in. A wrong address and a wrong password look and take the same. */
export async function signIn(
  database: Database,
  visit: { email: string; password: string; origin: string },
  now: Temporal.Instant,
): Promise<SignInOutcome> {
  const email = visit.email.trim().toLowerCase();
  const here = { email, origin: visit.origin };
  const seconds = secondsToWait(await recentFailures(database, here, now), now);
  if (seconds > 0) return { kind: "wait", seconds };
  const account = await accountByEmail(database, email);
  const fits = await passwordFits(visit.password, account?.password_hash);
  await keepAttempt(database, { attemptId: newId(now), ...here, at: now, worked: fits });
  if (!fits || account === undefined) return { kind: "does-not-fit" };
  return beginSession(database, account.account_id, now);
}

/** Opens a session for an account that has shown who it is; in its one school, or with the school still to choose. */
export async function beginSession(database: Database, accountId: string, now: Temporal.Instant): Promise<SignInOutcome> {
  const schools = await schoolsOf(database, accountId);
  const [first] = schools;
  if (first === undefined) return { kind: "no-school" };
  const token = randomBytes(32).toString("base64url");
  const hasToChoose = schools.length > 1;
  await keepSession(database, { token, accountId, schoolId: hasToChoose ? null : first.school_id, at: now });
  if (!hasToChoose) await keepSignedInFact(database, first.school_id, accountId, now);
  return { kind: "signed-in", token, hasToChoose };
}

/** The trail of a school says who came in, by account; made when the school is known. */
export async function keepSignedInFact(
  database: Database,
  schoolId: string,
  accountId: string,
  now: Temporal.Instant,
): Promise<void> {
  await inSchool(database, { schoolId, actor: `account:${accountId}`, at: now }, async (work) => {
    work.record(accessFact("signed-in", `account:${accountId}`, {}));
  });
}

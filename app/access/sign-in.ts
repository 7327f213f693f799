import { randomBytes } from "node:crypto";
import type { Temporal } from "#dates";
import { inSchool, type Database } from "#platform";
import { keepSession, schoolsOf } from "./access-store.ts";
import { accessFact } from "./facts.ts";
import { provePassword, type Visit } from "./prove-password.ts";

export type SignInOutcome =
  | { kind: "signed-in"; token: string; hasToChoose: boolean }
  | { kind: "does-not-fit" }
  | { kind: "wait"; seconds: number }
  | { kind: "no-school" };

/** Signs a person in. A wrong address and a wrong password look and take the same. */
export async function signIn(
  database: Database,
  asked: { email: string; password: string } & Visit,
  now: Temporal.Instant,
): Promise<SignInOutcome> {
  const proof = await provePassword(database, asked, now);
  return proof.kind === "fits" ? beginSession(database, proof.accountId, now) : proof;
}

/** Opens a session for an account that has shown who it is; in its one school, or with the school still to choose. */
export async function beginSession(
  database: Database,
  accountId: string,
  now: Temporal.Instant,
): Promise<SignInOutcome> {
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

import { inSchool, isId, newId, type Database, type Work } from "#platform";
import type { Temporal } from "#dates";
import { accountByEmail, hashOf } from "./access-store.ts";
import { accessFact } from "./facts.ts";
import { hashPassword, passwordFits } from "./password-hash.ts";
import { passwordProblem } from "./rules/password.ts";
import type { Role } from "./rules/roles.ts";

export type OpenInvitation = {
  invitationId: string;
  adultId: string;
  role: Role;
  email: string;
  givenName: string;
  schoolName: string;
  hasAccount: boolean;
};

/** The invitation behind a link, while it opens: not used, not taken back, not too old. */
export async function openInvitation(
  database: Database,
  link: { schoolId: string; secret: string },
  now: Temporal.Instant,
): Promise<OpenInvitation | undefined> {
  if (!isId(link.schoolId)) return undefined;
  return inSchool(database, { schoolId: link.schoolId, actor: "invitation", at: now }, (work) => find(work, link.secret));
}

async function find(work: Work, secret: string): Promise<OpenInvitation | undefined> {
  const row = await work.tx
    .selectFrom("invitation")
    .innerJoin("adult", (join) =>
      join.onRef("adult.school_id", "=", "invitation.school_id").onRef("adult.adult_id", "=", "invitation.adult_id"),
    )
    .innerJoin("school", "school.school_id", "invitation.school_id")
    .select(["invitation_id", "invitation.adult_id", "role", "adult.email", "adult.given_name", "school.name"])
    .where("invitation.school_id", "=", work.schoolId)
    .where("token_hash", "=", hashOf(secret))
    .where("used_at", "is", null)
    .where("withdrawn_at", "is", null)
    .where("expires_at", ">", work.at.toString())
    .where("adult.ended_on", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    invitationId: row.invitation_id,
    adultId: row.adult_id,
    role: row.role as Role,
    email: row.email,
    givenName: row.given_name,
    schoolName: row.name,
    hasAccount: (await accountByEmail(work.tx, row.email)) !== undefined,
  };
}

export type AcceptOutcome =
  | { kind: "joined"; accountId: string }
  | { kind: "gone" }
  | { kind: "password"; message: string };

/**
 * Makes the account, or joins the one that this e-mail address already has: that one is asked for its own password,
 * because the link may have reached somebody else.
 */
export async function acceptInvitation(
  database: Database,
  link: { schoolId: string; secret: string },
  password: string,
  now: Temporal.Instant,
): Promise<AcceptOutcome> {
  if (!isId(link.schoolId)) return { kind: "gone" };
  const doing = { schoolId: link.schoolId, actor: "invitation", at: now };
  return inSchool(database, doing, async (work): Promise<AcceptOutcome> => {
    const invitation = await find(work, link.secret);
    if (invitation === undefined) return { kind: "gone" };
    const account = await accountFor(work, invitation.email, password);
    if (account.kind === "password") return account;
    const used = await work.tx
      .updateTable("invitation")
      .set({ used_at: now.toString() })
      .where("school_id", "=", work.schoolId)
      .where("invitation_id", "=", invitation.invitationId)
      .where("used_at", "is", null)
      .executeTakeFirst();
    if (used.numUpdatedRows !== 1n) return { kind: "gone" };
    await beginMembership(work, { adultId: invitation.adultId, accountId: account.accountId, role: invitation.role });
    return { kind: "joined", accountId: account.accountId };
  });
}

async function accountFor(
  work: Work,
  email: string,
  password: string,
): Promise<{ kind: "account"; accountId: string } | { kind: "password"; message: string }> {
  const known = await accountByEmail(work.tx, email);
  if (known !== undefined) {
    if (await passwordFits(password, known.password_hash)) return { kind: "account", accountId: known.account_id };
    return { kind: "password", message: "This is not the password you already use for Lessen. Enter that one." };
  }
  const message = passwordProblem(password, email);
  if (message !== undefined) return { kind: "password", message };
  return { kind: "account", accountId: await makeAccount(work, email, await hashPassword(password)) };
}

/** A new account; without a password hash it can only be entered in the fictional school. */
export async function makeAccount(work: Work, email: string, passwordHash: string | null): Promise<string> {
  const accountId = newId(work.at);
  await work.tx
    .insertInto("account")
    .values({ account_id: accountId, email: email.trim().toLowerCase(), password_hash: passwordHash, begun_at: work.at.toString() })
    .execute();
  return accountId;
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

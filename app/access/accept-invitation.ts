import { inSchool, isId, type Database, type Work } from "#platform";
import type { Temporal } from "#dates";
import { accountByEmail, hashOf } from "./access-store.ts";
import { beginMembership, makeAccountOnce, seatIsFree } from "./begin-membership.ts";
import { withdrawOpenInvitations } from "./invite-adult.ts";
import { hashPassword } from "./password-hash.ts";
import { knowDevice, provePassword, type Visit } from "./prove-password.ts";
import { passwordProblem } from "./rules/password.ts";
import type { Role } from "./rules/roles.ts";

export type InvitationLink = { schoolId: string; secret: string };

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
  link: InvitationLink,
  now: Temporal.Instant,
): Promise<OpenInvitation | undefined> {
  if (!isId(link.schoolId)) return undefined;
  return inSchool(database, { schoolId: link.schoolId, actor: "invitation", at: now }, (work) =>
    find(work, link.secret),
  );
}

async function find(work: Work, secret: string, held = false): Promise<OpenInvitation | undefined> {
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
    .$if(held, (query) => query.forUpdate("invitation"))
    .executeTakeFirst();
  if (row === undefined || row.email.trim() === "") return undefined;
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
  | { kind: "wait"; seconds: number }
  | { kind: "password"; message: string };

/**
 * Makes the account, or joins the one that this e-mail address already has: that one is asked for its own password,
 * because the link may have reached somebody else. Passwords are worked out before the transaction, which waits for none.
 */
export async function acceptInvitation(
  database: Database,
  link: InvitationLink,
  asked: { password: string } & Visit,
  now: Temporal.Instant,
): Promise<AcceptOutcome> {
  const shown = await openInvitation(database, link, now);
  if (shown === undefined) return { kind: "gone" };
  const owner = shown.hasAccount
    ? await knownAccount(database, shown, asked, now)
    : await newAccount(shown, asked.password);
  if (owner.kind === "password" || owner.kind === "wait") return owner;
  const doing = { schoolId: link.schoolId, actor: "invitation", at: now };
  const outcome = await inSchool(database, doing, async (work): Promise<AcceptOutcome> => {
    // Held until the end: of two who accept at once, the second finds it used.
    const invitation = await find(work, link.secret, true);
    if (invitation === undefined || invitation.email !== shown.email) return { kind: "gone" };
    const accountId =
      owner.kind === "fits" ? owner.accountId : await makeAccountOnce(work, invitation.email, owner.passwordHash);
    if (accountId === undefined) return { kind: "password", message: hasOneAlready };
    return join(work, invitation, accountId);
  });
  // Whoever chose the password here must not be kept waiting here by somebody who guesses at it elsewhere.
  if (outcome.kind === "joined") await knowDevice(database, { email: shown.email, device: asked.device }, now);
  return outcome;
}

const hasOneAlready = "This e-mail address has just got a password for Lessen. Enter that one.";
const taken =
  "This e-mail address already signs in at this school. Sign in with it, or ask your school's office to give each adult an address of their own.";

async function join(work: Work, invitation: OpenInvitation, accountId: string): Promise<AcceptOutcome> {
  const { adultId, role, invitationId } = invitation;
  if (!(await seatIsFree(work, { adultId, accountId }))) return { kind: "password", message: taken };
  await work.tx
    .updateTable("invitation")
    .set({ used_at: work.at.toString() })
    .where("school_id", "=", work.schoolId)
    .where("invitation_id", "=", invitationId)
    .execute();
  // Another link left open would let an adult back in after their sign-in is ended.
  await withdrawOpenInvitations(work, adultId);
  await beginMembership(work, { adultId, accountId, role });
  return { kind: "joined", accountId };
}

async function knownAccount(
  database: Database,
  { email }: OpenInvitation,
  asked: { password: string } & Visit,
  now: Temporal.Instant,
) {
  const proof = await provePassword(database, { ...asked, email }, now);
  if (proof.kind !== "does-not-fit") return proof;
  return { kind: "password" as const, message: "This is not the password you already use for Lessen. Enter that one." };
}

async function newAccount({ email }: OpenInvitation, password: string) {
  const message = passwordProblem(password, email);
  if (message !== undefined) return { kind: "password" as const, message };
  return { kind: "new" as const, passwordHash: await hashPassword(password) };
}

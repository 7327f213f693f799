import { randomBytes } from "node:crypto";
import { Temporal } from "#dates";
import { newId, type Work } from "#platform";
import { hashOf } from "./access-store.ts";
import { accessFact } from "./facts.ts";
import { holdAdult } from "./membership-store.ts";
import type { Role } from "./rules/roles.ts";

/** How long an invitation's link opens. */
export const invitationDays = 14;

/** The secret half of a link that is not made yet: the form carries it, and the link is made when the form is sent. */
export function newLinkSecret(): string {
  return randomBytes(24).toString("base64url");
}

type Invitation = { adultId: string; role: Role; secret: string };

/**
 * Makes a link for one adult. The link names the school, so that its invitation is found behind row security; the
 * secret half is kept only as a hash. Earlier links for the same adult stop opening. The same form sent again leads to
 * the same link while it opens: a button pressed twice must not show a link that the second press has closed.
 */
export async function inviteAdult(work: Work, invitation: Invitation): Promise<{ path: string }> {
  // Two links made at once would otherwise both stay open.
  await holdAdult(work, invitation.adultId);
  const before = await madeWith(work, invitation.secret);
  if (before !== undefined && stillOpens(before, invitation, work.at)) return { path: pathOf(work, invitation.secret) };
  await withdrawOpenInvitations(work, invitation.adultId);
  const fits = before === undefined && secretShape.test(invitation.secret);
  const secret = fits ? invitation.secret : newLinkSecret();
  await keepInvitation(work, { ...invitation, secret });
  return { path: pathOf(work, secret) };
}

const secretShape = /^[\w-]{32}$/;

function pathOf({ schoolId }: Work, secret: string): string {
  return `/invitation/${schoolId}/${secret}`;
}

function madeWith(work: Work, secret: string) {
  return work.tx
    .selectFrom("invitation")
    .select(["adult_id", "role", "used_at", "withdrawn_at", "expires_at"])
    .where("school_id", "=", work.schoolId)
    .where("token_hash", "=", hashOf(secret))
    .executeTakeFirst();
}

type MadeBefore = NonNullable<Awaited<ReturnType<typeof madeWith>>>;

function stillOpens(made: MadeBefore, { adultId, role }: Invitation, at: Temporal.Instant): boolean {
  const isOpen = made.used_at === null && made.withdrawn_at === null;
  const inTime = Temporal.Instant.compare(Temporal.Instant.from(made.expires_at), at) > 0;
  return isOpen && inTime && made.adult_id === adultId && made.role === role;
}

async function keepInvitation(work: Work, { adultId, role, secret }: Invitation): Promise<void> {
  await work.tx
    .insertInto("invitation")
    .values({
      school_id: work.schoolId,
      invitation_id: newId(work.at),
      adult_id: adultId,
      role,
      token_hash: hashOf(secret),
      made_by: work.actor,
      made_at: work.at.toString(),
      expires_at: work.at.add({ hours: 24 * invitationDays }).toString(),
    })
    .execute();
  work.record(accessFact("adult-invited", `adult:${adultId}`, { role }));
}

/** Every link for this adult that still opens stops opening. */
export async function withdrawOpenInvitations(work: Work, adultId: string): Promise<void> {
  const withdrawn = await work.tx
    .updateTable("invitation")
    .set({ withdrawn_at: work.at.toString() })
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .where("used_at", "is", null)
    .where("withdrawn_at", "is", null)
    .returning("invitation_id")
    .execute();
  for (const { invitation_id: invitation } of withdrawn) {
    work.record(accessFact("invitation-withdrawn", `adult:${adultId}`, { invitation }));
  }
}

import { randomBytes } from "node:crypto";
import { newId, type Work } from "#platform";
import { hashOf } from "./access-store.ts";
import { accessFact } from "./facts.ts";
import { holdAdult } from "./membership-store.ts";
import type { Role } from "./rules/roles.ts";

/** How long an invitation's link opens. */
export const invitationDays = 14;

/**
 * Makes a link for one adult. The link names the school, so that its invitation is found behind row security; the
 * secret half is kept only as a hash. Earlier links for the same adult stop opening.
 */
export async function inviteAdult(work: Work, adultId: string, role: Role): Promise<{ path: string }> {
  // Two links made at once would otherwise both stay open.
  await holdAdult(work, adultId);
  await withdrawOpenInvitations(work, adultId);
  const secret = randomBytes(24).toString("base64url");
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
  return { path: `/invitation/${work.schoolId}/${secret}` };
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

import type { Work } from "#platform";
import { accessFact } from "./facts.ts";
import { withdrawOpenInvitations } from "./invite-adult.ts";
import { headCount, membersOf } from "./membership-store.ts";
import type { Role } from "./rules/roles.ts";
import { mayInvite } from "./rules/who-may.ts";
import type { Who } from "./who.ts";

export type ChangeOutcome = "changed" | "not-yours" | "last-head" | "not-a-member";

/** Gives a member another role. The last head stays head: a school without one could never make one. */
export async function changeRole(work: Work, who: Who, adultId: string, to: Role): Promise<ChangeOutcome> {
  const from = await roleToChange(work, adultId);
  if (from === undefined) return "not-a-member";
  if (!mayInvite(who, to) || !mayInvite(who, from)) return "not-yours";
  if (from === to) return "changed";
  if (from === "head" && (await headCount(work)) <= 1) return "last-head";
  await update(work, adultId, { role: to });
  work.record(accessFact("role-changed", `adult:${adultId}`, { from, to }));
  return "changed";
}

/** Ends a member's sign-in for this school; their words and their name on records stay. */
export async function endMembership(work: Work, who: Who, adultId: string): Promise<ChangeOutcome> {
  const from = await roleToChange(work, adultId);
  if (from === undefined) return "not-a-member";
  if (!mayInvite(who, from)) return "not-yours";
  if (from === "head" && (await headCount(work)) <= 1) return "last-head";
  await update(work, adultId, { ended_at: work.at.toString() });
  await withdrawOpenInvitations(work, adultId);
  work.record(accessFact("membership-ended", `adult:${adultId}`, {}));
  return "changed";
}

/** Two changes at once could each see another head: the school's row is held while one is decided. */
async function roleToChange(work: Work, adultId: string): Promise<Role | undefined> {
  await work.tx
    .selectFrom("school")
    .select("school_id")
    .where("school_id", "=", work.schoolId)
    .forNoKeyUpdate()
    .execute();
  return (await membersOf(work)).find((member) => member.adultId === adultId)?.role;
}

async function update(work: Work, adultId: string, values: { role?: Role; ended_at?: string }): Promise<void> {
  await work.tx
    .updateTable("membership")
    .set(values)
    .where("school_id", "=", work.schoolId)
    .where("adult_id", "=", adultId)
    .execute();
}

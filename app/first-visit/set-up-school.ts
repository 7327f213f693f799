import { accessFact, beginMembership, beginSession, hashPassword, makeAccount } from "#access";
import { addAdult, beginSchool, type SettingKind } from "#people";
import { inSchool, newId, type Database } from "#platform";
import type { Temporal } from "#dates";
import { firstPlaces } from "./first-places.ts";

export type NewInstallation = {
  schoolName: string;
  setting: SettingKind;
  givenName: string;
  familyName: string;
  email: string;
  password: string;
};

export type SetUpOutcome = { kind: "set-up"; token: string } | { kind: "already" };

/**
 * Sets up the first school and its head in one transaction. Whoever is first to set up an empty installation owns it;
 * two at once: one does, the other is sent to the sign-in.
 */
export async function setUpSchool(
  database: Database,
  asked: NewInstallation,
  now: Temporal.Instant,
): Promise<SetUpOutcome> {
  const schoolId = newId(now);
  const passwordHash = await hashPassword(asked.password);
  const doing = { schoolId, actor: "set-up", at: now };
  const accountId = await inSchool(database, doing, async (work) => {
    const claimed = await work.tx
      .updateTable("installation")
      .set({ kind: "real" })
      .where("kind", "=", "empty")
      .executeTakeFirst();
    if (claimed.numUpdatedRows !== 1n) return undefined;
    const places = firstPlaces;
    await beginSchool(work, {
      name: asked.schoolName,
      fictional: false,
      settings: [asked.setting],
      places,
      thanksWords: "",
    });
    work.record(accessFact("school-set-up", `school:${schoolId}`, { fictional: false }));
    const { givenName, familyName, email } = asked;
    const adultId = await addAdult(work, { givenName, familyName, email, jobTitle: "Head" });
    const account = await makeAccount(work, email, passwordHash);
    await beginMembership(work, { adultId, accountId: account, role: "head" });
    return account;
  });
  if (accountId === undefined) return { kind: "already" };
  const session = await beginSession(database, accountId, now);
  return session.kind === "signed-in" ? { kind: "set-up", token: session.token } : { kind: "already" };
}

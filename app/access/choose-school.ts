import type { Temporal } from "#dates";
import type { Database } from "#platform";
import { moveSession, schoolsOf } from "./access-store.ts";
import { keepSignedInFact } from "./sign-in.ts";

/** Moves a session into one of the account's own schools; a school that is not theirs does not exist. */
export async function chooseSchool(
  database: Database,
  session: { token: string; accountId: string },
  schoolId: string,
  now: Temporal.Instant,
): Promise<"chosen" | "not-yours"> {
  const mine = await schoolsOf(database, session.accountId);
  if (!mine.some((school) => school.school_id === schoolId)) return "not-yours";
  await moveSession(database, session.token, schoolId);
  await keepSignedInFact(database, schoolId, session.accountId, now);
  return "chosen";
}

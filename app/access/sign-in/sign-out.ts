import { goTo, inSchool, type Installation } from "#platform";
import { Hono } from "hono";
import { endSession, whoHasSession } from "../access-store.ts";
import { accessFact } from "../facts.ts";
import { sessionToken, takeSession } from "../session-cookie.ts";

/** Ends the session at the server, not only in this browser. */
export function signOutPages(installation: Installation): Hono {
  return new Hono().post("/", async (c) => {
    const token = sessionToken(c);
    if (token !== undefined) await signOut(installation, token);
    takeSession(c);
    return goTo(c, "/sign-in");
  });
}

async function signOut(installation: Installation, token: string): Promise<void> {
  const now = installation.now();
  const row = await whoHasSession(installation.database, token, now);
  await endSession(installation.database, token, now);
  if (row?.school_id == null) return;
  const doing = { schoolId: row.school_id, actor: `account:${row.account_id}`, at: now };
  await inSchool(installation.database, doing, async (work) => {
    work.record(accessFact("signed-out", `account:${row.account_id}`, {}));
  });
}

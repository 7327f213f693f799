import { goTo, readTyped, type Installation, type PageVariables, type Typed } from "#platform";
import type { Context, MiddlewareHandler } from "hono";
import { whoHasSession, type AskingRow } from "./access-store.ts";
import { sessionToken } from "./session-cookie.ts";
import { showSchools } from "./sign-in/choose-school-page.tsx";
import { showSignIn } from "./sign-in/page.tsx";
import { localPath } from "./sign-in/kept-words.ts";
import type { Who } from "./who.ts";

/** What every page behind the sign-in may read from its request. */
export type SignedIn = { Variables: PageVariables & { who: Who } };

/** A session without use for this long ends; the page's own warning counts down from it. */
const sessionSeconds = 60 * 60;

/** More than this is no form of ours without a file. */
const mostKept = 2 * 1024 * 1024;

export type Navigation = (who: Who) => readonly { href: string; text: string }[];

/**
 * Lets only people with a session and a school through, and tells the page who they are. Whoever posts without a
 * session gets the sign-in page with their words inside it, so that nothing they typed is lost.
 */
export function signedIn(installation: Installation, navigation: Navigation): MiddlewareHandler<SignedIn> {
  return async (c, next) => {
    const token = sessionToken(c);
    const row = token === undefined ? undefined : await whoHasSession(installation.database, token, installation.now());
    if (row === undefined) return askToSignIn(installation, c);
    if (row.school_id === null) return askWhichSchool(installation, c, row.account_id);
    const who = whoFrom(row, row.school_id);
    c.set("who", who);
    c.set("surroundings", {
      schoolName: who.school.name,
      fictional: who.school.fictional,
      personName: who.name,
      navigation: navigation(who),
      sessionSeconds,
      canChangeSchool: who.schools > 1,
    });
    return next();
  };
}

async function askToSignIn(installation: Installation, c: Context) {
  return showSignIn(installation, c, { email: "", problems: [], back: pathAndQuery(c), kept: await wordsOf(c) });
}

async function askWhichSchool(installation: Installation, c: Context, accountId: string) {
  const [back, kept] = [pathAndQuery(c), await wordsOf(c)];
  if (kept === undefined) return goTo(c, `/sign-in/school?back=${encodeURIComponent(back)}`);
  return showSchools(installation, c, { accountId, schoolId: null }, { back, kept });
}

/** What a page was sending. A file is not read here: nobody has shown yet that they may send one. */
async function wordsOf(c: Context): Promise<Typed | undefined> {
  if (c.req.method === "GET" || c.req.method === "HEAD") return undefined;
  const isLong =
    Number(c.req.header("content-length") ?? "0") > mostKept || c.req.header("transfer-encoding") !== undefined;
  return isLong ? {} : withoutPasswords(await readTyped(c));
}

/** A password is never written into a page: whoever signs types it again. */
function withoutPasswords(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password/i.test(name)));
}

/** As the browser sent it, still percent-encoded. */
function pathAndQuery(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return localPath(pathname + search);
}

function whoFrom(row: AskingRow, schoolId: string): Who {
  return {
    accountId: row.account_id,
    email: row.email,
    adultId: row.adult_id,
    name: `${row.given_name} ${row.family_name}`.trim(),
    role: row.role,
    schools: row.schools,
    school: {
      schoolId,
      name: row.school_name,
      fictional: row.fictional,
      zone: row.zone,
      regime: row.regime,
      thanksWords: row.thanks_words,
    },
  };
}

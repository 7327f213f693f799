import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const name = "lessen-said";

/** Leaves a sentence for the next page to say, once. Never a person's name: it travels in a cookie. */
export function sayNext(c: Context, sentence: string): void {
  setCookie(c, name, Buffer.from(sentence).toString("base64url"), {
    httpOnly: true,
    sameSite: "Lax",
    path: "/",
    maxAge: 60,
  });
}

/** Takes the sentence that the last page left, if there is one. */
export function takeSaid(c: Context): string | undefined {
  const kept = getCookie(c, name);
  if (kept === undefined) return undefined;
  deleteCookie(c, name, { path: "/" });
  const said = Buffer.from(kept, "base64url").toString("utf8").slice(0, 300);
  return said === "" ? undefined : said;
}

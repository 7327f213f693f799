import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Installation } from "#platform";

const name = "lessen-session";

/** The session's token in this request, if there is one. */
export function sessionToken(c: Context): string | undefined {
  return getCookie(c, name);
}

/** Whether the browser brings a session; it may have ended. */
export function hasSession(c: Context): boolean {
  return sessionToken(c) !== undefined;
}

/** Hands the browser its session. Read by no script, sent by no other site, and gone when the browser closes. */
export function giveSession(installation: Pick<Installation, "settings">, c: Context, token: string): void {
  const secure = installation.settings.publicUrl.startsWith("https:");
  setCookie(c, name, token, { httpOnly: true, sameSite: "Lax", path: "/", secure });
}

/** Takes the session back. */
export function takeSession(c: Context): void {
  deleteCookie(c, name, { path: "/" });
}

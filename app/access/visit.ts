import { randomBytes } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Installation } from "#platform";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Visit } from "./prove-password.ts";
import { networkOf, visitorAddress } from "./rules/origin.ts";

const name = "lessen-known";
const aYear = 365 * 24 * 60 * 60;

/** Where this request comes from, for slowing down guesses. A browser without a token gets one for the case that it is let in. */
export function visitOf(installation: Pick<Installation, "settings">, c: Context): Visit {
  const kept = getCookie(c, name) ?? "";
  const device = /^[\w-]{43}$/.test(kept) ? kept : randomBytes(32).toString("base64url");
  return { origin: originOf(c, installation.settings.proxies), device };
}

/** Lets the browser be known again. It opens nothing: it only keeps a stranger's wrong tries from counting here. */
export function rememberDevice(installation: Pick<Installation, "settings">, c: Context, visit: Visit): void {
  const secure = installation.settings.publicUrl.startsWith("https:");
  setCookie(c, name, visit.device, { httpOnly: true, sameSite: "Lax", path: "/", secure, maxAge: aYear });
}

function originOf(c: Context, proxies: number): string {
  return networkOf(visitorAddress(askedBy(c), c.req.header("x-forwarded-for") ?? "", proxies));
}

function askedBy(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}

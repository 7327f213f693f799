import { hasSession } from "#access";
import { goTo, type Installation } from "#platform";
import type { MiddlewareHandler } from "hono";
import { settledKind } from "./installation-kind.ts";

/**
 * Whoever comes to an empty installation begins at the first visit; whoever comes to the fictional school without being
 * somebody chooses whom to be. There are no passwords there, so a sign-in page would be a dead end.
 */
export function sendNewcomers(installation: Installation): MiddlewareHandler {
  return async (c, next) => {
    const kind = await settledKind(installation);
    if (kind === "empty") return goTo(c, "/first-visit");
    if (kind === "fictional" && c.req.method === "GET" && !hasSession(c)) return goTo(c, "/first-visit/fictional");
    return next();
  };
}

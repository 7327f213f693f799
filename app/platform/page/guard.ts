import type { MiddlewareHandler } from "hono";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join("; ");

/** Headers on every answer: nothing inline runs, nothing frames us, nothing about a child is kept by a cache. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers = c.res.headers;
  headers.set("content-security-policy", policy);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "same-origin");
  headers.set("x-frame-options", "DENY");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
  if (!headers.has("cache-control")) headers.set("cache-control", "no-store");
};

/**
 * Refuses a change that another site sent. Browsers say where a form came from, in `Sec-Fetch-Site` or `Origin`,
 * older ones in `Referer`; a change that does not say is refused. See docs/decisions on why there is no token.
 */
export const sameOriginChanges: MiddlewareHandler = async (c, next) => {
  if (["GET", "HEAD", "OPTIONS"].includes(c.req.method) || cameFromUs(c.req.raw.headers, c.req.url)) return next();
  return c.text("This did not come from a page of Lessen. Go back, open the page again, and try once more.", 403);
};

function cameFromUs(headers: Headers, url: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = headers.get("origin") ?? headers.get("referer");
  if (from === null || from === "null") return false;
  if (!URL.canParse(from)) return false;
  // Behind a proxy that ends TLS the scheme differs; the host and port that the browser asked for do not. A proxy may
  // spell out the usual port, which the browser leaves away.
  const { protocol, host } = new URL(from);
  const asked = `${protocol}//${headers.get("host") ?? new URL(url).host}`;
  return /^https?:$/.test(protocol) && URL.canParse(asked) && new URL(asked).host === host;
}

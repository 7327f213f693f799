import { Hono, type Context } from "hono";
import { JSDOM } from "jsdom";
import type { Assets } from "./assets.ts";
import { showPage } from "./show-page.tsx";

/** Assets whose names are their addresses: what a page says must not depend on a build. */
export const assets: Assets = { href: (name) => `/assets/${name}`, routes: new Hono() };

/** The document that a page answers with, at the given path. */
export async function documentOf(
  page: Hono,
  path = "/",
  headers: Record<string, string> = {},
): Promise<{ html: string; document: Document }> {
  const html = await (await page.request(path, { headers })).text();
  return { html, document: new JSDOM(html).window.document };
}

/** One page in the frame, on every path. */
export function pageWith(
  show: (
    c: Context,
  ) => Parameters<typeof showPage>[2] & { body: Parameters<typeof showPage>[3]; surroundings?: unknown },
): Hono {
  return new Hono().get("*", (c) => {
    const { body, surroundings, ...page } = show(c);
    if (surroundings !== undefined) c.set("surroundings" as never, surroundings as never);
    return showPage({ assets }, c, page, body);
  });
}

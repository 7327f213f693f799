import type { Context } from "hono";
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import type { Installation } from "../installation.ts";
import { takeSaid } from "./flash.ts";
import { Frame, type Surroundings } from "./frame.tsx";
import { squeeze } from "./squeeze.ts";

const nobody: Surroundings = { navigation: [] };

/** The request's own values: what stands round the page, set once the person is known. */
export type PageVariables = { surroundings: Surroundings };

type Status = 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** Answers with a page in the frame, squeezed where the browser takes it so. */
export async function showPage(
  installation: Pick<Installation, "assets">,
  c: Context,
  page: { title: string; status?: Status; problems?: boolean; scripts?: readonly string[]; sheets?: readonly string[] },
  body: Child,
): Promise<Response> {
  const surroundings = (c.get("surroundings") as Surroundings | undefined) ?? nobody;
  // A screen reader hears the title first: it says at once that something must be put right.
  const title = page.problems === true ? `Error: ${page.title}` : page.title;
  const frame = (
    <Frame
      title={title}
      assets={installation.assets}
      surroundings={surroundings}
      path={c.req.path}
      said={takeSaid(c)}
      scripts={page.scripts ?? []}
      sheets={page.sheets ?? []}
    >
      {body}
    </Frame>
  );
  const whole = String(await html`<!DOCTYPE html>${frame}`);
  const squeezed = squeeze(whole, c.req.header("accept-encoding") ?? "");
  c.header("vary", "accept-encoding");
  if (squeezed === undefined) return c.html(whole, page.status ?? 200);
  c.header("content-type", "text/html; charset=UTF-8");
  c.header("content-encoding", squeezed.encoding);
  return c.body(new Uint8Array(squeezed.bytes), page.status ?? 200);
}

/** After a change: go on to another page, so that the back button and a second press repeat nothing. */
export function goTo(c: Context, path: string): Response {
  return c.redirect(path, 303);
}

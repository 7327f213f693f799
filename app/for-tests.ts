import { Hono } from "hono";
import { pino } from "pino";
import { Temporal } from "#dates";
import { type Database, type Installation } from "#platform";
import { openHouse } from "./house.ts";
import { openTestDatabase } from "./people/for-tests.ts";

export { expectNoAxeViolations } from "./platform/page/for-tests.ts";

/** Half past four on a Tuesday in term. */
export const afternoon = Temporal.Instant.from("2026-11-24T16:30:00Z");

export type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** The whole house as a browser meets it: a request in, an answer out. What breaks is thrown at the test, unless asked for. */
export function enterHouse(database: Database) {
  const clock = { now: afternoon };
  const failures: string[] = [];
  const settings = { projectFolder: "", dataFolder: "", databaseUrl: undefined, port: 0, publicUrl: "http://lessen.example" };
  const assets = { href: (name: string) => `/assets/${name}`, routes: new Hono() };
  const log = pino({ level: "error" }, { write: (line: string) => void failures.push(line) });
  const installation: Installation = { database, now: () => clock.now, settings, assets, log };
  const house = openHouse(installation);
  return { clock, failures, house, installation, browser: () => openBrowser(house) };
}

/** A browser with its own cookies, which says of every form that it came from our own page. */
export function openBrowser(house: Hono) {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("sec-fetch-site", "same-origin");
    if (cookies.size > 0) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await house.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, to: response.headers.get("location"), headers: response.headers, html: await response.text() };
  };
  return {
    cookies,
    ask,
    see: (path: string) => ask(path),
    send: (path: string, fields: Fields) => ask(path, { method: "POST", body: formOf(fields) }),
  };
}

function formOf(fields: Fields): URLSearchParams {
  return new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((text): [string, string] => [name, String(text)])));
}

/** What a page's hidden fields would send, as a browser reads them. */
export async function hiddenFields(html: string): Promise<{ action: string; fields: Record<string, string | string[]> }> {
  const { JSDOM } = await import("jsdom");
  const { window } = new JSDOM(html);
  const form = window.document.querySelector("main form");
  const fields: Record<string, string | string[]> = {};
  for (const input of form?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? []) {
    const before = fields[input.name];
    fields[input.name] = before === undefined ? input.value : [...[before].flat(), input.value];
  }
  const action = form?.getAttribute("action") ?? "";
  window.close();
  return { action, fields };
}

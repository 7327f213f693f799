import { resolve } from "node:path";
import { Temporal } from "#dates";
import { connect, openLog, type Installation } from "#platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshCopy, startMigratedServer } from "../platform/database/for-tests.ts";
import { fictionalPages } from "./fictional-pages.tsx";
import { fillFictionalSchool } from "./fictional-school.ts";

const now = Temporal.Instant.from("2026-11-24T09:45:00Z");
const projectFolder = resolve(import.meta.dirname, "../..");
let installation: Installation;
let end: () => Promise<void>;

beforeAll(async () => {
  const server = await startMigratedServer(projectFolder);
  const copy = await freshCopy(server.server);
  const { database, close } = connect(copy.app, 4);
  const settings = { projectFolder, dataFolder: "", databaseUrl: undefined, port: 0, publicUrl: "", proxies: 0 };
  const assets = { href: (name: string) => `/assets/${name}`, routes: undefined as never };
  installation = { database, now: () => now, settings, assets, log: openLog("silent") };
  end = async () => {
    await close();
    await copy.drop();
    await server.stop();
  };
});
afterAll(() => end());

const open = async (path: string, init?: RequestInit) => {
  const answer = await fictionalPages(installation).request(path, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test("before anybody has pressed, the page sends the visitor back to choose", async () => {
  expect((await open("/")).headers.get("location")).toBe("/first-visit");
});

test("while it fills, the page says how far it is and looks again by itself", async () => {
  const filling = fillFictionalSchool(installation, undefined, { seed: 7, size: 0.05 });
  const pressed = await open("/", { method: "POST" });
  expect([pressed.status, pressed.headers.get("location")]).toEqual([303, "/first-visit/fictional"]);
  const waiting = await open("/");
  expect(waiting.headers.get("refresh")).toBe("2");
  expect(waiting.text).toMatch(/Bringing in 60 children|Writing 2 years of records: \d+ (of \d+|so far)/);
  await filling;
});

test("once filled, it offers seven people, and coming in as one needs no password", async () => {
  const { text, headers } = await open("/");
  expect(headers.get("refresh")).toBeNull();
  expect(text.match(/Come in as [A-Z]/g)).toHaveLength(7);
  const account = /name="account" value="([^"]+)"/.exec(text)?.[1] ?? "";
  const body = new URLSearchParams({ account });
  const came = await open("/come-in", { method: "POST", body });
  expect([came.status, came.headers.get("location")]).toEqual([303, "/"]);
  expect(came.headers.get("set-cookie")).toMatch(/HttpOnly/i);
});

test("nobody comes in as somebody who is not there, or once the school is a real one", async () => {
  const unknown = new URLSearchParams({ account: "01900000-0000-7000-8000-000000000000" });
  expect((await open("/come-in", { method: "POST", body: unknown })).status).toBe(404);
  const account = /name="account" value="([^"]+)"/.exec((await open("/")).text)?.[1] ?? "";
  await installation.database.updateTable("installation").set({ kind: "real" }).execute();
  expect((await open("/come-in", { method: "POST", body: new URLSearchParams({ account }) })).status).toBe(404);
  expect((await open("/")).headers.get("location")).toBe("/sign-in");
});

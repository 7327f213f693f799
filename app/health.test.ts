import { connect } from "#platform";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { enterHouse, type Opened } from "./for-tests.ts";
import { openTestDatabase } from "./people/for-tests.ts";

let opened: Opened;
beforeAll(async () => void (opened = await openTestDatabase()));
afterAll(() => opened.end());

test("alive and ready say so in a word, without a session and before a school is set up", async () => {
  const browser = enterHouse(opened.database).browser();
  expect(await browser.see("/healthz")).toMatchObject({ status: 200, html: "ok\n" });
  expect(await browser.see("/readyz")).toMatchObject({ status: 200, html: "ready\n" });
});

test("not ready when the database does not answer, while still alive", async () => {
  const gone = connect({ ...inject("testServer").app, database: "no_such_database" });
  const entered = enterHouse(gone.database);
  expect(await entered.browser().see("/readyz")).toMatchObject({ status: 503, html: "the database does not answer\n" });
  expect((await entered.browser().see("/healthz")).status).toBe(200);
  await gone.close();
});

test("the figures count requests and hold nothing of a school", async () => {
  const browser = enterHouse(opened.database).browser();
  const words = {
    schoolName: "Zzyzx School",
    setting: "day-special",
    givenName: "Zzyzx",
    familyName: "Zzyzx",
    email: "zzyzx@zzyzx.example",
    password: "three wet umbrellas",
  };
  await browser.send("/first-visit/set-up", words);
  await browser.see("/people/adults?search=zzyzx");
  const { html, headers } = await browser.see("/metrics");
  expect(headers.get("content-type")).toContain("text/plain");
  const lines = html.trimEnd().split("\n");
  for (const line of lines) expect(line).toMatch(/^lessen_[a-z_]+ \d+$/);
  expect(lines[0]).toBe("lessen_requests_total 3");
  expect(html.toLowerCase()).not.toContain("zzyzx");
});

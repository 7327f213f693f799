import { afterEach, beforeEach, expect, test } from "vitest";
import { enterHouse, expectNoAxeViolations, type Opened } from "../for-tests.ts";
import { openTestDatabase } from "../people/for-tests.ts";
import { setUpSchool } from "./set-up-school.ts";

let opened: Opened;
let entered: ReturnType<typeof enterHouse>;
beforeEach(async () => {
  opened = await openTestDatabase();
  entered = enterHouse(opened.database);
});
afterEach(() => opened.end());

const asked = {
  schoolName: "Alder School",
  setting: "day-special",
  givenName: "Ruth",
  familyName: "Calloway",
  email: "Ruth@Alder.example",
  password: "three wet umbrellas",
} as const;
const count = async (table: string) => (await opened.asOwner(`select count(*)::int as n from ${table}`))[0]?.n;

test("an empty installation leads everybody to the first visit, and offers two ways on", async () => {
  const browser = entered.browser();
  for (const path of ["/", "/people", "/sign-in", "/incidents/drafts/new", "/nowhere"])
    expect((await browser.see(path)).to).toBe("/first-visit");
  const page = await browser.see("/first-visit");
  expect(page.html).toContain("Set up your school");
  expect(page.html).toContain("Look around a fictional school");
  await expectNoAxeViolations(page.html);
  await expectNoAxeViolations((await browser.see("/first-visit/set-up")).html);
});

test("setting up makes the school, its head with a sign-in, and the first facts of its trail", async () => {
  const browser = entered.browser();
  expect((await browser.send("/first-visit/set-up", asked)).to).toBe("/people/bring");
  const home = await browser.see("/people/bring");
  expect(home.status).toBe(200);
  expect(home.html).toContain("Ruth Calloway");
  expect(home.html).toContain("Your school is set up");
  expect(
    await opened.asOwner(
      "select email, role, fictional from membership join account using (account_id) join school using (school_id)",
    ),
  ).toEqual([{ email: "ruth@alder.example", role: "head", fictional: false }]);
  expect((await opened.asOwner("select kind from trail_entry order by number")).map(({ kind }) => kind)).toEqual([
    "school-set-up",
    "membership-begun",
    "signed-in",
  ]);
  const another = entered.browser();
  expect((await another.send("/sign-in", { email: asked.email, password: asked.password })).to).toBe("/");
});

test("what is missing or wrong is said, and what was typed stays, but for the password", async () => {
  const page = await entered
    .browser()
    .send("/first-visit/set-up", { ...asked, schoolName: "", setting: "castle", email: "ruth", password: "short" });
  expect(page.status).toBe(422);
  for (const words of [
    "Enter your school&#39;s name",
    "Choose what kind of school it is",
    "Enter an e-mail address like",
    "12 characters or more",
  ])
    expect(page.html).toContain(words);
  expect(page.html).toContain('value="Calloway"');
  expect(page.html).not.toContain('value="short"');
  await expectNoAxeViolations(page.html);
  expect(await count("school")).toBe(0);
});

test("two who set up at once make one school, and the other is sent to the sign-in", async () => {
  const browsers = [entered.browser(), enterHouse(opened.database).browser(), entered.browser()];
  const answers = await Promise.all(
    browsers.map((browser, at) => browser.send("/first-visit/set-up", { ...asked, email: `head${at}@alder.example` })),
  );
  expect(answers.map(({ to }) => to ?? "").toSorted((one, other) => one.localeCompare(other))).toEqual([
    "/people/bring",
    "/sign-in",
    "/sign-in",
  ]);
  expect([await count("school"), await count("account"), await count("membership")]).toEqual([1, 1, 1]);
});

test("once a school exists nobody can set up another or fill in the fictional one, from any page or by the deed", async () => {
  await entered.browser().send("/first-visit/set-up", asked);
  const browser = entered.browser();
  for (const path of ["/first-visit", "/first-visit/set-up"]) expect((await browser.see(path)).to).toBe("/sign-in");
  for (const path of ["/first-visit/set-up", "/first-visit/fictional"])
    expect((await browser.send(path, { ...asked, email: "other@alder.example" })).to).toBe("/sign-in");
  const [account] = await opened.asOwner("select account_id from account");
  expect((await browser.send("/first-visit/fictional/come-in", { account: String(account?.account_id) })).status).toBe(
    404,
  );
  expect(browser.cookies.has("lessen-session")).toBe(false);
  expect(await setUpSchool(opened.database, { ...asked, email: "third@alder.example" }, entered.clock.now)).toEqual({
    kind: "already",
  });
  expect([await count("school"), await count("account")]).toEqual([1, 1]);
});

import { inviteAdult, newLinkSecret, roles, type Role, type Who } from "#access";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enterHouse, expectNoAxeViolations, hiddenFields } from "./for-tests.ts";
import {
  addTestAdult,
  addTestMember,
  beginTestSchool,
  inTest,
  openTestDatabase,
  password,
  type TestSchool,
} from "./access/for-tests.ts";

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let school: TestSchool;
let entered: ReturnType<typeof enterHouse>;
beforeAll(async () => {
  opened = await openTestDatabase();
  await opened.asOwner("update installation set kind = 'real'");
});
afterAll(() => opened.end());
beforeEach(async () => {
  entered = enterHouse(opened.database);
  school = await beginTestSchool(opened.database);
  // Every test is a visitor of its own: the stand-in server knows no network addresses.
  await opened.asOwner("truncate sign_in_attempt");
});

async function browserOf(who: Who) {
  const browser = entered.browser();
  const answer = await browser.send("/sign-in", { email: who.email, password });
  expect(answer.status).toBe(303);
  return browser;
}

describe("the sign-in page", () => {
  test("asks, says what does not fit without saying which, and lets in", async () => {
    const { email } = await addTestMember(opened.database, school, "adult");
    const browser = entered.browser();
    const page = await browser.see("/sign-in");
    expect(page.status).toBe(200);
    await expectNoAxeViolations(page.html);
    const [wrong, unknown] = [
      await browser.send("/sign-in", { email, password: "wrong" }),
      await browser.send("/sign-in", { email: "x@y.example", password: "wrong" }),
    ];
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(wrong.html.replaceAll(email, "")).toBe(unknown.html.replaceAll("x@y.example", ""));
    expect(wrong.html).toContain(`value="${email}"`);
    expect(wrong.html).not.toContain('value="wrong"');
    await expectNoAxeViolations(wrong.html);
    const inside = await browser.send("/sign-in", { email, password });
    expect([inside.status, inside.to]).toEqual([303, "/"]);
    expect(inside.headers.getSetCookie().filter((line) => line.startsWith("lessen-session"))).toEqual([
      expect.stringMatching(/; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  test("says how long to wait after many tries", async () => {
    const browser = entered.browser();
    for (let at = 0; at < 5; at += 1) await browser.send("/sign-in", { email: "x@y.example", password: "wrong" });
    const page = await browser.send("/sign-in", { email: "x@y.example", password: "wrong" });
    expect(page.html).toContain("Too many tries from here. Wait 10 seconds, then try again.");
    await expectNoAxeViolations(page.html);
  });

  test("slows one stranger behind the school's own proxy, and not the next", async () => {
    entered.installation.settings.proxies = 1;
    const browser = entered.browser();
    let claimed = 0;
    const from = async (address: string) => {
      const body = new URLSearchParams({ email: "x@y.example", password: "wrong" });
      // What a visitor claims stands first; what our proxy saw stands last.
      const headers = { "x-forwarded-for": `203.0.113.${(claimed += 1)}, ${address}` };
      return (await browser.ask("/sign-in", { method: "POST", body, headers })).html;
    };
    for (let at = 0; at < 5; at += 1) await from("198.51.100.7");
    expect(await from("198.51.100.7")).toContain("Too many tries from here.");
    expect(await from("198.51.100.8")).not.toContain("Too many tries from here.");
  });

  test("stands where a page was asked for, with status 401, and leads back to it", async () => {
    const who = await addTestMember(opened.database, school, "head");
    const browser = entered.browser();
    const page = await browser.see("/people/adults?search=a%20b&left=yes");
    expect(page.status).toBe(401);
    const { fields } = await hiddenFields(page.html);
    expect(fields).toEqual({ back: "/people/adults?search=a%20b&left=yes" });
    const inside = await browser.send("/sign-in", { ...fields, email: who.email, password });
    expect(inside.to).toBe("/people/adults?search=a%20b&left=yes");
  });

  test("ends the session at the server when somebody signs out", async () => {
    const browser = await browserOf(await addTestMember(opened.database, school, "adult"));
    const token = browser.cookies.get("lessen-session") ?? "";
    expect((await browser.see("/")).status).toBe(200);
    expect((await browser.send("/sign-out", {})).to).toBe("/sign-in");
    browser.cookies.set("lessen-session", token);
    expect((await browser.see("/")).status).toBe(401);
    expect(await opened.facts(school.schoolId, "signed-out")).toHaveLength(1);
  });

  test("a change that another site sends is refused", async () => {
    const browser = await browserOf(await addTestMember(opened.database, school, "head"));
    const answer = await entered.house.request("/sign-out", {
      method: "POST",
      headers: { "sec-fetch-site": "cross-site", cookie: `lessen-session=${browser.cookies.get("lessen-session")}` },
    });
    expect(answer.status).toBe(403);
    expect((await browser.see("/")).status).toBe(200);
  });
});

const words = {
  name: "Quiet corner",
  kind: "classroom",
  "odd name ü": 'He said: "no new" & <b>left</b>\nthen came back',
  press: ["a", "b"],
  __proto__x: "x",
};

describe("words that were being sent when the session had ended", () => {
  test("are on the sign-in page, come back after it, and can be sent again", async () => {
    const who = await addTestMember(opened.database, school, "head");
    const browser = await browserOf(who);
    entered.clock.now = entered.clock.now.add({ minutes: 61 });
    const page = await browser.send("/people/places?from=home", words);
    expect(page.status).toBe(401);
    expect(page.html).toContain("What you wrote is kept on this page");
    await expectNoAxeViolations(page.html);
    const mistyped = await browser.send("/sign-in", {
      ...(await hiddenFields(page.html)).fields,
      email: who.email,
      password: "wrong",
    });
    expect(mistyped.status).toBe(422);
    const again = await browser.send("/sign-in", {
      ...(await hiddenFields(mistyped.html)).fields,
      email: who.email,
      password,
    });
    expect(again.status).toBe(200);
    await expectNoAxeViolations(again.html);
    expect(await hiddenFields(again.html)).toEqual({ action: "/people/places?from=home", fields: words });
    const sent = await browser.send("/people/places", { name: "Quiet corner", kind: "PLC.classroom" });
    expect(sent.status).toBe(303);
    expect(await opened.asOwner("select name from place where school_id = $1", [school.schoolId])).toEqual([
      { name: "Quiet corner" },
    ]);
  });

  test("are not lost when the person has to choose a school first", async () => {
    const who = await addTestMember(opened.database, school, "head", "both@alder.example");
    const other = await beginTestSchool(opened.database, "Birch School");
    await addTestMember(opened.database, other, "adult", "both@alder.example");
    const browser = entered.browser();
    const page = await browser.send("/people/places", words);
    const choice = await browser.send("/sign-in", {
      ...(await hiddenFields(page.html)).fields,
      email: who.email,
      password,
    });
    expect(choice.html).toContain("Which school are you at work in?");
    await expectNoAxeViolations(choice.html);
    const unchosen = await browser.send("/people/places", words);
    expect((await hiddenFields(unchosen.html)).fields.kept, "a second send before the choice").toBeDefined();
    const missing = await browser.send("/sign-in/school", (await hiddenFields(choice.html)).fields);
    expect(missing.status).toBe(422);
    await expectNoAxeViolations(missing.html);
    const again = await browser.send("/sign-in/school", {
      ...(await hiddenFields(missing.html)).fields,
      school: school.schoolId,
    });
    expect(await hiddenFields(again.html)).toEqual({ action: "/people/places", fields: words });
  });
});

describe("choosing a school", () => {
  test("offers one's own and no other, and shows one alone", async () => {
    const email = "several@alder.example";
    await addTestMember(opened.database, school, "head", email);
    const birch = await beginTestSchool(opened.database, "Birch School");
    await addTestMember(opened.database, birch, "leader", email);
    const other = await beginTestSchool(opened.database, "Cedar School");
    const browser = entered.browser();
    const signedIn = await browser.send("/sign-in", { email, password, back: "/people/adults" });
    expect(signedIn.to).toBe("/sign-in/school?back=%2Fpeople%2Fadults");
    expect((await browser.see("/incidents")).to).toBe("/sign-in/school?back=%2Fincidents");
    const page = await browser.see(signedIn.to ?? "");
    await expectNoAxeViolations(page.html);
    expect(page.html).toContain("Alder School");
    expect(page.html).toContain("Birch School");
    expect(page.html).not.toContain("Cedar");
    expect((await browser.send("/sign-in/school", { school: other.schoolId })).status).toBe(422);
    expect((await browser.send("/sign-in/school", { school: birch.schoolId, back: "//evil.example" })).to).toBe("/");
    expect((await browser.see("/people/adults")).status, "a leader at Birch").toBe(404);
    const { fields } = await hiddenFields(page.html);
    expect((await browser.send("/sign-in/school", { ...fields, school: school.schoolId })).to).toBe("/people/adults");
    const people = await browser.see("/people/adults");
    expect(people.status, "the head at Alder").toBe(200);
    expect(people.html).toContain("Change school");
    expect(people.html).not.toContain("Birch");
  });

  test("says so when the last school has ended the sign-in", async () => {
    const who = await addTestMember(opened.database, school, "adult");
    const browser = await browserOf(who);
    await opened.asOwner("update membership set ended_at = now() where adult_id = $1", [who.adultId]);
    const page = await browser.see((await browser.see("/")).to ?? "");
    expect(page.status).toBe(403);
    expect(page.html).toContain("belongs to no school now");
    await expectNoAxeViolations(page.html);
  });

  test("is nothing for somebody without a session", async () => {
    expect((await entered.browser().see("/sign-in/school")).to).toBe("/sign-in");
    expect((await entered.browser().send("/sign-in/school", { school: school.schoolId })).to).toBe("/sign-in");
  });
});

describe("the invitation page", () => {
  test("welcomes, asks for a password, and goes in", async () => {
    const adultId = await addTestAdult(opened.database, school, "new@alder.example", "Nia");
    const { path } = await inTest(
      opened.database,
      school,
      (work) => inviteAdult(work, { adultId, role: "adult", secret: newLinkSecret() }),
      entered.clock.now,
    );
    const browser = entered.browser();
    const page = await browser.see(path);
    expect(page.html).toContain("Welcome, Nia");
    await expectNoAxeViolations(page.html);
    const refused = await browser.send(path, { password: "short" });
    expect(refused.status).toBe(422);
    await expectNoAxeViolations(refused.html);
    expect((await browser.send(path, { password })).to).toBe("/");
    expect((await browser.see("/")).status).toBe(200);
    const gone = await browser.see(path);
    expect(gone.status).toBe(404);
    expect(gone.html).not.toContain("Nia");
    await expectNoAxeViolations(gone.html);
    expect((await browser.send(path, { password })).status).toBe(404);
  });

  test("asks somebody with an account for its password, and says when to wait", async () => {
    const birch = await beginTestSchool(opened.database, "Birch School");
    await addTestMember(opened.database, birch, "adult", "known@alder.example");
    const adultId = await addTestAdult(opened.database, school, "known@alder.example");
    const { path } = await inTest(
      opened.database,
      school,
      (work) => inviteAdult(work, { adultId, role: "adult", secret: newLinkSecret() }),
      entered.clock.now,
    );
    const page = await entered.browser().see(path);
    expect(page.html).toContain("The password you already use for Lessen");
    expect(page.html).not.toContain("Birch");
    await expectNoAxeViolations(page.html);
    for (let at = 0; at < 5; at += 1)
      expect((await entered.browser().send(path, { password: "wrong" })).html).toContain("Enter that one");
    expect((await entered.browser().send(path, { password })).html).toContain("Wait 10 seconds");
  });
});

describe("the sign-ins pages", () => {
  test("open for the head and the office and for nobody else", async () => {
    for (const role of roles) {
      const who = await addTestMember(opened.database, school, role);
      const browser = await browserOf(who);
      const status = role === "head" || role === "administrator" ? 200 : 404;
      for (const path of ["/sign-ins", `/sign-ins/${who.adultId}`])
        expect([role, path, (await browser.see(path)).status]).toEqual([role, path, status]);
      const sent = await browser.send(`/sign-ins/${who.adultId}`, { role: "head" });
      expect([role, sent.status]).toEqual([role, role === "head" ? 303 : role === "administrator" ? 422 : 404]);
    }
  });

  test("make a link that is shown once, and that opens", async () => {
    const browser = await browserOf(await addTestMember(opened.database, school, "head"));
    const adultId = await addTestAdult(opened.database, school, "nia@alder.example", "Nia");
    const path = `/sign-ins/${adultId}`;
    await expectNoAxeViolations((await browser.see("/sign-ins")).html);
    await expectNoAxeViolations((await browser.see(path)).html);
    const none = await browser.send(path, {});
    expect(none.status).toBe(422);
    await expectNoAxeViolations(none.html);
    const made = await browser.send(path, { role: "adult" });
    await expectNoAxeViolations(made.html);
    const link = /http:\/\/lessen\.example(\/invitation\/[\w-]+\/[\w-]+)/.exec(made.html)?.[1] ?? "";
    // Where scripts run, a button copies it: this page alone names the script.
    expect(made.html).toContain("link-to-copy.js");
    expect(made.html).toMatch(/<button[^>]* hidden[^>]*>\s*Copy the link/);
    expect((await entered.browser().see(link)).status).toBe(200);
    expect((await browser.see(path)).html).not.toContain("/invitation/");
    expect((await browser.see("/sign-ins")).html).toContain("Invited");
  });

  test("need an e-mail address before they make a link", async () => {
    const browser = await browserOf(await addTestMember(opened.database, school, "head"));
    const adultId = await addTestAdult(opened.database, school, "");
    expect((await browser.send(`/sign-ins/${adultId}`, { role: "adult" })).html).toContain("e-mail address first");
  });

  test("let an administrator offer and end only what is theirs to give", async () => {
    const browser = await browserOf(await addTestMember(opened.database, school, "administrator"));
    const leader = await addTestMember(opened.database, school, "leader");
    const page = await browser.see(`/sign-ins/${leader.adultId}`);
    expect(page.html).not.toContain('value="head"');
    expect(page.html).not.toContain("End this sign-in");
    await expectNoAxeViolations(page.html);
    for (const fields of [{ role: "adult" }, { role: "head" }, { press: "end" }, { press: "reviewer" }]) {
      expect((await browser.send(`/sign-ins/${leader.adultId}`, fields)).status).toBe(422);
    }
    expect(await opened.asOwner("select role, ended_at from membership where adult_id = $1", [leader.adultId])).toEqual(
      [{ role: "leader", ended_at: null }],
    );
  });

  test("keep the last head, and name who reviews for them: a governor, never one who answers to the head", async () => {
    const head = await addTestMember(opened.database, school, "head");
    const browser = await browserOf(head);
    const last = await browser.send(`/sign-ins/${head.adultId}`, { press: "end" });
    expect(last.html).toContain("the school&#39;s only head");
    await expectNoAxeViolations(last.html);
    const named: Role[] = [];
    for (const role of roles) {
      const one = await addTestMember(opened.database, school, role);
      if ((await browser.send(`/sign-ins/${one.adultId}`, { press: "reviewer" })).status === 303) named.push(role);
    }
    expect(named).toEqual(["governor"]);
    await expectNoAxeViolations((await browser.see("/sign-ins")).html);
  });

  test("find nobody of another school, and nothing under nonsense", async () => {
    const browser = await browserOf(await addTestMember(opened.database, school, "head"));
    const elsewhere = await addTestMember(
      opened.database,
      await beginTestSchool(opened.database, "Birch School"),
      "adult",
    );
    for (const id of [elsewhere.adultId, "nonsense", "%00", "..%2f"]) {
      expect((await browser.see(`/sign-ins/${id}`)).status).toBe(404);
      expect((await browser.send(`/sign-ins/${id}`, { press: "end" })).status).toBe(404);
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acceptInvitation, openInvitation } from "./accept-invitation.ts";
import { schoolsOf } from "./access-store.ts";
import { endMembership } from "./change-membership.ts";
import {
  addTestAdult,
  addTestMember,
  beginTestSchool,
  inTest,
  later,
  morning,
  openTestDatabase,
  password,
  somewhere,
  type TestSchool,
} from "./for-tests.ts";
import { inviteAdult, newLinkSecret } from "./invite-adult.ts";
import type { Role } from "./rules/roles.ts";
import { signIn } from "./sign-in.ts";

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let school: TestSchool;
let count = 0;
let email = "";
beforeAll(async () => {
  opened = await openTestDatabase();
  school = await beginTestSchool(opened.database);
});
afterAll(() => opened.end());
beforeEach(() => void (email = `invited${(count += 1)}@alder.example`));

const day = 24 * 60;
async function invite(
  adultId: string,
  role: Role = "adult",
  at = morning,
  where = school,
  formSecret = newLinkSecret(),
) {
  const { path } = await inTest(
    opened.database,
    where,
    (work) => inviteAdult(work, { adultId, role, secret: formSecret }),
    at,
  );
  const [, , schoolId = "", secret = ""] = path.split("/");
  return { schoolId, secret };
}
const accept = (
  link: { schoolId: string; secret: string },
  words = password,
  at = later(5),
  visit = somewhere(email),
) => acceptInvitation(opened.database, link, { password: words, ...visit }, at);
const roleNow = async (adultId: string) =>
  (await opened.asOwner("select role, ended_at from membership where adult_id = $1", [adultId]))[0];

describe("an invitation's link", () => {
  test("shows who is invited, makes the account with their own password, and opens once", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const link = await invite(adultId, "leader");
    expect(await openInvitation(opened.database, link, later(1))).toMatchObject({
      adultId,
      role: "leader",
      email,
      givenName: "Sam",
      schoolName: "Alder School",
      hasAccount: false,
    });
    expect(await accept(link)).toMatchObject({ kind: "joined" });
    expect(await roleNow(adultId)).toEqual({ role: "leader", ended_at: null });
    expect(await openInvitation(opened.database, link, later(6))).toBeUndefined();
    expect(await accept(link)).toEqual({ kind: "gone" });
    const kinds = await opened.asOwner("select kind from trail_entry where about = $1 order by number", [
      `adult:${adultId}`,
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(["adult-invited", "membership-begun"]);
  });

  test("keeps the secret half only as a hash", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const link = await invite(adultId);
    const [row] = await opened.asOwner(
      "select invitation::text as whole, made_by from invitation where adult_id = $1",
      [adultId],
    );
    expect(String(row?.whole)).not.toContain(link.secret);
    expect(row?.made_by).toBe("tests");
  });

  test("opens for fourteen days and not a moment longer", async () => {
    const link = await invite(await addTestAdult(opened.database, school, email));
    expect(await openInvitation(opened.database, link, later(14 * day, -1))).toBeDefined();
    expect(await openInvitation(opened.database, link, later(14 * day))).toBeUndefined();
    expect(await accept(link, password, later(14 * day))).toEqual({ kind: "gone" });
  });

  test("stops opening when a newer one is made, and the trail says so", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const [first, second] = [await invite(adultId), await invite(adultId)];
    expect(await accept(first)).toEqual({ kind: "gone" });
    expect(await accept(second)).toMatchObject({ kind: "joined" });
    expect(
      (await opened.facts(school.schoolId, "invitation-withdrawn")).filter(({ about }) => about === `adult:${adultId}`),
    ).toHaveLength(1);
  });

  test("made twice from one form, at once and again later, is one link that opens", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const formSecret = newLinkSecret();
    const press = (role: Role = "adult") => invite(adultId, role, morning, school, formSecret);
    const links = [...(await Promise.all([press(), press(), press()])), await press()];
    expect(links.map(({ secret }) => secret)).toEqual([formSecret, formSecret, formSecret, formSecret]);
    expect(
      (await opened.facts(school.schoolId, "adult-invited")).filter(({ about }) => about === `adult:${adultId}`),
    ).toHaveLength(1);
    // Another role, another adult, or a link that is used already: a new link, never an old one that says otherwise.
    const asLeader = await press("leader");
    expect(asLeader.secret).not.toBe(formSecret);
    expect(await accept(links[0] ?? asLeader)).toEqual({ kind: "gone" });
    expect(await accept(asLeader)).toMatchObject({ kind: "joined" });
    const another = await addTestAdult(opened.database, school, `another-${email}`);
    expect((await invite(another, "adult", morning, school, formSecret)).secret).not.toBe(formSecret);
  });

  test("is never made with a secret that somebody could guess", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    for (const weak of ["", "x", "a".repeat(31), "../../../../../../../../../../etc", "a".repeat(400)]) {
      expect((await invite(adultId, "adult", morning, school, weak)).secret).toMatch(/^[\w-]{32}$/);
    }
  });

  test("two made at once leave one open", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const links = await Promise.all(Array.from({ length: 6 }, () => invite(adultId)));
    const open = await Promise.all(links.map((link) => openInvitation(opened.database, link, later(1))));
    expect(open.filter((invitation) => invitation !== undefined)).toHaveLength(1);
  });

  test("does not open for an adult who has left, or who has no address any more", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const link = await invite(adultId);
    await opened.asOwner("update adult set ended_on = '2026-11-20' where adult_id = $1", [adultId]);
    expect(await accept(link)).toEqual({ kind: "gone" });
    await opened.asOwner("update adult set ended_on = null, email = '' where adult_id = $1", [adultId]);
    expect(await accept(link)).toEqual({ kind: "gone" });
  });

  test("opens nothing with a forged school or secret", async () => {
    const link = await invite(await addTestAdult(opened.database, school, email));
    const other = await beginTestSchool(opened.database, "Birch School");
    for (const forged of [
      { ...link, schoolId: other.schoolId },
      { ...link, schoolId: "x" },
      { ...link, secret: "" },
      { ...link, secret: `${link.secret}x` },
    ]) {
      expect(await openInvitation(opened.database, forged, later(1))).toBeUndefined();
      expect(await accept(forged)).toEqual({ kind: "gone" });
    }
  });

  test("accepted twice at once joins once", async () => {
    const adultId = await addTestAdult(opened.database, school, email);
    const link = await invite(adultId);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => accept(link)));
    expect(outcomes.filter(({ kind }) => kind === "joined")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "gone")).toHaveLength(5);
    expect(
      (await opened.facts(school.schoolId, "membership-begun")).filter(({ about }) => about === `adult:${adultId}`),
    ).toHaveLength(1);
  });

  test("refuses a password that is too easy, and is not used up by it", async () => {
    const link = await invite(await addTestAdult(opened.database, school, email));
    expect(await accept(link, "short")).toMatchObject({ kind: "password", message: /12 characters/ });
    expect(await accept(link)).toMatchObject({ kind: "joined" });
  });
});

describe("an invitation for an address that has an account", () => {
  test("asks for its own password, and a wrong one does not use the link up", async () => {
    const known = await addTestMember(opened.database, school, "adult", email);
    const other = await beginTestSchool(opened.database, "Cedar School");
    const adultId = await addTestAdult(opened.database, other, email);
    const link = await invite(adultId, "head", morning, other);
    expect(await accept(link, "a new one I would like")).toMatchObject({
      kind: "password",
      message: /not the password you already use/,
    });
    expect(await accept(link)).toEqual({ kind: "joined", accountId: known.accountId });
    expect((await schoolsOf(opened.database, known.accountId)).map(({ name, role }) => [name, role])).toEqual([
      ["Alder School", "adult"],
      ["Cedar School", "head"],
    ]);
  });

  test("is no second door for guessing that password: tries count with those of the sign-in", async () => {
    await addTestMember(opened.database, school, "adult", email);
    const other = await beginTestSchool(opened.database, "Elm School");
    const link = await invite(await addTestAdult(opened.database, other, email), "adult", morning, other);
    const stranger = somewhere("203.0.113.50", "stranger");
    for (let at = 0; at < 5; at += 1)
      expect(await accept(link, `guess ${at} of many`, morning, stranger)).toMatchObject({ kind: "password" });
    expect(await accept(link, password, morning, stranger)).toEqual({ kind: "wait", seconds: 10 });
    expect(await accept(link, password, morning, somewhere("198.51.100.50"))).toMatchObject({ kind: "joined" });
  });

  test("two schools that invite a newcomer at once make one account", async () => {
    const other = await beginTestSchool(opened.database, "Fir School");
    const links = [
      await invite(await addTestAdult(opened.database, school, email)),
      await invite(await addTestAdult(opened.database, other, email), "adult", morning, other),
    ];
    const outcomes = await Promise.all(links.map((link) => accept(link)));
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["joined", "password"]);
    expect(await opened.asOwner("select 1 from account where email = $1", [email])).toHaveLength(1);
    const again = await Promise.all(links.map((link) => accept(link)));
    expect(again.map(({ kind }) => kind).toSorted()).toEqual(["gone", "joined"]);
  });

  test("already signing in at this school as somebody else is told so, in words", async () => {
    await addTestMember(opened.database, school, "adult", email);
    const link = await invite(await addTestAdult(opened.database, school, email));
    expect(await accept(link)).toMatchObject({ kind: "password", message: /already signs in at this school/ });
  });
});

describe("coming back", () => {
  test("an ended member is invited again and joins with their own password and the new role", async () => {
    const [head, member] = [
      await addTestMember(opened.database, school, "head"),
      await addTestMember(opened.database, school, "leader", email),
    ];
    expect(await inTest(opened.database, school, (work) => endMembership(work, head, member.adultId))).toBe("changed");
    const link = await invite(member.adultId, "adult");
    expect(await accept(link)).toEqual({ kind: "joined", accountId: member.accountId });
    expect(await roleNow(member.adultId)).toEqual({ role: "adult", ended_at: null });
  });

  test("somebody who left and was entered anew brings their sign-in to the new entry", async () => {
    const [head, member] = [
      await addTestMember(opened.database, school, "head"),
      await addTestMember(opened.database, school, "leader", email),
    ];
    await inTest(opened.database, school, (work) => endMembership(work, head, member.adultId));
    const anew = await addTestAdult(opened.database, school, email);
    expect(await accept(await invite(anew))).toEqual({ kind: "joined", accountId: member.accountId });
    expect(await roleNow(anew)).toEqual({ role: "adult", ended_at: null });
    expect(await roleNow(member.adultId)).toBeUndefined();
  });

  test("a link made before is no way back in after the sign-in is ended", async () => {
    const [head, member] = [
      await addTestMember(opened.database, school, "head"),
      await addTestMember(opened.database, school, "adult", email),
    ];
    const link = await invite(member.adultId, "head");
    expect(await accept(link), "a member has a sign-in already").toMatchObject({ kind: "password" });
    await inTest(opened.database, school, (work) => endMembership(work, head, member.adultId));
    expect(await accept(link)).toEqual({ kind: "gone" });
  });
});

test("whoever accepts is not kept waiting in that browser by a colleague who guesses at their password", async () => {
  const adultId = await addTestAdult(opened.database, school, email);
  const own = { origin: "203.0.113.40", device: "their own phone" };
  expect(await accept(await invite(adultId), password, later(5), own)).toMatchObject({ kind: "joined" });
  const colleague = { ...own, device: "another phone in the school" };
  const tries = (words: string, visit: typeof own) =>
    signIn(opened.database, { email, password: words, ...visit }, later(10));
  for (let at = 0; at < 12; at += 1) await tries("not at all this", colleague);
  expect(await tries(password, { ...own, device: "a new phone" })).toMatchObject({ kind: "wait" });
  expect(await tries(password, own)).toMatchObject({ kind: "signed-in" });
});

import { forAccount } from "#platform";
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { endSession, schoolsOf, whoHasSession } from "./access-store.ts";
import { chooseSchool } from "./choose-school.ts";
import { addTestMember, beginTestSchool, later, morning, openTestDatabase, type TestSchool } from "./for-tests.ts";
import { beginSession } from "./sign-in.ts";
import type { Who } from "./who.ts";

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let alder: TestSchool;
let birch: TestSchool;
beforeAll(async () => {
  opened = await openTestDatabase();
  alder = await beginTestSchool(opened.database, "Alder School");
  birch = await beginTestSchool(opened.database, "Birch School");
});
afterAll(() => opened.end());

async function sessionOf(who: Who, at = morning): Promise<string> {
  const session = await beginSession(opened.database, who.accountId, at);
  if (session.kind !== "signed-in") throw new Error(session.kind);
  return session.token;
}
const who = (token: string, minutes: number, seconds = 0) =>
  whoHasSession(opened.database, token, later(minutes, seconds));

test("a session ends an hour after its last use", async () => {
  const token = await sessionOf(await addTestMember(opened.database, alder, "adult"));
  expect(await who(token, 59, 59)).toMatchObject({ school_id: alder.schoolId });
  expect(await who(token, 118)).toMatchObject({ school_id: alder.schoolId });
  expect(await who(token, 179)).toBeUndefined();
});

test("a session ends twelve hours after it began, however busy it was", async () => {
  const token = await sessionOf(await addTestMember(opened.database, alder, "adult"));
  for (let minutes = 30; minutes < 12 * 60; minutes += 30) expect(await who(token, minutes)).toBeDefined();
  expect(await who(token, 12 * 60 - 1)).toBeDefined();
  expect(await who(token, 12 * 60)).toBeUndefined();
});

test("the last use is kept once a minute, not at every page", async () => {
  const member = await addTestMember(opened.database, alder, "adult");
  const token = await sessionOf(member);
  const seen = async () =>
    (await opened.asOwner("select last_seen_at from account_session where account_id = $1", [member.accountId]))[0]
      ?.last_seen_at;
  const begun = await seen();
  await who(token, 0, 59);
  expect(await seen()).toBe(begun);
  await who(token, 1, 1);
  expect(await seen()).not.toBe(begun);
});

test("signing out ends the session at the server, and the cookie's copy opens nothing", async () => {
  const token = await sessionOf(await addTestMember(opened.database, alder, "adult"));
  await endSession(opened.database, token, later(1));
  expect(await who(token, 2)).toBeUndefined();
});

test("only the token's hash is kept, and what is kept opens nothing", async () => {
  const member = await addTestMember(opened.database, alder, "adult");
  const token = await sessionOf(member);
  expect(token).toMatch(/^[\w-]{43}$/);
  const [row] = await opened.asOwner(
    "select encode(token_hash, 'hex') as hash, account_session::text as whole from account_session where account_id = $1",
    [member.accountId],
  );
  expect(row?.hash).toBe(createHash("sha256").update(token).digest("hex"));
  expect(String(row?.whole)).not.toContain(token);
  for (const forged of [String(row?.hash), "", "x", "\u{1F4A9}", token.slice(1)])
    expect(await who(forged, 1)).toBeUndefined();
});

test("a person in two schools chooses one and sees it alone", async () => {
  const email = "two.schools@alder.example";
  const here = await addTestMember(opened.database, alder, "adult", email);
  const there = await addTestMember(opened.database, birch, "head", email);
  expect(there.accountId).toBe(here.accountId);
  const session = await beginSession(opened.database, here.accountId, morning);
  if (session.kind !== "signed-in") throw new Error(session.kind);
  expect(session.hasToChoose).toBe(true);
  expect(await who(session.token, 1)).toMatchObject({ school_id: null, role: null, adult_id: null, schools: 2 });
  expect(await schoolsOf(opened.database, here.accountId)).toMatchObject([
    { name: "Alder School", role: "adult" },
    { name: "Birch School", role: "head" },
  ]);

  const choose = (schoolId: string) =>
    chooseSchool(opened.database, { token: session.token, accountId: here.accountId }, schoolId, later(2));
  expect(await choose(birch.schoolId)).toBe("chosen");
  expect(await who(session.token, 3)).toMatchObject({
    school_id: birch.schoolId,
    school_name: "Birch School",
    role: "head",
    adult_id: there.adultId,
  });
  expect(await choose(alder.schoolId)).toBe("chosen");
  expect(await who(session.token, 3)).toMatchObject({
    school_id: alder.schoolId,
    school_name: "Alder School",
    role: "adult",
    adult_id: here.adultId,
  });
  expect(await opened.facts(birch.schoolId, "signed-in")).toContainEqual({
    about: `account:${here.accountId}`,
    actor: `account:${here.accountId}`,
    details: {},
  });
});

test("a school that is not theirs, or is none, cannot be chosen", async () => {
  const member = await addTestMember(opened.database, alder, "head");
  const token = await sessionOf(member);
  for (const forged of [birch.schoolId, "", "nonsense", "00000000-0000-0000-0000-000000000000", "' or true --"]) {
    expect(await chooseSchool(opened.database, { token, accountId: member.accountId }, forged, morning)).toBe(
      "not-yours",
    );
  }
  expect(await who(token, 1)).toMatchObject({ school_id: alder.schoolId });
});

test("a session forged into another school shows nothing of it", async () => {
  const member = await addTestMember(opened.database, alder, "head");
  const token = await sessionOf(member);
  await opened.asOwner("update account_session set school_id = $1 where account_id = $2", [
    birch.schoolId,
    member.accountId,
  ]);
  expect(await who(token, 1)).toMatchObject({
    school_id: null,
    school_name: null,
    adult_id: null,
    given_name: null,
    role: null,
  });
});

test("an ended membership and an adult who has left close their open sessions", async () => {
  const [ended, left] = [
    await addTestMember(opened.database, alder, "leader"),
    await addTestMember(opened.database, alder, "leader"),
  ];
  const [first, second] = [await sessionOf(ended), await sessionOf(left)];
  await opened.asOwner("update membership set ended_at = now() where adult_id = $1", [ended.adultId]);
  await opened.asOwner("update adult set ended_on = '2026-11-23' where adult_id = $1", [left.adultId]);
  expect(await who(first, 1)).toMatchObject({ school_id: null });
  expect(await who(second, 1)).toMatchObject({ school_id: null });
  expect(await schoolsOf(opened.database, left.accountId)).toEqual([]);
});

test("an account sees its own memberships and nothing else of any school", async () => {
  const member = await addTestMember(opened.database, alder, "adult");
  await addTestMember(opened.database, birch, "adult");
  const seen = await forAccount(opened.database, member.accountId, async (tx) => ({
    memberships: await tx.selectFrom("membership").select("account_id").execute(),
    schools: await tx.selectFrom("school").select("name").execute(),
    adults: await tx.selectFrom("adult").select("adult_id").execute(),
    invitations: await tx.selectFrom("invitation").select("adult_id").execute(),
  }));
  expect(seen).toEqual({
    memberships: [{ account_id: member.accountId }],
    schools: [{ name: "Alder School" }],
    adults: [],
    invitations: [],
  });
});

test("the settings of one question do not stay on the connection for the next", async () => {
  const token = await sessionOf(await addTestMember(opened.database, alder, "adult"));
  await Promise.all(Array.from({ length: 20 }, () => who(token, 1)));
  const rows = await Promise.all(
    Array.from({ length: 20 }, () => opened.database.selectFrom("adult").select("adult_id").execute()),
  );
  expect(rows.flat()).toEqual([]);
});

import { doing } from "./who.ts";
import { inSchool } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { changeRole, endMembership } from "./change-membership.ts";
import { addTestMember, beginTestSchool, later, openTestDatabase, type TestSchool } from "./for-tests.ts";
import { headCount, membersOf } from "./membership-store.ts";
import { endHeadReviewer, nameHeadReviewer } from "./name-head-reviewer.ts";
import { roles, type Role } from "./rules/roles.ts";
import type { Who } from "./who.ts";

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let school: TestSchool;
let head: Who;
beforeAll(async () => void (opened = await openTestDatabase()));
afterAll(() => opened.end());
beforeEach(async () => {
  school = await beginTestSchool(opened.database);
  head = await member("head");
});

const member = (role: Role) => addTestMember(opened.database, school, role);
const as = <T>(who: Who, deed: Parameters<typeof inSchool<T>>[2]) =>
  inSchool(opened.database, doing(who, later(5)), deed);
const change = (who: Who, of: Who, to: Role) => as(who, (work) => changeRole(work, who, of.adultId, to));
const end = (who: Who, of: Who) => as(who, (work) => endMembership(work, who, of.adultId));

describe("changing a role", () => {
  test("is kept with a fact that says from what to what, by whom", async () => {
    const sam = await member("adult");
    expect(await change(head, sam, "leader")).toBe("changed");
    expect(await opened.facts(school.schoolId, "role-changed")).toEqual([
      { about: `adult:${sam.adultId}`, actor: `adult:${head.adultId}`, details: { from: "adult", to: "leader" } },
    ]);
    expect(await change(head, sam, "leader")).toBe("changed");
    expect(await opened.facts(school.schoolId, "role-changed")).toHaveLength(1);
  });

  test("of any kind is the head's; an administrator moves only between adult and administrator; nobody else moves anyone", async () => {
    const allowed: string[] = [];
    const cases = roles.flatMap((asking) =>
      roles.flatMap((from) => roles.filter((to) => to !== from).map((to) => ({ asking, from, to }))),
    );
    for (const { asking, from, to } of cases) {
      const [who, of] = [await member(asking), await member(from)];
      if ((await change(who, of, to)) === "changed") allowed.push(`${asking}: ${from} to ${to}`);
    }
    const byHead = roles.flatMap((from) => roles.filter((to) => to !== from).map((to) => `head: ${from} to ${to}`));
    expect(allowed.toSorted()).toEqual(
      [...byHead, "administrator: adult to administrator", "administrator: administrator to adult"].toSorted(),
    );
  });

  test("of somebody of another school finds nobody", async () => {
    const elsewhere = await addTestMember(
      opened.database,
      await beginTestSchool(opened.database, "Birch School"),
      "adult",
    );
    expect(await change(head, elsewhere, "leader")).toBe("not-a-member");
    expect(await end(head, elsewhere)).toBe("not-a-member");
  });
});

describe("ending a sign-in", () => {
  test("is kept with a fact, and a second press finds nobody to end", async () => {
    const sam = await member("adult");
    expect(await end(head, sam)).toBe("changed");
    expect(await end(head, sam)).toBe("not-a-member");
    expect(await opened.facts(school.schoolId, "membership-ended")).toEqual([
      { about: `adult:${sam.adultId}`, actor: `adult:${head.adultId}`, details: {} },
    ]);
  });

  test("an administrator cannot end a leader, a head or a governor", async () => {
    const office = await member("administrator");
    for (const role of roles)
      expect([role, await end(office, await member(role))]).toEqual([
        role,
        role === "adult" || role === "administrator" ? "changed" : "not-yours",
      ]);
  });
});

describe("the last head", () => {
  test("cannot be ended or made something else, by themselves either", async () => {
    expect(await end(head, head)).toBe("last-head");
    for (const role of roles.filter((other) => other !== "head"))
      expect(await change(head, head, role)).toBe("last-head");
    await change(head, await member("leader"), "head");
    expect(await change(head, head, "leader")).toBe("changed");
  });

  test("stays when two heads end each other at the same moment", async () => {
    for (let round = 0; round < 10; round += 1) {
      const there = await beginTestSchool(opened.database, `School ${round}`);
      const [one, two] = [
        await addTestMember(opened.database, there, "head"),
        await addTestMember(opened.database, there, "head"),
      ];
      const outcomes = await Promise.all([end(one, two), round % 2 === 0 ? end(two, one) : change(two, one, "adult")]);
      expect(outcomes.toSorted()).toEqual(["changed", "last-head"]);
      expect(await as(one, headCount)).toBe(1);
    }
  });

  test("is not saved by a head who has left", async () => {
    const gone = await member("head");
    await opened.asOwner("update adult set ended_on = '2026-11-20' where adult_id = $1", [gone.adultId]);
    expect(await end(head, head)).toBe("last-head");
  });
});

test("who reviews for the head is named once, kept as a fact, and shown", async () => {
  const governor = await member("governor");
  const name = () => as(head, (work) => nameHeadReviewer(work, governor.adultId, head.adultId));
  await Promise.all([name(), name(), name()]);
  await name();
  expect(await opened.facts(school.schoolId, "head-reviewer-named")).toEqual([
    { about: `adult:${governor.adultId}`, actor: `adult:${head.adultId}`, details: {} },
  ]);
  const members = await as(head, membersOf);
  expect(members.filter((one) => one.reviewsForHead).map((one) => one.adultId)).toEqual([governor.adultId]);
  const endIt = () => as(head, (work) => endHeadReviewer(work, governor.adultId));
  await Promise.all([endIt(), endIt()]);
  expect(await opened.facts(school.schoolId, "head-reviewer-ended")).toHaveLength(1);
  expect((await as(head, membersOf)).some((one) => one.reviewsForHead)).toBe(false);
});

test("the list of sign-ins holds everyone of the school who has not left, and nobody of another", async () => {
  const gone = await member("adult");
  await opened.asOwner("update adult set ended_on = '2026-11-20' where adult_id = $1", [gone.adultId]);
  await addTestMember(opened.database, await beginTestSchool(opened.database, "Birch School"), "head");
  expect((await as(head, membersOf)).map(({ adultId, role }) => [adultId, role])).toEqual([[head.adultId, "head"]]);
});

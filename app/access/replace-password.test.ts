import { afterAll, beforeAll, expect, test } from "vitest";
import { whoHasSession } from "./access-store.ts";
import { addTestMember, beginTestSchool, later, morning, openTestDatabase, password, somewhere } from "./for-tests.ts";
import { replacePassword } from "./replace-password.ts";
import { signIn } from "./sign-in.ts";

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
beforeAll(async () => void (opened = await openTestDatabase()));
afterAll(() => opened.end());

test("a forgotten password is replaced: the new one opens, the old one and every session no more, and each school's trail says so", async () => {
  const [alder, birch] = [
    await beginTestSchool(opened.database),
    await beginTestSchool(opened.database, "Birch School"),
  ];
  const who = await addTestMember(opened.database, alder, "adult", "sam@alder.example");
  await addTestMember(opened.database, birch, "leader", "sam@alder.example");
  const other = await addTestMember(opened.database, alder, "adult");
  const comesIn = (email: string, words: string, minutes: number) =>
    signIn(opened.database, { email, password: words, ...somewhere() }, later(minutes));
  const [before, others] = [await comesIn(who.email, password, 0), await comesIn(other.email, password, 0)];

  const outcome = await replacePassword(opened.database, " Sam@Alder.example ", later(1));
  if (outcome.kind !== "replaced") throw new Error("Not replaced.");
  expect(outcome.password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){4}$/);
  const session = async (of: typeof before) =>
    of.kind === "signed-in" ? whoHasSession(opened.database, of.token, later(2)) : undefined;
  expect(await session(before)).toBeUndefined();
  expect(await session(others)).toBeDefined();
  expect(await comesIn(who.email, password, 2)).toEqual({ kind: "does-not-fit" });
  expect(await comesIn(who.email, outcome.password, 2)).toMatchObject({ kind: "signed-in", hasToChoose: true });
  for (const { schoolId } of [alder, birch])
    expect(await opened.facts(schoolId, "password-replaced")).toEqual([
      { about: `account:${who.accountId}`, actor: "command-line", details: {} },
    ]);
  expect(JSON.stringify(await opened.asOwner("select * from trail_entry"))).not.toContain(outcome.password);
});

test("nobody gets a password who had none, or whom nobody knows", async () => {
  const school = await beginTestSchool(opened.database, "Cedar School");
  const who = await addTestMember(opened.database, school, "head", "head@cedar.example");
  await opened.asOwner("update account set password_hash = null where account_id = $1", [who.accountId]);
  for (const email of ["head@cedar.example", "stranger@cedar.example", ""])
    expect(await replacePassword(opened.database, email, morning)).toEqual({ kind: "nobody" });
});

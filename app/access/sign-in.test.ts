import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashPassword, passwordFits } from "./password-hash.ts";
import {
  addTestMember,
  beginTestSchool,
  later,
  morning,
  openTestDatabase,
  password,
  somewhere,
  type TestSchool,
} from "./for-tests.ts";
import { signIn } from "./sign-in.ts";
import type { Visit } from "./prove-password.ts";
import type { Who } from "./who.ts";

let opened: Awaited<ReturnType<typeof openTestDatabase>>;
let school: TestSchool;
beforeAll(async () => {
  opened = await openTestDatabase();
  school = await beginTestSchool(opened.database);
});
afterAll(() => opened.end());

const colleague = (): Promise<Who> => addTestMember(opened.database, school, "adult");
const right = (email: string, visit: Visit, at = morning) => signIn(opened.database, { email, password, ...visit }, at);
const wrong = (email: string, visit: Visit, at = morning) =>
  signIn(opened.database, { email, password: "not at all this", ...visit }, at);
async function failOften(times: number, email: () => string, visit: Visit): Promise<void> {
  for (let at = 0; at < times; at += 1) await wrong(email(), visit, later(0));
}

describe("signing in", () => {
  test("opens a session for the right password, however the address is written, and the trail keeps it", async () => {
    const { email, accountId } = await colleague();
    expect(await right(` ${email.toUpperCase()} `, somewhere())).toMatchObject({
      kind: "signed-in",
      hasToChoose: false,
    });
    expect(await opened.facts(school.schoolId, "signed-in")).toContainEqual({
      about: `account:${accountId}`,
      actor: `account:${accountId}`,
      details: {},
    });
  });

  test("answers a wrong password, an unknown address and an account without a password alike", async () => {
    const { email } = await colleague();
    const bare = "nobody.yet@alder.example";
    await opened.asOwner("insert into account values (gen_random_uuid(), $1, null, now())", [bare]);
    for (const asked of [email, "unknown@alder.example", bare, "", "\u{1F4A9}@"]) {
      expect(await wrong(asked, somewhere(`a.${asked}`))).toEqual({ kind: "does-not-fit" });
    }
  });

  test("tells somebody whose school has ended their sign-in that they belong to none", async () => {
    const { email, adultId } = await colleague();
    await opened.asOwner("update membership set ended_at = now() where adult_id = $1", [adultId]);
    expect(await right(email, somewhere("no-school"))).toEqual({ kind: "no-school" });
  });

  test("does not let in an adult who has left by a file, and lets them in when they are back", async () => {
    const { email, adultId } = await colleague();
    await opened.asOwner("update adult set ended_on = '2026-11-20' where adult_id = $1", [adultId]);
    expect(await right(email, somewhere("left"))).toEqual({ kind: "no-school" });
    await opened.asOwner("update adult set ended_on = null where adult_id = $1", [adultId]);
    expect(await right(email, somewhere("left"))).toMatchObject({ kind: "signed-in" });
  });
});

describe("guessing", () => {
  test("slows the guesser down, the right password too, until the pause is over", async () => {
    const { email } = await colleague();
    const stranger = somewhere("203.0.113.1", "stranger");
    await failOften(5, () => email, stranger);
    expect(await wrong(email, stranger)).toEqual({ kind: "wait", seconds: 10 });
    expect(await right(email, stranger)).toEqual({ kind: "wait", seconds: 10 });
    expect(await right(email, stranger, later(0, 11))).toMatchObject({ kind: "signed-in" });
  });

  test("never locks the owner out, who comes from elsewhere", async () => {
    const { email } = await colleague();
    await failOften(40, () => email, somewhere("203.0.113.2", "stranger"));
    expect(await right(email, somewhere("198.51.100.20"))).toMatchObject({ kind: "signed-in" });
  });

  test("never locks the owner out of a browser that let them in before, even behind the same network", async () => {
    const { email } = await colleague();
    const atSchool = somewhere("203.0.113.3", "the classroom's tablet");
    expect(await right(email, atSchool)).toMatchObject({ kind: "signed-in" });
    await failOften(40, () => email, somewhere("203.0.113.3", "another device in the school"));
    expect(await right(email, somewhere("203.0.113.3", "a new one"))).toMatchObject({ kind: "wait" });
    expect(await right(email, atSchool)).toMatchObject({ kind: "signed-in" });
  });

  test("is slowed in a known browser as anywhere, and a browser known to one is no stranger's free pass to another", async () => {
    const [mine, theirs] = [await colleague(), await colleague()];
    const tablet = somewhere("203.0.113.4", "shared tablet");
    await right(mine.email, tablet);
    await failOften(6, () => theirs.email, tablet);
    expect(await wrong(theirs.email, tablet)).toMatchObject({ kind: "wait" });
    await failOften(7, () => mine.email, tablet);
    expect(await right(mine.email, tablet)).toMatchObject({ kind: "wait" });
  });

  test("one password tried on many addresses is slowed too", async () => {
    const stranger = somewhere("203.0.113.5", "sprayer");
    let count = 0;
    await failOften(30, () => `guess${(count += 1)}@alder.example`, stranger);
    expect(await wrong("one.more@alder.example", stranger)).toEqual({ kind: "wait", seconds: 10 });
  });

  test("a hundred guesses sent at once are not looked at before the first of them counts", async () => {
    const { email } = await colleague();
    const stranger = somewhere("203.0.113.6", "impatient");
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => wrong(email, stranger)));
    expect(outcomes.filter(({ kind }) => kind === "does-not-fit")).toHaveLength(5);
  });

  test("a whole school that signs in behind one address is not slowed by its own success", async () => {
    const visit = somewhere("203.0.113.7", "morning");
    const { email } = await colleague();
    for (let at = 0; at < 35; at += 1)
      expect(await right(email, { ...visit, device: `device ${at}` })).toMatchObject({ kind: "signed-in" });
  });

  test("keeps neither an address nor a place as they were, only their hashes", async () => {
    const { email } = await colleague();
    await wrong(email, somewhere("203.0.113.99"));
    const kept = JSON.stringify(
      await opened.asOwner(
        "select * , encode(email_hash, 'escape') e, encode(origin_hash, 'escape') o from sign_in_attempt",
      ),
    );
    expect(kept).not.toContain(email);
    expect(kept).not.toContain("203.0.113");
  });
});

describe("a kept password", () => {
  test("is argon2id with its cost and a salt of its own, and never the words", async () => {
    const [first, second] = [await hashPassword(password), await hashPassword(password)];
    expect(first).toMatch(/^argon2id\$19456\$2\$[\w-]{22}\$[\w-]{43}$/);
    expect(first).not.toBe(second);
    expect(await passwordFits(password, first)).toBe(true);
    expect(await passwordFits(`${password} `, first)).toBe(false);
  });

  test("fits however the keyboard composes its letters", async () => {
    expect(await passwordFits("cafe\u0301 au lait chaud", await hashPassword("caf\u00E9 au lait chaud"))).toBe(true);
  });

  test("is measured by the cost it was kept with, so that a later, higher cost shuts nobody out", async () => {
    const { argon2Sync } = await import("node:crypto");
    const nonce = Buffer.alloc(16, 7);
    const key = argon2Sync("argon2id", {
      message: password,
      nonce,
      memory: 8192,
      passes: 3,
      parallelism: 1,
      tagLength: 32,
    });
    const kept = `argon2id$8192$3$${nonce.toString("base64url")}$${key.toString("base64url")}`;
    expect(await passwordFits(password, kept)).toBe(true);
    expect(await passwordFits("another one entirely", kept)).toBe(false);
  });

  test("fits nothing where none is kept", async () => {
    for (const kept of [null, undefined]) expect(await passwordFits("", kept)).toBe(false);
  });
});

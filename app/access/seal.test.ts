import * as fc from "fast-check";
import { Hono, type Context } from "hono";
import { describe, expect, test } from "vitest";
import { seal, unseal } from "./seal.ts";

/** Does something in a request of this session. */
async function asking<T>(session: string | undefined, ask: (c: Context) => T): Promise<T> {
  let answer: T | undefined;
  const house = new Hono().get("/", (c) => {
    answer = ask(c);
    return c.body(null);
  });
  await house.request("/", session === undefined ? {} : { headers: { cookie: `lessen-session=${session}` } });
  return answer as T;
}

describe("words in an address", () => {
  test("any words come back in the session that sealed them, and nobody reads them there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 200 }), async (words) => {
        const sealed = await asking("one", (c) => seal(c, words));
        expect(sealed).toMatch(/^[\w-]+$/);
        expect(await asking("one", (c) => unseal(c, sealed))).toBe(words);
      }),
    );
    expect(await asking("one", (c) => seal(c, "Sami Karim"))).not.toContain("Sami");
  });

  test("another session, a session that is over, and a changed letter open nothing", async () => {
    const sealed = await asking("one", (c) => seal(c, "Sami Karim"));
    expect(await asking("two", (c) => unseal(c, sealed))).toBeUndefined();
    expect(await asking(undefined, (c) => unseal(c, sealed))).toBeUndefined();
    const changed = sealed.replace(/.$/, (last) => (last === "A" ? "Q" : "A"));
    expect(await asking("one", (c) => unseal(c, changed))).toBeUndefined();
    for (const forged of ["", "x", "-", "a".repeat(38), "a".repeat(5000)])
      expect(await asking("one", (c) => unseal(c, forged))).toBeUndefined();
  });

  test("the same words never look the same twice", async () => {
    const [first, second] = [await asking("one", (c) => seal(c, "Sami")), await asking("one", (c) => seal(c, "Sami"))];
    expect(first).not.toBe(second);
  });
});

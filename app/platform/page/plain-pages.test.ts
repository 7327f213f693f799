import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { expectNoAxeViolations } from "./axe-for-tests.ts";
import { assets, documentOf } from "./pages-for-tests.ts";
import { showBroken, showNotFound, showTooLarge } from "./plain-pages.tsx";

describe.each([
  ["nothing here", showNotFound, 404, "not yours to see"],
  ["broken", showBroken, 500, "What you saved before is safe."],
  ["too much", showTooLarge, 413, "Nothing was changed."],
] as const)("the page for %s", (_name, show, status, words) => {
  const page = new Hono().get("*", (c) => show({ assets }, c));

  it("says what is so and what to do, with its own status", async () => {
    expect((await page.request("/")).status).toBe(status);
    const { document } = await documentOf(page);
    expect(document.querySelector("main")?.textContent).toContain(words);
    expect(document.querySelectorAll("h1").length).toBe(1);
    expect(document.title).toBe(`${document.querySelector("h1")?.textContent ?? ""} – Lessen`);
  });

  it("blames nobody and repeats nothing of the address", async () => {
    const { document } = await documentOf(page, "/incidents/jo-ash?words=kicked");
    expect(document.querySelector("main")?.textContent).not.toMatch(/oops|invalid|error|fail|jo-ash|kicked/i);
  });

  it("has no fault that axe finds", async () => {
    await expectNoAxeViolations((await documentOf(page)).html);
  });
});

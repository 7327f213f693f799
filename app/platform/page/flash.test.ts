import { Hono } from "hono";
import { expect, it } from "vitest";
import { sayNext, takeSaid } from "./flash.ts";
import { documentOf, pageWith } from "./pages-for-tests.ts";
import { goTo } from "./show-page.tsx";

const deed = new Hono().post("/", (c) => {
  sayNext(c, "The report was sent. It is number 0012 – thank you.");
  return goTo(c, "/incidents");
});
const page = pageWith(() => ({ title: "Incidents", body: "…" }));
const cookieOf = (answer: Response) => (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";

it("what a change says is said by the next page, once", async () => {
  const changed = await deed.request("/", { method: "POST" });
  expect([changed.status, changed.headers.get("location")]).toEqual([303, "/incidents"]);
  const cookie = cookieOf(changed);
  const { document } = await documentOf(page, "/incidents", { cookie });
  expect(document.querySelector(".ls-said")?.textContent).toBe("The report was sent. It is number 0012 – thank you.");
  const taken = (await page.request("/incidents", { headers: { cookie } })).headers.get("set-cookie");
  expect(taken).toMatch(/^lessen-said=; Max-Age=0/);
  expect((await documentOf(page, "/incidents")).document.querySelector(".ls-said")).toBeNull();
});

it("no script reads it, no other site sends it, and it does not stay", async () => {
  const cookie = (await deed.request("/", { method: "POST" })).headers.get("set-cookie");
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);
  expect(cookie).toMatch(/Max-Age=60/);
});

it("what somebody put into the cookie is shown as words, and not without end", async () => {
  const forged = (text: string) => ({ cookie: `lessen-said=${Buffer.from(text).toString("base64url")}` });
  const { document } = await documentOf(page, "/", forged("<img src=x onerror=alert(1)>"));
  expect(document.querySelector("img")).toBeNull();
  expect(document.querySelector(".ls-said")?.textContent).toBe("<img src=x onerror=alert(1)>");
  const long = await documentOf(page, "/", forged("x".repeat(2000)));
  expect(long.document.querySelector(".ls-said")?.textContent).toHaveLength(300);
});

it.each(["", "%%%", "!!"])("a cookie that is none breaks no page: %j", async (value) => {
  const app = new Hono().get("/", (c) => c.json({ said: takeSaid(c) ?? null }));
  expect((await app.request("/", { headers: { cookie: `lessen-said=${value}` } })).status).toBe(200);
  expect(
    (await documentOf(page, "/", { cookie: `lessen-said=${value}` })).document.querySelector(".ls-said")?.textContent ??
      "none",
  ).not.toBe("");
});

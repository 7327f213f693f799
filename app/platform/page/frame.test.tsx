import { describe, expect, it } from "vitest";
import { expectNoAxeViolations } from "./axe-for-tests.ts";
import type { Surroundings } from "./frame.tsx";
import { documentOf, pageWith } from "./pages-for-tests.ts";

const surroundings: Surroundings = {
  schoolName: "Alder & Sons <School>",
  fictional: true,
  personName: "Amira Hale",
  navigation: [
    { href: "/", text: "First page" },
    { href: "/incidents", text: "Incidents" },
    { href: "/people", text: "People" },
  ],
  sessionSeconds: 3600,
  canChangeSchool: true,
};
const body = (
  <>
    <h1>Incidents</h1>
    <p>Nothing yet.</p>
  </>
);
const page = (more: { problems?: boolean; surroundings?: Surroundings } = {}) =>
  pageWith(() => ({ title: "Incidents", body, surroundings, ...more }));

describe("the frame of a page", () => {
  it("begins with the way past it, which leads to the page itself", async () => {
    const { document, html } = await documentOf(page());
    expect(html.startsWith("<!DOCTYPE html>")).toBe(true);
    const first = document.querySelector("a, button, input");
    expect([first?.textContent, first?.getAttribute("href")]).toEqual(["Skip to main content", "#main-content"]);
    const main = document.querySelector("main");
    expect([main?.id, main?.getAttribute("tabindex"), document.querySelectorAll("main, h1").length]).toEqual([
      "main-content",
      "-1",
      2,
    ]);
  });

  it("says its title first, and that something must be put right before anything else", async () => {
    expect((await documentOf(page())).document.title).toBe("Incidents – Lessen");
    expect((await documentOf(page({ problems: true }))).document.title).toBe("Error: Incidents – Lessen");
  });

  it.each([
    ["/", ["First page"]],
    ["/incidents", ["Incidents"]],
    ["/incidents/drafts/7", ["Incidents"]],
    ["/incidentsandmore", []],
    ["/elsewhere", []],
  ])("shows where one is: on %s it is %j", async (path, here) => {
    const { document } = await documentOf(page(), path);
    expect([...document.querySelectorAll('nav [aria-current="page"]')].map((link) => link.textContent)).toEqual(here);
  });

  it("names its ways to the rooms, for whoever jumps between the parts of a page", async () => {
    expect((await documentOf(page())).document.querySelector("nav")?.getAttribute("aria-label")).toBe("Main");
  });

  it("names the school and the person, says that a school is invented, and lets one leave by a form", async () => {
    const { document } = await documentOf(page());
    expect(document.querySelector(".ls-header__school")?.textContent).toBe("Alder & Sons <School>");
    expect(document.querySelector(".ls-banner")?.textContent).toContain("Nobody here is real.");
    const form = document.querySelector("header form");
    expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/sign-out"]);
    expect(document.body.dataset["sessionSeconds"]).toBe("3600");
  });

  it("shows nobody's name and counts nothing down for whoever has not signed in", async () => {
    const { document } = await documentOf(page({ surroundings: { navigation: [] } }));
    expect([
      document.querySelector("nav"),
      document.querySelector("header form"),
      document.querySelector(".ls-banner"),
    ]).toEqual([null, null, null]);
    expect(document.body.dataset["sessionSeconds"]).toBeUndefined();
    expect(
      (await documentOf(pageWith(() => ({ title: "Sign in", body })))).document.querySelector("header a")?.textContent,
    ).toContain("Lessen");
  });

  it("holds nothing inline, nothing from elsewhere, and is not listed by search engines", async () => {
    const { document, html } = await documentOf(page());
    expect(document.querySelectorAll("style, [style], script:not([src])").length).toBe(0);
    expect(html).not.toMatch(/\son\w+=/);
    expect(
      [...document.querySelectorAll("[src], link[href]")].map(
        (one) => one.getAttribute("src") ?? one.getAttribute("href"),
      ),
    ).toEqual(["/assets/icon.svg", "/assets/lessen.css", "/assets/enhance.js"]);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    expect(document.documentElement.lang).toBe("en-GB");
  });

  it.each([surroundings, { navigation: [] }])("has no fault that axe finds", async (surroundings) => {
    await expectNoAxeViolations((await documentOf(page({ surroundings }))).html);
  });
});

it.each(["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title><script>", "&lt;b&gt;", "'; --"])(
  "what somebody typed is shown letter by letter and never read as a page: %s",
  async (typed) => {
    const named = {
      ...surroundings,
      schoolName: typed,
      personName: typed,
      navigation: [{ href: `/${typed}`, text: typed }],
    };
    const typing = pageWith(() => ({
      title: typed,
      surroundings: named,
      body: <input value={typed} aria-label={typed} />,
    }));
    const { document } = await documentOf(typing);
    expect(document.querySelectorAll("script:not([type=module]), img, b").length).toBe(0);
    expect(document.title).toBe(`${typed} – Lessen`.trim());
    expect(document.querySelector(".ls-header__school")?.textContent).toBe(typed);
    expect(document.querySelector("nav a")?.textContent).toBe(typed);
    expect(document.querySelector("input")?.value).toBe(typed);
  },
);

import { expect, it } from "vitest";
import { LinkToCopy } from "../app/access/sign-ins/link-to-copy.tsx";
import { expectNoAxeViolations } from "../app/platform/page/for-tests.ts";
import { offerToCopy, type CopiesText } from "./copy-link.ts";
import { pageWith, the } from "./fixture-page.ts";

const link = "https://lessen.example/invitation/a-school/a-secret";

function shown(clipboard?: CopiesText) {
  const page = pageWith("<main><h1>The link</h1>", LinkToCopy({ link, name: "Erik Blom" }), "</main>");
  page.documentElement.lang = "en-GB";
  page.title = "x";
  const button = the<HTMLButtonElement>(page, "button");
  const said = the(page, "[role=status]");
  const runs = () => offerToCopy(page, clipboard);
  const press = async () => {
    button.click();
    await new Promise((next) => void setImmediate(next));
  };
  return { page, button, said, runs, press };
}

it("without a script there is the link and no button that would do nothing", () => {
  const { page, button, said } = shown();
  expect([the(page, "#link").textContent, button.hidden, said.textContent]).toEqual([link, true, ""]);
});

it("copies the link alone and says whose it is", async () => {
  const copied: string[] = [];
  const { button, said, runs, press } = shown({ writeText: (text) => Promise.resolve(void copied.push(text)) });
  runs();
  expect(button.hidden).toBe(false);
  await press();
  expect(copied).toEqual([link]);
  expect(said.textContent).toBe("The link is copied. Send it to Erik Blom only.");
});

it.each([
  ["there is no clipboard, as over plain http", undefined],
  ["the clipboard is refused", { writeText: () => Promise.reject(new Error("NotAllowedError")) }],
])("where %s, the link is marked and the person told how to copy it", async (_, clipboard) => {
  const { page, said, runs, press } = shown(clipboard);
  runs();
  await press();
  expect(page.getSelection()?.toString()).toBe(link);
  expect(said.textContent).toMatch(
    /^This browser does not let Lessen copy, so the link is marked.*Send it to Erik Blom only\.$/,
  );
  await expectNoAxeViolations(page.documentElement.outerHTML);
});

it("says it anew at every press, so that a screen reader speaks again", async () => {
  const { page, said, runs, press } = shown({ writeText: () => Promise.resolve() });
  runs();
  await press();
  const changes: (string | null)[] = [];
  const Observer = (page.defaultView as Window & typeof globalThis).MutationObserver;
  new Observer(() => changes.push(said.textContent)).observe(said, { childList: true });
  await press();
  expect(changes.length).toBeGreaterThan(0);
});

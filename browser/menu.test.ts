import { expect, it } from "vitest";
import { ServiceNavigation } from "#parts";
import { pageWith, the } from "./fixture-page.ts";
import { collapseMenu } from "./menu.ts";

it("the ways to the rooms open and close behind one button", () => {
  const document = pageWith(
    ServiceNavigation({
      navigation: [
        { text: "Today", href: "/" },
        { text: "Incidents", href: "/incidents" },
      ],
    }),
  );
  const button = the<HTMLButtonElement>(document, "button");
  const list = the<HTMLElement>(document, "#navigation");
  const state = () => [button.hidden, button.getAttribute("aria-expanded"), list.hidden];
  expect(state()).toEqual([true, null, false]);
  collapseMenu(document);
  expect(state()).toEqual([false, "false", true]);
  button.click();
  expect(state()).toEqual([false, "true", false]);
  button.click();
  expect(state()).toEqual([false, "false", true]);
});

it("a page without a menu is left alone", () => {
  expect(() => collapseMenu(pageWith("<p>A letter</p>"))).not.toThrow();
});

import { expect, it, vi } from "vitest";
import { expectNoAxeViolations } from "../app/platform/page/for-tests.ts";
import { pageWith, the } from "./fixture-page.ts";
import { sendOnlyWhatArrives } from "./no-network.ts";
import type { Ask } from "./session-warning.ts";

/** A form of two buttons, a network that can be switched off, and what was sent. */
function open(method = "post") {
  const page =
    pageWith(`<main><h1>Why?</h1><form method="${method}"><label>Why <textarea name="why">He ran.</textarea></label>
    <button name="press" value="continue">Continue</button><button name="press" value="later">Later</button></form></main>`);
  const network = { there: true, asked: 0 };
  const ask: Ask = (address) => {
    network.asked += 1;
    expect(address).toBe("/readyz");
    return network.there ? Promise.resolve(new Response("ready")) : Promise.reject(new TypeError("no network"));
  };
  sendOnlyWhatArrives(page, ask);
  const sent: string[] = [];
  page.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) sent.push((event.submitter as HTMLButtonElement).value);
    event.preventDefault();
  });
  const press = (value: string) => the<HTMLButtonElement>(page, `[value=${value}]`).click();
  const bar = () => page.querySelector("[role=status]")?.textContent;
  return { page, network, sent, press, bar };
}

it("sends the form with the button that was pressed where Lessen answers", async () => {
  const { sent, press, bar } = open();
  press("later");
  await vi.waitFor(() => expect(sent).toEqual(["later"]));
  expect(bar()).toBeUndefined();
});

it("keeps the words where they are while nothing answers, says so, and sends them when it does", async () => {
  const { page, network, sent, press, bar } = open();
  network.there = false;
  press("continue");
  await vi.waitFor(() => expect(bar()).toContain("Your words are still here"));
  expect(sent).toEqual([]);
  expect(the<HTMLTextAreaElement>(page, "textarea").value).toBe("He ran.");
  await expectNoAxeViolations(page.documentElement.outerHTML.replace("<html>", '<html lang="en"><title>x</title>'));
  network.there = true;
  press("continue");
  await vi.waitFor(() => expect(sent).toEqual(["continue"]));
  expect(bar()).toBeUndefined();
});

it("asks once however often somebody presses, and each later press asks again", async () => {
  const { network, sent, press } = open();
  press("continue");
  press("continue");
  await vi.waitFor(() => expect(sent).toEqual(["continue"]));
  expect(network.asked).toBe(1);
  press("continue");
  await vi.waitFor(() => expect(sent).toEqual(["continue", "continue"]));
  expect(network.asked).toBe(2);
});

it("asks nothing for a search, which has no words to lose", () => {
  const { network, sent, press } = open("get");
  press("continue");
  expect([sent, network.asked]).toEqual([["continue"], 0]);
});

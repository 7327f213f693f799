import { expect, it } from "vitest";
import { Button } from "#parts";
import { guardDoubleClicks, notSent } from "./double-click.ts";
import { pageWith, the } from "./fixture-page.ts";

/** Presses the button at these milliseconds and says which presses would have sent the form. */
function sent(button: unknown, ...presses: number[]): boolean[] {
  const document = pageWith(button);
  let now = 0;
  guardDoubleClicks(document, () => now);
  const MouseEvent = document.defaultView?.MouseEvent;
  if (!MouseEvent) throw new Error("no window");
  return presses.map((at) => {
    now = at;
    return the(document, "button").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
}

it("a second press within a second sends nothing, a later one does", () => {
  const button = Button({ type: "button", preventDoubleClick: true, children: "Send" });
  expect(sent(button, 0, 400, 1400)).toEqual([true, false, true]);
});

it("a button that did not ask for it is not guarded", () => {
  expect(sent(Button({ type: "button", children: "Add" }), 0, 100)).toEqual([true, true]);
});

it("a press that could not be sent leaves the next one free", () => {
  const document = pageWith(Button({ type: "button", preventDoubleClick: true, children: "Send" }));
  guardDoubleClicks(document, () => 0);
  const press = () => the<HTMLButtonElement>(document, "button").dispatchEvent(new Click("click", cancelable));
  const { MouseEvent: Click, Event } = document.defaultView as Window & typeof globalThis;
  const cancelable = { bubbles: true, cancelable: true };
  expect([press(), press()]).toEqual([true, false]);
  document.dispatchEvent(new Event(notSent));
  expect(press()).toBe(true);
});

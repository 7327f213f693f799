import { expect, it } from "vitest";
import type { Person } from "./a-person.ts";
import { KeyboardPerson } from "./keyboard-person.ts";
import { thisJourney } from "./this-journey.ts";

// A check that passes because it looked at nothing is worse than none: here each one is given something to find.

const journey = thisJourney();

/** Something is put wrong on the page, and this is what must be said of it. `spoils` is a style for one element. */
type Spoilt = { what: string; fault: RegExp; element: string; spoils: string };

const seen: Spoilt[] = [
  { what: "sideways scrolling", fault: /sticks out/, element: "h1", spoils: "width: 500px" },
  {
    what: "words cut off",
    fault: /cut off/,
    element: "h1",
    spoils: "width: 60px; overflow: hidden; white-space: nowrap",
  },
  { what: "a broken word", fault: /broken between/, element: "h1", spoils: "width: 40px; word-break: break-all" },
  { what: "a thing over the buttons", fault: /lies over it/, element: "footer", spoils: "position: fixed; inset: 0" },
  { what: "pale words", fault: /: color-contrast/, element: "main p", spoils: "color: #ccc" },
  {
    what: "words pale in the dark",
    fault: /: dark: color-contrast/,
    element: "main p",
    spoils: "color: light-dark(#000, #333)",
  },
];

it.each(seen)("$what is found, with scripts and without", async ({ fault, element, spoils }) => {
  for (const scripts of [true, false]) {
    const person = await journey.comes("Ada", { scripts });
    await person.opens("/first-visit/set-up");
    expect(person.faults).toEqual([]);
    await spoil(person, element, spoils);
    await person.looksAgain();
    expect(person.faults.splice(0)).toContainEqual(expect.stringMatching(fault));
  }
});

const felt: Spoilt[] = [
  {
    what: "a focus without a mark",
    fault: /not marked/,
    element: "#familyName",
    spoils: "outline: none; box-shadow: none",
  },
  { what: "a focus under something else", fault: /covered/, element: "footer", spoils: "position: fixed; inset: 0" },
  {
    what: "a focus that jumps",
    fault: /against the order/,
    element: "#familyName",
    spoils: "position: absolute; top: 0; left: 0",
  },
];

it.each(felt)("$what is found by whoever works by keyboard", async ({ fault, element, spoils }) => {
  const person = await journey.comes("Ada", { keyboard: true });
  if (!(person instanceof KeyboardPerson)) throw new Error("Ada has her hands on a mouse.");
  await person.opens("/first-visit/set-up");
  await person.tabsTo(person.button("Set up the school"));
  expect(person.faults).toEqual([]);
  await person.opens("/first-visit/set-up");
  await spoil(person, element, spoils);
  await person.tabsTo(person.button("Set up the school"));
  expect(person.faults.splice(0)).toContainEqual(expect.stringMatching(fault));
});

async function spoil({ page }: Person, element: string, style: string): Promise<void> {
  await page.locator(element).evaluate((each, css) => void ((each as HTMLElement).style.cssText = css), style);
}

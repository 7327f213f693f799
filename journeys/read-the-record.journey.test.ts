import { expect, it } from "vitest";
import type { Person, Screen } from "./a-person.ts";
import { KeyboardPerson } from "./keyboard-person.ts";
import { accepts, invites, setsUpLarkfield, signsIn, withLists } from "./larkfield.ts";
import { postsAWholeRecord } from "./posted-record.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();
let record = "";

/** Amira, a leader who was not there, opens the record. */
async function amira(screen: Screen): Promise<Person> {
  const person = await journey.comes("Amira", screen);
  await person.opens(record);
  await signsIn(person);
  await person.isAt("Incident 0001");
  return person;
}

/** What a reader asks, in the order in which the record answers. */
async function readsItThrough(person: Person): Promise<void> {
  await person.sees(
    /Minute by minute .* Who was there .* Line 1: Short grab .* Line 4: Hold, sitting 15:08 to 15:10 \(2 minutes\) Who Ada Okafor: held on the left Erik Lund: held on the right/,
    /Hands on .*Left forearm Right wrist .* Checked 15:09 Breathing/,
    /What came before .* What was tried first .* Was it the last resort\? .* Injuries .* How it ended, and how everybody was afterwards/,
    "Hit by a vehicle, to this child: likely, in seconds",
    /At the end\s+Crying\s+15 minutes later\s+Calm/,
  );
}

/** Opens what other rules would call it, reads why, and comes back to the lines. */
async function readsWhatOthersWouldCallIt(person: Person): Promise<void> {
  await person.follows("What other rules would call it");
  await person.isAt("What others would call it");
  await person.sees("Nothing here is a duty of your school.");
  await person.unfolds("Why, by which source, and how sure");
  await person.sees(/Line 4, .*: /);
  await person.follows("Back to the record");
  expect(person.path()).toBe(record);
}

/** Tabs to a link within the page and presses Enter. */
async function goesByKeyboardTo(person: Person, words: string): Promise<void> {
  if (!(person instanceof KeyboardPerson)) return;
  const link = person.page.getByRole("link", { name: words, exact: true });
  await person.tabsTo(link);
  await person.page.keyboard.press("Enter");
  await person.page.waitForURL(/#rest$/);
}

it("a whole record is sent, and a leader reads it on a phone", async () => {
  const helen = await journey.comes("Helen", { width: 1280, height: 800, scale: 1 });
  await setsUpLarkfield(helen);
  await withLists((folder) => journey.lessen().command("import", folder, "--yes"));
  const ada = await journey.comes("Ada");
  await accepts(ada, await invites(helen, "Ada"));
  record = await postsAWholeRecord(ada);
  const person = await journey.comes("Amira", { width: 320 });
  await accepts(person, await invites(helen, "Amira"));
  await person.opens(record);
  await readsItThrough(person);
  expect(await person.page.locator("#timeline svg[role=img]").isVisible()).toBe(true);
  await person.unfolds("The same in numbers");
  expect(await person.page.locator("#timeline-table").innerText()).toMatch(/Hold, sitting\s+15:08\s+15:10\s+2 min/);
  await readsWhatOthersWouldCallIt(person);
});

it("without scripts the same page tells the same", async () => {
  const person = await amira({ width: 1280, height: 800, scale: 1, scripts: false });
  await readsItThrough(person);
  await person.unfolds("The same in numbers");
  await readsWhatOthersWouldCallIt(person);
});

it("with the keyboard alone a reader goes to the part they look for, and to what others would call it", async () => {
  const person = await amira({ width: 320, keyboard: true });
  const { page } = person;
  await goesByKeyboardTo(person, "Was it the last resort?");
  expect(await page.getByRole("heading", { name: "Was it the last resort?" }).boundingBox()).toMatchObject({
    y: expect.closeTo(0, -2) as number,
  });
  await page.evaluate(() => scrollTo(0, 0));
  await readsWhatOthersWouldCallIt(person);
});

it("on paper it is the record alone, on A4, with its lines drawn and nothing to press", async () => {
  const { page } = await amira({ width: 680, height: 960, scale: 1 });
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("body").innerText();
  for (const words of [
    "Incident 0001",
    "Line 4: Hold, sitting",
    "Rule R",
    "Was it the last resort?",
    "Frozen since then.",
  ])
    expect(shown).toContain(words);
  for (const words of ["Review this incident", "Correct this record", "What other rules", "Sign out"])
    expect(shown).not.toContain(words);
  for (const pressed of ["button", "[role=button]", "nav[aria-label='On this page']", "textarea"])
    expect([pressed, await page.locator(pressed).filter({ visible: true }).count()]).toEqual([pressed, 0]);
  expect(await page.locator("#timeline svg[role=img]").isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
  const sheets = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(sheets.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
});

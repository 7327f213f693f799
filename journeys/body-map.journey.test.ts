import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Person, Screen } from "./a-person.ts";
import { serveBodyMap } from "./body-map-page.tsx";
import { KeyboardPerson } from "./keyboard-person.ts";
import { thisJourney } from "./this-journey.ts";

const journey = thisJourney();
const opened: { page?: Awaited<ReturnType<typeof serveBodyMap>> } = {};
beforeAll(async () => void (opened.page = await serveBodyMap()));
afterAll(() => opened.page?.stop());

const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 720, scale: 1 };
/** What Ada saw, in the list's order: each way to say it must keep the same. */
const seen = ["eye.left", "wrist.right", "fingers.left", "chest.middle", "calf.left", "gastrostomy", "armrest.left"];
const inWords = [
  "Left eye",
  "Right wrist",
  "Left fingers",
  "Chest, middle",
  "Left calf",
  "Feeding tube (gastrostomy)",
  "Armrest, left",
];
const groups = [
  "Head and neck",
  "Arms and hands",
  "Body, front",
  "Legs and feet",
  "Tubes and implants",
  "Wheelchair and splints",
];

async function ada(screen: Screen): Promise<Person> {
  const person = await journey.comes("Ada", screen);
  await person.opens(opened.page?.url ?? "");
  return person;
}

/** Sends the page, and sees what it kept: in codes, and on the picture with its list. */
async function keeps(person: Person): Promise<string[]> {
  await person.presses("Continue");
  const words = await person.page.locator("ol > li").allInnerTexts();
  expect(words).toHaveLength(await person.page.locator(".ls-body__mark").count());
  return (await person.page.locator("[data-posted]").innerText()).split(" ");
}

const shape = (person: Person, figure: string, spot: string): Locator =>
  person.page.locator(`[data-figure="${figure}"] [data-spot="${spot}"]`);
const lookAt = (person: Person, view: string) => person.page.getByRole("button", { name: view, exact: true }).click();

it("by picture, with a thumb: on the front, the head, the hands, the back, and on what is no part of a body", async () => {
  const person = await ada(phone);
  await person.sees("Nothing chosen yet.");
  await shape(person, "standing-front", "wrist.right").click();
  await person.sees("Right wrist: chosen.");
  await shape(person, "standing-front", "chest.middle").click();
  await lookAt(person, "Head");
  await person.looks();
  await shape(person, "face", "eye.left").click();
  await lookAt(person, "Hands, feet");
  await shape(person, "hands-and-feet", "fingers.left").click();
  await person.looks();
  await lookAt(person, "Back");
  await shape(person, "standing-back", "calf.left").click();
  await lookAt(person, "Tubes, chair");
  await shape(person, "sites", "gastrostomy").click();
  await person.sees("Feeding tube (gastrostomy): chosen.");
  await person.looks();
  await shape(person, "wheelchair", "armrest.left").click();
  await lookAt(person, "Back");
  await shape(person, "standing-back", "calf.right").click();
  await shape(person, "standing-back", "calf.right").click();
  await person.sees("Right calf. Not chosen.", `Chosen: ${inWords.join("; ")}.`);
  expect(await person.page.getByLabel("Left eye", { exact: true }).first().isChecked()).toBe(true);
  await person.looks();
  expect(await keeps(person)).toEqual(seen);
});

it("a hand and an ear are pressed from behind too, and are the same place", async () => {
  const person = await ada(phone);
  await lookAt(person, "Back");
  for (const spot of ["ear.left", "hand.right"]) await shape(person, "standing-back", spot).click();
  await lookAt(person, "Draw in a wheelchair");
  await shape(person, "seated-back", "fingers.left").click();
  await person.looks();
  expect(await shape(person, "seated-front", "hand.right").getAttribute("data-chosen")).toBe("");
  expect(await keeps(person)).toEqual(["ear.left", "hand.right", "fingers.left"]);
});

it("in a wheelchair the same places are the same answer", async () => {
  const person = await ada(phone);
  await shape(person, "standing-front", "wrist.right").click();
  await lookAt(person, "Draw in a wheelchair");
  await person.looks();
  expect(await shape(person, "seated-front", "wrist.right").getAttribute("data-chosen")).toBe("");
  for (const spot of ["chest.middle", "eye.left", "fingers.left"]) await shape(person, "seated-front", spot).click();
  await lookAt(person, "Back");
  await shape(person, "seated-back", "calf.left").click();
  await person.looks();
  await lookAt(person, "Tubes, chair");
  await shape(person, "sites", "gastrostomy").click();
  await shape(person, "wheelchair", "armrest.left").click();
  expect(await keeps(person)).toEqual(seen);
});

it.each([
  ["with scripts", true],
  ["without scripts", false],
])("by list, %s", async (_, scripts) => {
  const person = await ada({ width: 320, height: 640, scripts });
  expect(await person.page.locator("[data-body-picture]").isVisible()).toBe(scripts);
  for (const group of groups) await person.unfolds(group);
  await person.ticks("Where was Sami hurt?", ...inWords);
  expect(await keeps(person)).toEqual(seen);
});

it("a place is found by a few letters of its name", async () => {
  const person = await ada(phone);
  await person.writes("Find a place by its name", "calf");
  await person.page.keyboard.press("Enter");
  await person.looks();
  await person.ticks("Where was Sami hurt?", "Left calf");
  expect(await keeps(person)).toEqual(["calf.left"]);
});

it("by keyboard on the picture: Tab comes to it, arrows lead to each place, Space chooses", async () => {
  const person = await ada({ ...laptop, keyboard: true });
  if (!(person instanceof KeyboardPerson)) throw new Error("Ada has her hands on a mouse.");
  for (const [figure, spots] of [
    ["standing-front", ["wrist.right", "chest.middle"]],
    ["standing-back", ["calf.left"]],
    ["face", ["eye.left"]],
    ["hands-and-feet", ["fingers.left"]],
    ["sites", ["gastrostomy"]],
    ["wheelchair", ["armrest.left"]],
  ] as const) {
    const picture = person.page.locator(`[data-figure="${figure}"] svg`);
    await person.tabsTo(picture);
    for (const spot of spots) await arrowsTo(person, picture, spot);
    await person.looks();
  }
  await person.sees(`Chosen: ${inWords.join("; ")}.`);
  expect(await keeps(person)).toEqual(seen);
});

it("by keyboard in the list", async () => {
  const person = await ada({ ...laptop, keyboard: true });
  for (const group of groups) await person.unfolds(group);
  await person.ticks("Where was Sami hurt?", ...inWords);
  expect(await keeps(person)).toEqual(seen);
});

it("whoever goes back finds the picture as the boxes are", async () => {
  const person = await ada(phone);
  await shape(person, "standing-front", "chest.middle").click();
  await keeps(person);
  await person.page.goBack();
  await person.sees("Chosen: Chest, middle.");
  expect(await shape(person, "standing-front", "chest.middle").getAttribute("data-chosen")).toBe("");
});

// An elbow is the smallest: the narrowest phone has 22 px for it on the picture, and the list beside it 24.
it.each([
  [320, 22],
  [390, 24],
])("on a phone of %i px a finger hits every place: %i px on a picture, 24 px in the list", async (width, least) => {
  const person = await ada({ ...phone, width });
  const sizes = new Map<string, number>();
  for (const chair of [false, true]) {
    if (chair) await lookAt(person, "Draw in a wheelchair");
    for (const view of ["Front", "Back", "Head", "Hands, feet", "Tubes, chair"]) {
      await lookAt(person, view);
      for (const [spot, size] of await person.page.evaluate(sizesShown))
        sizes.set(spot, Math.max(size, sizes.get(spot) ?? 0));
    }
  }
  expect(sizes.size).toBe(91);
  expect([...sizes].filter(([, size]) => size < least)).toEqual([]);
  for (const group of [...groups, "Body, back"]) await person.unfolds(group);
  const boxes = await person.page.evaluate(boxesShown);
  expect(boxes).toHaveLength(91);
  expect(boxes.filter(([, size]) => size < 24)).toEqual([]);
});

/** Goes by arrows as people do, who see where they are: nearer in one direction or the other, until they are there. */
async function arrowsTo(person: Person, picture: Locator, spot: string): Promise<void> {
  const steps = await picture.evaluate(wayTo, spot);
  for (const key of steps) await person.page.keyboard.press(key);
  const active = await picture.getAttribute("aria-activedescendant");
  expect(active).toMatch(new RegExp(`${spot.replace(".", "-")}$`));
  await person.page.keyboard.press("Space");
}

/** The shortest way by arrows, found by trying them on the picture itself. Runs in the page. */
function wayTo(picture: Element, spot: string): string[] {
  const here = () => picture.getAttribute("aria-activedescendant") ?? "";
  const press = (key: string) => picture.dispatchEvent(new KeyboardEvent("keydown", { key }));
  const target = picture.querySelector(`[data-spot="${spot}"]`)?.id ?? "";
  const start = here();
  const goTo = (way: string[]) => {
    press("Home");
    for (const key of way) press(key);
    return here();
  };
  press("Home");
  const ways = new Map<string, string[]>([[here(), []]]);
  for (const [id, way] of ways) {
    if (id === target) return ["Home", ...way];
    for (const key of ["ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"]) {
      const next = goTo([...way, key]);
      if (!ways.has(next)) ways.set(next, [...way, key]);
    }
  }
  throw new Error(`no way from ${start} to ${target}`);
}

/**
 * The widest square, in pixels, that a finger can press on each shape that can be seen: tried point by point, because a
 * neighbour or a part of the chair may cover it. Runs in the page.
 */
function sizesShown(): [string, number][] {
  const step = 2;
  return [...document.querySelectorAll<SVGGeometryElement>("[data-spot]")]
    .filter((each) => each.getBoundingClientRect().width > 0)
    .map((each) => {
      each.scrollIntoView({ block: "center" });
      const { left, top, width, height } = each.getBoundingClientRect();
      let best = 0;
      let above: number[] = [];
      for (let y = top; y <= top + height; y += step) {
        const row: number[] = [];
        for (let x = left; x <= left + width; x += step) {
          const isHit = document.elementFromPoint(x, y)?.closest("[data-spot]") === each;
          const at = row.length;
          row.push(isHit ? 1 + Math.min(row[at - 1] ?? 0, above[at] ?? 0, above[at - 1] ?? 0) : 0);
          best = Math.max(best, row[at] ?? 0);
        }
        above = row;
      }
      return [each.dataset["spot"] ?? "", best * step];
    });
}

/** The smaller side of what can be pressed for each box of the list: the box with its words. Runs in the page. */
function boxesShown(): [string, number][] {
  return [...document.querySelectorAll<HTMLElement>("[data-body-list] .govuk-checkboxes__item")].map((item) => {
    const { width, height } = item.getBoundingClientRect();
    return [item.textContent ?? "", Math.min(width, height)];
  });
}

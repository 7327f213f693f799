import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { Person, type Screen } from "./a-person.ts";
import { openBrowser } from "./chromium.ts";
import { KeyboardPerson } from "./keyboard-person.ts";
import { startLessen, type Lessen } from "./start-lessen.ts";

const pictures = join(import.meta.dirname, "..", "test-results", "journeys");

/** What every journey has: an empty Lessen, and people who come to it. */
export type Journey = {
  lessen(): Lessen;
  /** Somebody sits down at a browser of their own; a phone 360 px wide unless told otherwise. */
  comes(name: string, screen?: Screen): Promise<Person>;
  /** The same browser, a second tab. */
  opensTab(person: Person): Promise<Person>;
};

/** Starts Lessen before the first test of a file; after each, keeps pictures of what failed and tells every fault. */
export function thisJourney(): Journey {
  const opened: { lessen?: Lessen; browser?: Browser } = {};
  const people: Person[] = [];
  const faults: string[] = [];
  const seen = new Set<string>();

  beforeAll(async () => {
    [opened.lessen, opened.browser] = await Promise.all([startLessen(), openBrowser()]);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") await keepPictures(task.name, people);
    const found = faults.splice(0);
    expect(found, `what is wrong on the pages. The server said: ${lessen().said()}`).toEqual([]);
  });
  afterAll(async () => {
    await opened.browser?.close();
    await opened.lessen?.stop();
  });

  const lessen = () => opened.lessen ?? missing();
  const newContext = ({ width = 360, height = 740, scripts = true, scale = 2 }: Screen) => {
    const look = { viewport: { width, height }, deviceScaleFactor: scale, javaScriptEnabled: scripts };
    return (opened.browser ?? missing()).newContext({ ...look, colorScheme: "light", locale: "en-GB" });
  };
  const comes = async (name: string, screen: Screen = {}) => {
    const context = await newContext(screen);
    const mirror =
      screen.scripts === false ? await (await newContext({ ...screen, scripts: true })).newPage() : undefined;
    const Who = screen.keyboard === true ? KeyboardPerson : Person;
    const person = new Who(name, await context.newPage(), { url: lessen().url, faults, seen, mirror });
    people.push(person);
    return person;
  };
  const opensTab = async (person: Person) => {
    const tab = new Person(person.name, await person.page.context().newPage(), {
      url: lessen().url,
      faults,
      seen,
      mirror: undefined,
    });
    people.push(tab);
    return tab;
  };
  return { lessen, comes, opensTab };
}

function missing(): never {
  throw new Error("Only inside a test.");
}

async function keepPictures(test: string, people: readonly Person[]): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const file = (name: string) => join(pictures, `${`${test} ${name}`.replaceAll(/[^\w]+/g, "-").slice(0, 120)}.png`);
  const open = people.filter(({ page }) => !page.isClosed());
  await Promise.all(
    open.map(({ name, page }) => page.screenshot({ path: file(name), fullPage: true }).catch(() => undefined)),
  );
}

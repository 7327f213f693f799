import { newId } from "#platform";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { beginTestSchool, openTestDatabase, tuesday, type TestSchool } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";

type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
let opened: Opened;
let school: TestSchool;
let pages: ReturnType<typeof openPages>;

beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.end());
beforeEach(async () => {
  school = await beginTestSchool(opened.database);
  pages = openPages(opened.database, school);
});

const facts = async () =>
  (
    await opened.asOwner(
      `select kind, details from trail_entry where kind like 'technique-%' and school_id = '${school.doing.schoolId}' order by number`,
    )
  ).map(({ kind, details }) => `${String(kind)} ${String(details)}`);
const versions = async () =>
  opened.asOwner(
    `select version, from_on::text as from, name, standing, withdrawn_on::text as withdrawn from technique_version
     where school_id = '${school.doing.schoolId}' order by technique_id, version`,
  );

const from = (day: number, month: number, year: number) => ({
  "from-day": String(day),
  "from-month": String(month),
  "from-year": String(year),
});
const standing = {
  provider: "Oakum Vale",
  curriculum: "2025, second edition",
  name: "Two-person standing",
  code: "S2",
  level: "2",
  positions: ["STAND"],
  leastAdults: "2",
  longestMinutes: "10",
  excluded: "Not under 8",
  refresherMonths: "12",
  standing: "allowed",
  ...from(1, 9, 2026),
};

/** Adds one as the page would, and gives the way to it. */
async function added(changed: Partial<typeof standing> = {}): Promise<string> {
  const id = newId(tuesday);
  const { status } = await pages.send("/people/techniques/new", { ...standing, ...changed, techniqueId: id });
  expect(status).toBe(303);
  return `/people/techniques/${id}`;
}

describe("an empty library", () => {
  test("says what to do, to whoever may do it", async () => {
    const page = await pages.see("/people/techniques");
    expect(page.html).toContain("Add each technique once");
    expect(page.html).toContain('href="/people/techniques/new"');
    await expectNoAxeViolations(page.html);
  });

  test("says to everybody else who does it", async () => {
    const page = await openPages(opened.database, school, { mayChangeSettings: false }).see("/people/techniques");
    expect(page.html).toContain("The head or the office enters it");
    expect(page.html).not.toContain("/people/techniques/new");
    await expectNoAxeViolations(page.html);
  });
});

describe("adding a technique", () => {
  test("shows the neutral meaning of each level, and counts from today unless another day is said", async () => {
    const page = await pages.see("/people/techniques/new");
    expect(page.html).toContain("Light: the child could step out with small effort");
    expect(page.html).toMatch(/id="from-day"[^>]* name="from-day"[^>]* value="24"/);
    await expectNoAxeViolations(page.html);
  });

  test("lists it under its provider with its limits and how it stands", async () => {
    await added();
    await added({
      code: "C1",
      name: "Seated, side by side",
      positions: ["SEAT"],
      standing: "withdrawn",
      ...from(3, 5, 2026),
    });
    await added({ provider: "Brook", code: "W1", standing: "by-name" });
    const page = await pages.see("/people/techniques");
    for (const words of [
      "S2 Two-person standing",
      "Level 2 · standing · at least 2 adults · at most 10 minutes",
      "2025, second edition",
      "Withdrawn on 3 May 2026",
      "Only by name in a child&#39;s plan",
    ])
      expect(page.html).toContain(words);
    expect([...page.html.matchAll(/<caption[^>]*>([^<]*)/g)].map(([, caption]) => caption)).toEqual([
      "Brook",
      "Oakum Vale",
    ]);
    await expectNoAxeViolations(page.html);
    expect(await facts()).toEqual(["technique-added {}", "technique-added {}", "technique-added {}"]);
  });

  test("names everything that is missing at once, and keeps what was typed", async () => {
    const page = await pages.send("/people/techniques/new", {
      name: "Two-person <b>standing",
      leastAdults: "two",
      longestMinutes: "0",
      ...from(31, 2, 2026),
    });
    expect(page.status).toBe(422);
    for (const words of [
      "Enter who trains your adults in it",
      "Enter your own code for it",
      "Choose the level that fits it best",
      "Tick each position",
      "Enter how many adults it needs at least, like 2",
      "Enter whole minutes, like 10",
      "Choose how it stands at your school",
      "There is no such day",
      "Two-person &lt;b&gt;standing",
    ])
      expect(page.html).toContain(words);
    for (const [, target = ""] of page.html.matchAll(/<a href="#([^"]+)">/g))
      expect(page.html).toContain(`id="${target}"`);
    await expectNoAxeViolations(page.html);
    expect(await versions()).toEqual([]);
  });

  test("from a day that has not come is asked again", async () => {
    const page = await pages.send("/people/techniques/new", { ...standing, ...from(25, 11, 2026) });
    expect([page.status, page.html.includes("This day has not come yet")]).toEqual([422, true]);
    expect(await versions()).toEqual([]);
  });

  test("leaves open what a provider does not name", async () => {
    const path = await added({
      curriculum: "",
      leastAdults: "",
      longestMinutes: "",
      excluded: "",
      refresherMonths: "",
    });
    const page = await pages.see(path);
    expect(page.html).not.toContain("Least number of adults");
    expect(page.html).not.toContain("null");
  });

  test("with a code that is there is asked for another; pressed twice it is added once", async () => {
    const id = newId(tuesday);
    const sent = { ...standing, techniqueId: id };
    const both = await Promise.all([
      pages.send("/people/techniques/new", sent),
      pages.send("/people/techniques/new", sent),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const page = await pages.send("/people/techniques/new", { ...standing, code: "s2", techniqueId: newId(tuesday) });
    expect([page.status, page.html.includes("There is a technique with this code")]).toEqual([422, true]);
    expect(await versions()).toHaveLength(1);
  });

  test("by the back button, filled in anew, is another technique and not lost", async () => {
    const id = newId(tuesday);
    await pages.send("/people/techniques/new", { ...standing, techniqueId: id });
    await pages.send("/people/techniques/new", {
      ...standing,
      code: "S3",
      name: "Three-person standing",
      techniqueId: id,
    });
    // Two that were added in one moment have no order between them.
    const names = (await versions()).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["Two-person standing", "Three-person standing"]));
  });
});

describe("saying something new of a technique", () => {
  test("keeps what was said before, and shows when and by whom", async () => {
    const path = await added();
    const form = await pages.see(`${path}/change`);
    expect(form.html).toContain('name="seen" value="1"');
    expect(form.html).toContain('value="Two-person standing"');
    await expectNoAxeViolations(form.html);
    const changed = { ...standing, standing: "withdrawn", longestMinutes: "5", seen: "1", ...from(3, 11, 2026) };
    expect((await pages.send(`${path}/change`, changed)).to).toBe(path);
    const page = await pages.see(path);
    const text = page.html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    expect(text).toContain("From 3 November 2026: withdrawn on 3 November 2026; changed longest time.");
    expect(text).toContain("From 1 September 2026: added, allowed. Amira Hale, 24 November 2026");
    await expectNoAxeViolations(page.html);
    expect(await versions()).toEqual([
      { version: 1, from: "2026-09-01", name: "Two-person standing", standing: "allowed", withdrawn: null },
      { version: 2, from: "2026-11-03", name: "Two-person standing", standing: "withdrawn", withdrawn: "2026-11-03" },
    ]);
    expect(await facts()).toEqual([
      "technique-added {}",
      'technique-changed {"fields": ["longestMinutes", "standing"]}',
    ]);
  });

  test("a slip of the pen put right later is no second withdrawal", async () => {
    const path = await added({ standing: "withdrawn", ...from(3, 5, 2026) });
    await pages.send(`${path}/change`, {
      ...standing,
      standing: "withdrawn",
      name: "Standing",
      seen: "1",
      ...from(24, 11, 2026),
    });
    expect((await versions()).at(-1)).toMatchObject({ from: "2026-11-24", withdrawn: "2026-05-03" });
  });

  test("pressed twice, or with nothing new, writes nothing more", async () => {
    const path = await added();
    const sent = { ...standing, name: "Standing", seen: "1", ...from(24, 11, 2026) };
    for (const _ of [1, 2]) expect((await pages.send(`${path}/change`, sent)).status).toBe(303);
    await pages.send(`${path}/change`, { ...sent, seen: "2" });
    expect(await versions()).toHaveLength(2);
    expect(await facts()).toHaveLength(2);
  });

  test("that somebody else changed meanwhile shows both, loses neither, and then saves", async () => {
    const path = await added();
    await pages.send(`${path}/change`, { ...standing, longestMinutes: "5", seen: "1", ...from(24, 11, 2026) });
    const late = { ...standing, name: "Standing, both sides", seen: "1", ...from(24, 11, 2026) };
    const met = await pages.send(`${path}/change`, late);
    expect(met.status).toBe(422);
    for (const words of [
      "Somebody else changed this technique",
      "at most 5 minutes",
      'value="Standing, both sides"',
      'name="seen" value="2"',
    ])
      expect(met.html).toContain(words);
    await expectNoAxeViolations(met.html);
    expect(await versions()).toHaveLength(2);
    await pages.send(`${path}/change`, { ...late, seen: "2" });
    expect((await versions()).map(({ name }) => name)).toEqual([
      "Two-person standing",
      "Two-person standing",
      "Standing, both sides",
    ]);
  });

  test("never takes another's code, and is told what is wrong as typed", async () => {
    await added({ code: "C1" });
    const path = await added();
    const page = await pages.send(`${path}/change`, { ...standing, code: "c1", seen: "1" });
    expect([page.status, page.html.includes("There is a technique with this code")]).toEqual([422, true]);
    const empty = await pages.send(`${path}/change`, { seen: "1" });
    expect([empty.status, empty.html.includes('name="seen" value="1"')]).toEqual([422, true]);
    await expectNoAxeViolations(empty.html);
    expect(await facts()).toHaveLength(2);
  });
});

describe("taking a technique out of the library", () => {
  test("ends it once, keeps it to be read, and says so to a page that is late", async () => {
    const path = await added();
    for (const _ of [1, 2]) expect((await pages.send(`${path}/end`, {})).to).toBe("/people/techniques");
    expect(await facts()).toEqual(["technique-added {}", "technique-ended {}"]);
    const list = await pages.see("/people/techniques");
    expect(list.html).toContain("1 technique no longer in the library");
    await expectNoAxeViolations(list.html);
    const page = await pages.see(path);
    expect(page.html).toContain("Taken out on 24 November 2026");
    expect(page.html).not.toContain(`${path}/end`);
    await expectNoAxeViolations(page.html);
    expect((await pages.see(`${path}/change`)).to).toBe(path);
    const late = await pages.send(`${path}/change`, { ...standing, name: "Typed late", seen: "1" });
    expect([
      late.status,
      late.html.includes("was taken out of the library while you wrote"),
      late.html.includes("Typed late"),
    ]).toEqual([422, true, true]);
    // Its code is free again.
    await added();
  });
});

describe("who may do what", () => {
  test("whoever may only read reads, and finds nothing to change", async () => {
    const path = await added();
    const readers = openPages(opened.database, school, { mayChangeSettings: false, mayLookAfterPeople: false });
    const page = await readers.see(path);
    expect(page.status).toBe(200);
    expect(page.html).not.toMatch(/\/change|\/end|\/new|People and school/);
    await expectNoAxeViolations(page.html);
    expect((await readers.see("/people/techniques")).html).not.toContain("People and school");
    for (const closed of ["/people/techniques/new", `${path}/change`, `${path}/end`]) {
      expect((await readers.send(closed, standing)).status).toBe(404);
      if (!closed.endsWith("/end")) expect((await readers.see(closed)).status).toBe(404);
    }
    expect(await versions()).toHaveLength(1);
  });

  test("whoever may not even read finds no such pages", async () => {
    const path = await added();
    const others = openPages(opened.database, school, { mayReadTechniques: false });
    for (const closed of ["/people/techniques", "/people/techniques/new", path, `${path}/change`])
      expect((await others.see(closed)).status).toBe(404);
  });

  test("another school's technique is not there", async () => {
    const path = await added();
    const other = openPages(opened.database, await beginTestSchool(opened.database, "Birch School"));
    expect((await other.see(path)).status).toBe(404);
    expect((await other.send(`${path}/end`, {})).status).toBe(404);
    expect((await other.send(`${path}/change`, { ...standing, seen: "1" })).status).toBe(404);
    expect((await other.see("/people/techniques")).html).not.toContain("Two-person standing");
    expect((await pages.see("/people/techniques/nonsense")).status).toBe(404);
  });
});

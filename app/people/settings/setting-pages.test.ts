import { inSchool } from "#platform";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { beginTestSchool, openTestDatabase, type TestSchool } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";
import { watchPaceOf } from "./watch-pace-store.ts";

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

const facts = async (kind: string) =>
  (
    await opened.asOwner(
      `select details from trail_entry where kind = '${kind}' and school_id = '${school.doing.schoolId}'`,
    )
  ).map(({ details }) => details);

test("a school changes its name, its kinds and its words of thanks; an ended kind stays readable", async () => {
  const page = await pages.see("/people/settings");
  expect(page.html).toContain('value="Alder School"');
  expect(page.html).toMatch(/value="day-special" checked/);
  await expectNoAxeViolations(page.html);
  const said = {
    name: "Alder and Ash School",
    settings: ["residential-special", "childrens-home"],
    thanksWords: "Talk to Amira, any day.",
  };
  await pages.send("/people/settings", said);
  await pages.send("/people/settings", said);
  expect(await facts("settings-changed")).toEqual(['{"fields": ["name", "thanksWords", "settings"]}']);
  expect(
    await opened.asOwner(
      `select kind, ended_on::text from setting where school_id = '${school.doing.schoolId}' order by kind`,
    ),
  ).toEqual([
    { kind: "childrens-home", ended_on: null },
    { kind: "day-special", ended_on: "2026-11-24" },
    { kind: "residential-special", ended_on: null },
  ]);
});

test("a school sets its own minutes of a watch, sees our proposal beside them, and may leave them to it", async () => {
  const said = { name: "Alder School", settings: "day-special", thanksWords: "" };
  expect((await pages.see("/people/settings")).html).toContain("Our proposal: 5 minutes");
  const pace = () => inSchool(opened.database, school.doing, watchPaceOf);
  expect(await pace()).toEqual({ observeMinutes: 5, heldMinutes: 10, apartMinutes: 30 });
  await pages.send("/people/settings", { ...said, observeMinutes: "2", heldMinutes: "8" });
  expect(await pace()).toEqual({ observeMinutes: 2, heldMinutes: 8, apartMinutes: 30 });
  await pages.send("/people/settings", { ...said, observeMinutes: "2" });
  expect(await pace()).toEqual({ observeMinutes: 2, heldMinutes: 10, apartMinutes: 30 });
  for (const wrong of ["0", "61", "five", "-1", "1.5"]) {
    const page = await pages.send("/people/settings", { ...said, observeMinutes: wrong });
    expect([wrong, page.status]).toEqual([wrong, 422]);
    expect(page.html).toContain("Enter minutes from 1 to 60, or leave it empty");
  }
  expect(await pace()).toEqual({ observeMinutes: 2, heldMinutes: 10, apartMinutes: 30 });
  expect(await facts("settings-changed")).toEqual([
    '{"fields": ["observeMinutes", "heldMinutes"]}',
    '{"fields": ["heldMinutes"]}',
  ]);
});

test("a school cannot be without a name or a kind", async () => {
  const page = await pages.send("/people/settings", { name: "", thanksWords: "Talk to Amira." });
  expect(page.status).toBe(422);
  expect(page.html).toContain("Enter the school&#39;s name");
  expect(page.html).toContain("Talk to Amira.");
  await expectNoAxeViolations(page.html);
});

test("a place is added, not twice, and ended without being lost", async () => {
  await expectNoAxeViolations((await pages.see("/people/places")).html);
  await pages.send("/people/places", { name: "Willow room", kind: "PLC.classroom" });
  const twice = await pages.send("/people/places", { name: "willow ROOM", kind: "PLC.hall" });
  expect(twice.status).toBe(422);
  await expectNoAxeViolations(twice.html);
  const page = await pages.see("/people/places");
  expect(page.html).toContain("Classroom");
  await expectNoAxeViolations(page.html);
  const path = /action="(\/people\/places\/[0-9a-f-]{36}\/end)"/.exec(page.html)?.[1] ?? "";
  await pages.send(path, {});
  await pages.send(path, {});
  expect((await pages.see("/people/places")).html).not.toContain("In use");
  expect(
    await opened.asOwner(`select name, ended_on::text from place where school_id = '${school.doing.schoolId}'`),
  ).toEqual([{ name: "Willow room", ended_on: "2026-11-24" }]);
  expect([await facts("place-added"), await facts("place-ended")]).toEqual([["{}"], ["{}"]]);
});

test("whoever may not change settings finds no such pages, and whoever may only do that finds no people", async () => {
  const others = openPages(opened.database, school, { mayChangeSettings: false });
  for (const path of ["/people/places", "/people/days", "/people/settings"]) {
    expect((await others.see(path)).status).toBe(404);
    expect((await others.send(path, { name: "Taken over" })).status).toBe(404);
  }
  const settingsOnly = openPages(opened.database, school, { mayLookAfterPeople: false });
  expect((await settingsOnly.see("/people/settings")).status).toBe(200);
  expect((await settingsOnly.see("/people")).status).toBe(404);
  expect((await settingsOnly.send("/people", { search: "a" })).status).toBe(404);
});

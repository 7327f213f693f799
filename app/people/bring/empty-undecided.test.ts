import { expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { beginTestSchool, csv, newSchoolForEachTest, noHeads, tuesday } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";
import { applyRoster } from "./apply-roster.ts";
import { bringRoster } from "./bring-roster.ts";
import { emptyUndecided } from "./empty-undecided.ts";
import { readBrought } from "./read-brought.ts";

const here = newSchoolForEachTest();

const children = csv("children.csv", "Reference,Given name,Family name", "1,Ida,Moss");
const unreadable = csv("children.csv", "Given name,Family name", "Ida,Moss");
const after = (days: number) => tuesday.add({ hours: 24 * days });

/** Brings and reads a file on the Tuesday. */
async function brought(file = children, by = here.school): Promise<string> {
  const importId = await bringRoster(here.database, by, [file]);
  await readBrought(here.database, by.doing, importId, noHeads);
  return importId;
}

const kept = async (of = here.school) =>
  here.asOwner(
    `select state, files is null as no_files, preview is null as no_preview from roster_import
     where school_id = '${of.doing.schoolId}' order by import_id`,
  );
const facts = async (of = here.school) =>
  here.asOwner(
    `select actor, about, details from trail_entry where kind = 'roster-emptied' and school_id = '${of.doing.schoolId}'`,
  );

test("a file waits for fourteen days and is then emptied, once, with a fact that names no person", async () => {
  const importId = await brought();
  const { schoolId } = here.school.doing;
  expect(await emptyUndecided(here.database, { schoolId, at: after(14) })).toBe(0);
  expect(await kept()).toEqual([{ state: "ready", no_files: false, no_preview: false }]);
  expect(await emptyUndecided(here.database, { schoolId, at: after(14).add({ seconds: 1 }) })).toBe(1);
  expect(await kept()).toEqual([{ state: "turned-away", no_files: true, no_preview: true }]);
  expect(await emptyUndecided(here.database, { schoolId, at: after(20) })).toBe(0);
  expect(await facts()).toEqual([{ actor: "people", about: `import:${importId}`, details: "{}" }]);
});

test("so is what shows why a file could not be read: it quotes the file", async () => {
  await brought(unreadable);
  expect(await kept()).toEqual([{ state: "refused", no_files: true, no_preview: false }]);
  await emptyUndecided(here.database, { schoolId: here.school.doing.schoolId, at: after(15) });
  expect(await kept()).toEqual([{ state: "refused", no_files: true, no_preview: true }]);
});

test("what was decided in time, and another school's files, are left alone", async () => {
  const birch = await beginTestSchool(here.database, "Birch School");
  await brought(children, birch);
  const importId = await brought();
  const [{ fingerprint } = {}] = await here.asOwner(
    `select preview ->> 'fingerprint' as fingerprint from roster_import where import_id = '${importId}'`,
  );
  const confirmed = { importId, adultId: here.school.adultId, fingerprint: String(fingerprint), heldToo: false };
  expect(await applyRoster(here.database, here.school.doing, confirmed, noHeads)).toMatchObject({ kind: "applied" });
  expect(await emptyUndecided(here.database, { schoolId: here.school.doing.schoolId, at: after(15) })).toBe(0);
  expect(await kept()).toEqual([{ state: "applied", no_files: true, no_preview: false }]);
  expect(await kept(birch)).toEqual([{ state: "ready", no_files: false, no_preview: false }]);
});

test("the list says which files wait for nobody: emptied in the end, overtaken by a newer one, or without a change", async () => {
  const onDay = (day: number, file = children) =>
    brought(file, { ...here.school, doing: { ...here.school.doing, at: after(day) } });
  const emptied = await onDay(-20);
  const overtaken = await onDay(-4);
  const applied = await onDay(-3);
  const [{ fingerprint } = {}] = await here.asOwner(
    `select preview ->> 'fingerprint' as fingerprint from roster_import where import_id = '${applied}'`,
  );
  const yes = { importId: applied, adultId: here.school.adultId, fingerprint: String(fingerprint), heldToo: false };
  await applyRoster(here.database, here.school.doing, yes, noHeads);
  const same = await onDay(-2);
  const waits = await onDay(-1, csv("children.csv", "Reference,Given name,Family name", "2,Leo,Moss"));
  const pages = openPages(here.database, here.school);
  const { html } = await pages.see("/people/bring");
  const stateOf = (importId: string) =>
    new RegExp(`/people/bring/${importId}".*?</td>\\s*<td[^>]*>\\s*(.*?)\\s*</td>`, "s").exec(html)?.[1];
  expect([waits, same, applied, overtaken, emptied].map(stateOf)).toEqual([
    "Waits for your yes",
    "Would change nothing",
    "Confirmed",
    "Overtaken by a newer file",
    "Not decided in time",
  ]);
  expect((await pages.see(`/people/bring/${overtaken}`)).html).toContain("may be out of date: turn it away");
  expect((await pages.see(`/people/bring/${waits}`)).html).not.toContain("out of date");
  expect((await pages.see(`/people/bring/${emptied}`)).html).toContain("Not decided in time. Nobody was changed.");
});

test("of two that empty at once one does, and the fact is kept once", async () => {
  await brought();
  const at = { schoolId: here.school.doing.schoolId, at: after(15) };
  const emptied = await Promise.all([emptyUndecided(here.database, at), emptyUndecided(here.database, at)]);
  expect(emptied[0] + emptied[1]).toBe(1);
  expect(await facts()).toHaveLength(1);
});

test("whoever looks at the pages of bringing meets no file that should be gone, and needs to upload none", async () => {
  const importId = await brought();
  const now = { is: after(13) };
  const pages = openPages(here.database, here.school, {}, { now: () => now.is });
  expect((await pages.see(`/people/bring/${importId}`)).html).toContain("Ida Moss");
  now.is = after(15);
  const page = await pages.see(`/people/bring/${importId}`);
  expect(page.html).not.toContain("Ida Moss");
  expect(page.html).toContain("Not decided in time. Nobody was changed.");
  await expectNoAxeViolations(page.html);
  expect(await facts()).toHaveLength(1);
  await brought(unreadable);
  now.is = after(30);
  const list = await pages.see("/people/bring");
  expect(list.html).toContain("Could not be read");
  expect(await facts()).toHaveLength(2);
  await expectNoAxeViolations(list.html);
});

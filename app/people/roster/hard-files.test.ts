import fc from "fast-check";
import { expect, test } from "vitest";
import { readFiles } from "./read-files.ts";
import { readSample, sampleToday, trustExport, upload } from "./roster-samples.ts";
import { readRoster } from "./read-roster.ts";
import { applied, nobody } from "./rules/compare-samples.ts";
import { compareRoster } from "./rules/compare.ts";
import { schoolsIn } from "./schools-in.ts";

test("whatever bytes are uploaded, the office gets an answer and never a breakdown", async () => {
  const name = fc.constantFrom("users.csv", "children.csv", "orgs.csv", "roles.csv", "a.zip", "x");
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string().map((text) => new TextEncoder().encode(text)),
    fc.uint8Array({ maxLength: 60 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, bytes), { minLength: 1, maxLength: 3 }), async (files) => {
      const { tables, problems } = await readFiles(files.map(([file, content]) => upload(file, content)));
      const reading = await readRoster(tables, { today: sampleToday });
      await schoolsIn(tables);
      for (const { message } of [...problems, ...reading.problems]) expect(message.length).toBeGreaterThan(20);
    }),
    { numRuns: 300 },
  );
});

test("an export with one letter changed anywhere never shows a password or a race column", async () => {
  const files = trustExport();
  const put = fc.constantFrom('"', ",", ",,", "\n", ";", "s9", "", "é", "\0");
  const users = files["users.csv"]!;
  // The headings stay: a column that is no longer called password cannot be known to be one.
  const place = fc.integer({ min: users.indexOf("\n") + 1, max: users.length - 1 });
  await fc.assert(
    fc.asyncProperty(put, place, async (change, at) => {
      const spoilt = { ...files, "users.csv": users.slice(0, at) + change + users.slice(at + 1) };
      const reading = await readSample(spoilt, { onlySchools: ["s1"] });
      expect(JSON.stringify(reading)).not.toMatch(/Secret-\d|RACEMARK/);
    }),
    { numRuns: 600 },
  );
});

test("a row with a comma too few or too many, where there are passwords, is not read at all", async () => {
  const files = trustExport();
  for (const [from, to] of [
    [",p1,07,", ",p107,"],
    [",p1,07,", ",p1,,07,"],
    [",p1,07,", ",p1,,,07,"],
  ] as const) {
    const reading = await readSample(
      { ...files, "users.csv": files["users.csv"]!.replace(from, to) },
      { onlySchools: ["s1"] },
    );
    expect(JSON.stringify(reading)).not.toMatch(/Secret-\d/);
    expect(reading.roster.lostRows).toBe(1);
  }
});

test("an export read and confirmed changes nothing when it comes again", async () => {
  const { roster } = await readSample(trustExport(), { onlySchools: ["s1"] });
  const here = applied(nobody(), roster, sampleToday);
  const adultOf = (sourceId: string): string =>
    here.adults.find(({ links }) => links.some((link) => link.sourceId === sourceId))?.id ?? "";
  const roles = roster.roles.map(({ personSourceId, proposes }) => ({
    adult: adultOf(personSourceId),
    role: proposes,
  }));
  const again = await readSample(trustExport(), { onlySchools: ["s1"] });
  const change = compareRoster({ existing: { ...here, roles }, roster: again.roster, today: sampleToday });
  expect(change).toMatchObject({ nothing: true, held: [], shareEnded: 0, problems: [] });
  expect([change.children.left.length, change.ties.left.length, change.memberships.left.length]).toEqual([2, 2, 2]);
});

test("the export of another month adds, changes and ends, and a spoilt row ends nobody", async () => {
  const first = await readSample(trustExport(), { onlySchools: ["s1"] });
  const here = applied(nobody(), first.roster, sampleToday);
  const later = trustExport();
  later["users.csv"] = later["users.csv"]!.replace("Zoë,Okafor", "Zoë,Okafor-Lund")
    .replace("sian,,Siân,Lund", "sian,,Siân,")
    .replace(/^a1,.*\n/m, "")
    .replace(/$/, "c5,,,true,new,,Nia,New,,,,,,,05,,,,,,s1,\n");
  later["roles.csv"] = later["roles.csv"]!.replace(/^r4,.*\n/m, "") + "r12,,,c5,primary,student,,,s1,\n";
  const { roster } = await readSample(later, { onlySchools: ["s1"] });
  const { children, adults, held } = compareRoster({ existing: here, roster, today: sampleToday });
  expect(children.added.map(({ givenName }) => givenName)).toEqual(["Nia"]);
  expect(children.changed.map(({ changes }) => changes)).toEqual([
    [{ field: "familyName", old: "Okafor", new: "Okafor-Lund" }],
  ]);
  expect([children.ended, children.left]).toEqual([[], ["id-of-c2"]]);
  expect(adults.ended).toMatchObject([{ sourceId: "a1", why: "absent" }]);
  expect(held[0]).toContain("33 in every 100");
});

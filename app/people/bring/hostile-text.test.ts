import { expect, test } from "vitest";
import { csv, newSchoolForEachTest, noHeads } from "../for-tests.ts";
import { bringRoster } from "./bring-roster.ts";
import { importRoster } from "./import-roster.ts";
import { readBrought } from "./read-brought.ts";

const here = newSchoolForEachTest();

/** One letter that is two units of text: cut between them, half a letter is left. */
const smile = "😀";

async function shown(...files: ReturnType<typeof csv>[]) {
  const importId = await bringRoster(here.database, here.school, files);
  await readBrought(here.database, here.school.doing, importId, noHeads);
  const [row] = await here.asOwner(`select state, preview::text from roster_import where import_id = '${importId}'`);
  return { state: row?.state, preview: String(row?.preview) };
}

test("a long value whose cut falls into the middle of a letter is shown, and the file is read", async () => {
  const date = `${"x".repeat(59)}${smile}${smile}`;
  const read = await shown(csv("children.csv", "Reference,Given name,Family name,Date of birth", `1,Ida,Moss,${date}`));
  expect(read.state).toBe("ready");
  expect(read.preview).toContain("x".repeat(59));
});

test("zero signs in names of files, in headings and in values do not break the reading", async () => {
  const read = await shown(
    csv("chil\0dren.csv", "Reference,Given name,Family\0 name,Date of birth", "1,I\0da,Moss,\0"),
  );
  expect(read.state).toBe("ready");
  expect(read.preview).toContain("Ida Moss");
  const broken = await shown(csv("odd.csv", "\0\u0001One\0,Two\0", "1,2"));
  expect(broken.state).toBe("refused");
  expect(broken.preview).toContain("Download our template");
});

test("a relationship whose cut falls into a letter is applied", async () => {
  const relationship = `${"x".repeat(99)}${smile}`;
  const outcome = await importRoster(
    here.database,
    here.school.doing,
    [
      csv("children.csv", "Reference,Given name,Family name", "1,Ida,Moss"),
      csv("families.csv", "Child reference,Given name,Family name,Relationship", `1,Dayo,Moss,${relationship}`),
    ],
    { headsOf: noHeads, apply: true },
  );
  expect(outcome).toMatchObject({ kind: "compared", applied: true, preview: { counts: { ties: { added: 1 } } } });
});

test("ids, names and classes of any length are left out with a line, and the rest is applied", async () => {
  const long = "x".repeat(5_000);
  const outcome = await importRoster(
    here.database,
    here.school.doing,
    [
      csv(
        "children.csv",
        "Reference,Given name,Family name,Class",
        `${long},Zoe,Hart,Ash`,
        `2,${long},Lund,Ash`,
        `1,Ida,Moss,${long}`,
      ),
      csv("families.csv", "Child reference,Reference,Given name,Family name", `1,${long},Dayo,Moss`, `1,,${long},Moss`),
    ],
    { headsOf: noHeads, apply: true },
  );
  expect(outcome).toMatchObject({
    applied: true,
    preview: { counts: { children: { added: 1 }, families: { added: 0 } } },
  });
});

import { inSchool, type Work } from "#platform";
import { beforeEach, expect, test } from "vitest";
import { expectNoAxeViolations } from "../../platform/page/for-tests.ts";
import { csv, newSchoolForEachTest } from "../for-tests.ts";
import { openPages } from "../page/for-tests.ts";
import { applyRoster } from "./apply-roster.ts";
import { bringRoster } from "./bring-roster.ts";
import { importRoster } from "./import-roster.ts";
import { broughtById } from "./import-store.ts";
import { readBrought } from "./read-brought.ts";

const here = newSchoolForEachTest();
/** The heads as access would name them, by the references of the files. */
let heads: string[];

beforeEach(async () => {
  heads = ["ruth"];
  await importRoster(here.database, here.school.doing, [everybody], { headsOf, apply: true });
});

const heading = "Reference,Given name,Family name,Email,Last day,Whole school";
const adults = (...lines: string[]) => csv("adults.csv", heading, ...lines);
const [ruth, moira, priya] = [
  "ruth,Ruth,Quill,ruth@alder.example,,y",
  "moira,Moira,Quill,moira@alder.example,,y",
  "priya,Priya,Lund,priya@alder.example,,y",
];
const everybody = adults(ruth, moira, priya);

/** Only who is here and has not left is a head who can sign in. */
async function headsOf({ tx, schoolId }: Work): Promise<string[]> {
  const rows = await tx
    .selectFrom("roster_link")
    .innerJoin("adult", "adult.adult_id", "roster_link.person_id")
    .select("adult.adult_id")
    .where("roster_link.school_id", "=", schoolId)
    .where("source_id", "in", heads)
    .where("ended_on", "is", null)
    .execute();
  return rows.map((row) => row.adult_id);
}

const ended = async () =>
  (
    await here.asOwner(
      `select given_name from adult where school_id = '${here.school.doing.schoolId}' and ended_on is not null order by 1`,
    )
  ).map(({ given_name: name }) => name);

async function shown(file: ReturnType<typeof adults>) {
  const importId = await bringRoster(here.database, here.school, [file]);
  await readBrought(here.database, here.school.doing, importId, headsOf);
  const brought = await inSchool(here.database, here.school.doing, (work) => broughtById(work, importId));
  if (brought?.shown?.kind !== "preview") throw new Error(JSON.stringify(brought));
  const { fingerprint } = brought.shown;
  return { preview: brought.shown, confirmed: { importId, adultId: here.school.adultId, fingerprint, heldToo: true } };
}

const apply = ({ confirmed }: Awaited<ReturnType<typeof shown>>) =>
  applyRoster(here.database, here.school.doing, confirmed, headsOf);

test("the preview says that the only head stays, and applying the file ends only the others", async () => {
  const seen = await shown(adults(moira));
  expect(seen.preview.counts.adults).toMatchObject({ ended: 1, left: 3 });
  expect(seen.preview.problems).toMatchObject([{ file: "adults.csv", value: "Ruth Quill", severity: "left-out" }]);
  expect(await apply(seen)).toMatchObject({ kind: "applied" });
  expect(await ended()).toEqual(["Priya"]);
});

test("the page shows it by name, and with the way to mend it", async () => {
  const pages = openPages(here.database, here.school, {}, { headsOf });
  const { confirmed } = await shown(adults(moira, "ruth,Ruth,Quill,ruth@alder.example,20/11/2026,y"));
  const page = await pages.see(`/people/bring/${confirmed.importId}`);
  expect(page.html).toContain("only head who can sign in");
  expect(page.html).toContain("make somebody else head under Sign-ins");
  await expectNoAxeViolations(page.html);
});

test("whoever became the only head after the preview stays too: it is shown again first", async () => {
  heads = ["ruth", "moira"];
  const seen = await shown(adults(moira));
  expect(seen.preview.problems).toEqual([]);
  heads = ["ruth"];
  expect(await apply(seen)).toEqual({ kind: "changed-meanwhile" });
  expect(await ended()).toEqual([]);
});

test("with another head the file does as it says", async () => {
  heads = ["ruth", "moira"];
  expect(await apply(await shown(adults(moira)))).toMatchObject({ kind: "applied" });
  expect(await ended()).toEqual(["Priya", "Ruth"]);
});

test("without a page it is the same", async () => {
  const outcome = await importRoster(here.database, here.school.doing, [adults(moira)], {
    headsOf,
    apply: true,
    heldToo: true,
  });
  expect(outcome).toMatchObject({ applied: true, preview: { problems: [{ value: "Ruth Quill" }] } });
  expect(await ended()).toEqual(["Priya"]);
});

test("an adult's page does not end the only head either", async () => {
  const pages = openPages(here.database, here.school, {}, { headsOf });
  const pageOf = async (name: string) => {
    const [row] = await here.asOwner(
      `select adult_id from adult where given_name = '${name}' and school_id = '${here.school.doing.schoolId}'`,
    );
    return `/people/adults/${String(row?.adult_id)}`;
  };
  const kept = await pages.send(`${await pageOf("Ruth")}/leave`, {});
  expect(kept.status).toBe(303);
  const [, said = ""] = /lessen-said=([^;]+)/.exec(kept.headers.get("set-cookie") ?? "") ?? [];
  expect(Buffer.from(said, "base64url").toString()).toContain("only head who can sign in");
  expect(await ended()).toEqual([]);
  heads = ["ruth", "moira"];
  await pages.send(`${await pageOf("Ruth")}/leave`, {});
  await pages.send(`${await pageOf("Moira")}/leave`, {});
  expect(await ended()).toEqual(["Ruth"]);
});

test("of two heads ended at once one stays", async () => {
  heads = ["ruth", "moira"];
  const pages = openPages(here.database, here.school, {}, { headsOf });
  const rows = await here.asOwner(
    `select adult_id from adult where family_name = 'Quill' and school_id = '${here.school.doing.schoolId}'`,
  );
  await Promise.all(rows.map(({ adult_id: id }) => pages.send(`/people/adults/${String(id)}/leave`, {})));
  expect(await ended()).toHaveLength(1);
});

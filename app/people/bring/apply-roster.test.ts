import { inSchool } from "#platform";
import { expect, test } from "vitest";
import { beginTestSchool, csv, newSchoolForEachTest, noHeads } from "../for-tests.ts";
import { childrenOf } from "../people-store.ts";
import { applyRoster } from "./apply-roster.ts";
import { bringRoster } from "./bring-roster.ts";
import { broughtById } from "./import-store.ts";
import { readBrought } from "./read-brought.ts";
import { turnAwayRoster } from "./turn-away-roster.ts";

const here = newSchoolForEachTest();

const heading = "Reference,Given name,Family name,Date of birth,Residential,Whole school";

/** Brings a file, reads it, and says what a press on confirm would send. */
async function shown(...lines: string[]) {
  const importId = await bringRoster(here.database, here.school, [csv("children.csv", heading, ...lines)]);
  await readBrought(here.database, here.school.doing, importId, noHeads);
  const brought = await inSchool(here.database, here.school.doing, (work) => broughtById(work, importId));
  if (brought?.shown?.kind !== "preview") throw new Error(JSON.stringify(brought));
  return {
    preview: brought.shown,
    confirmed: { importId, adultId: here.school.adultId, fingerprint: brought.shown.fingerprint, heldToo: false },
  };
}

const apply = (confirmed: Parameters<typeof applyRoster>[2]) =>
  applyRoster(here.database, here.school.doing, confirmed, noHeads);
const listed = () => inSchool(here.database, here.school.doing, (work) => childrenOf(work, { withEnded: true }));

test("of two confirmations at once one applies and the other is told that it was done before", async () => {
  const { confirmed } = await shown(...Array.from({ length: 800 }, (_, at) => `${at},Child${at},Moss,,,y`));
  const outcomes = await Promise.all([apply(confirmed), apply(confirmed), apply(confirmed)]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["already", "already", "applied"]);
  expect(await listed()).toHaveLength(800);
});

test("two files confirmed at once: the second is shown again, because the school has changed", async () => {
  const lines = Array.from({ length: 800 }, (_, at) => `${at},Child${at},Moss,,,y`);
  const [one, other] = [await shown(...lines), await shown(...lines)];
  const outcomes = await Promise.all([apply(one.confirmed), apply(other.confirmed)]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["applied", "changed-meanwhile"]);
  expect(await listed()).toHaveLength(800);
});

test("when the database refuses a row nothing is written, and the file can still be turned away", async () => {
  const { confirmed } = await shown("1,Ida,Moss,,,y", "2,Noor,Refused,,,y");
  await here.asOwner("alter table child add constraint for_this_test check (family_name <> 'Refused')");
  try {
    expect(await apply(confirmed)).toEqual({ kind: "refused-by-database" });
  } finally {
    await here.asOwner("alter table child drop constraint for_this_test");
  }
  expect(await listed()).toEqual([]);
  expect(await turnAwayRoster(here.database, here.school.doing, confirmed)).toBe("turned-away");
  expect(await apply(confirmed)).toEqual({ kind: "not-ready" });
});

test("an empty cell for living at the school is no, today and tomorrow", async () => {
  const first = await shown("1,Ida,Moss,,,y");
  expect(await apply(first.confirmed)).toMatchObject({ kind: "applied" });
  const second = await shown("1,Ida,Moss,,,y");
  expect(second.preview.nothing).toBe(true);
});

test("a file that was turned away stays turned away", async () => {
  const { confirmed } = await shown("1,Ida,Moss,,,y");
  expect(await turnAwayRoster(here.database, here.school.doing, confirmed)).toBe("turned-away");
  expect(await turnAwayRoster(here.database, here.school.doing, confirmed)).toBe("decided-before");
  await readBrought(here.database, here.school.doing, confirmed.importId, noHeads);
  const brought = await inSchool(here.database, here.school.doing, (work) => broughtById(work, confirmed.importId));
  expect(brought).toMatchObject({ state: "turned-away", shown: null });
});

test("another school cannot confirm or turn away a file", async () => {
  const { confirmed } = await shown("1,Ida,Moss,,,y");
  const birch = await beginTestSchool(here.database, "Birch School");
  expect(await applyRoster(here.database, birch.doing, confirmed, noHeads)).toEqual({ kind: "not-ready" });
  expect(await turnAwayRoster(here.database, birch.doing, confirmed)).toBe("not-found");
  expect(await apply(confirmed)).toMatchObject({ kind: "applied" });
});

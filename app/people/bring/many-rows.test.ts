import { inSchool } from "#platform";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginTestSchool, csv, noHeads, openTestDatabase } from "../for-tests.ts";
import { applyRoster } from "./apply-roster.ts";
import { bringRoster } from "./bring-roster.ts";
import { broughtById } from "./import-store.ts";
import { readBrought } from "./read-brought.ts";

type Opened = Awaited<ReturnType<typeof openTestDatabase>>;
let opened: Opened;
beforeAll(async () => {
  opened = await openTestDatabase();
});
afterAll(() => opened.end());

const many = 30_000;

function manyChildren(): ReturnType<typeof csv> {
  const lines = Array.from(
    { length: many },
    (_, at) => `${at},Child${at},Family${at % 5_000},05/0${1 + (at % 9)}/2014,7,K,ASD,Class ${at % 900},y`,
  );
  return csv(
    "children.csv",
    "Reference,Given name,Family name,Date of birth,Year,SEN,Needs,Class,Whole school",
    ...lines,
  );
}

test("thirty thousand children are read, shown, confirmed, and found again the next day", async () => {
  const school = await beginTestSchool(opened.database);
  const { database } = opened;
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const took: Record<string, number> = {};
  const timed = async <T>(name: string, deed: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const outcome = await deed();
    took[name] = Math.round(performance.now() - from);
    return outcome;
  };
  const brought = async (name: string) => {
    const importId = await timed(`${name}: kept`, () => bringRoster(database, school, [manyChildren()]));
    await timed(`${name}: read and compared`, () => readBrought(database, school.doing, importId, noHeads));
    const found = await inSchool(database, school.doing, (work) => broughtById(work, importId));
    if (found?.shown?.kind !== "preview") throw new Error(JSON.stringify(found));
    return { importId, preview: found.shown };
  };
  const first = await brought("first file");
  expect(first.preview.counts.children.added).toBe(many);
  const confirmed = {
    importId: first.importId,
    adultId: school.adultId,
    fingerprint: first.preview.fingerprint,
    heldToo: false,
  };
  const outcome = await timed("first file: applied", () => applyRoster(database, school.doing, confirmed, noHeads));
  expect(outcome).toMatchObject({ kind: "applied" });
  const second = await brought("same file");
  expect(second.preview.nothing).toBe(true);
  clearInterval(watch);
  console.log(
    `30,000 children, ms: ${JSON.stringify(took)}; most memory of this process: ${Math.round(most / 1024 / 1024)} MB`,
  );
}, 120_000);

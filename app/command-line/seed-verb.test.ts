import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "#dates";
import { openDatabase, openLog, readSettings, type OpenDatabase } from "#platform";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fillFictionalSchool } from "../first-visit/fictional-school.ts";
import { runVerb } from "./verbs.ts";

let folder: string;
let opened: OpenDatabase;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lessen-seed-"));
  vi.stubEnv("LESSEN_DATA", join(folder, "data"));
  vi.stubEnv("DATABASE_URL", "");
  const settings = readSettings(process.env);
  opened = await openDatabase(settings);
  // A small fictional school: the verb finds it filled and goes on from there.
  const assets = { href: () => "", routes: undefined as never };
  const now = () => Temporal.Now.instant();
  const here = { database: opened.database, settings, assets, now, log: openLog("silent") };
  await fillFictionalSchool(here, undefined, { seed: 7, size: 0.02 });
});
afterAll(async () => {
  await opened.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a verb as the terminal would, and keeps what it wrote. */
async function run(...words: string[]) {
  const written = { out: "", err: "" };
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((written.out += String(text)), true));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((written.err += String(text)), true));
  const code = await runVerb(words);
  vi.restoreAllMocks();
  return { code, ...written };
}

test("a small installation is made, is whole, and has a checkpoint that it fits", async () => {
  const made = await run("seed", "--schools", "3", "--incidents", "200", "--children", "150", "--json");
  expect(made).toMatchObject({
    code: 0,
    err: "Making 3 schools with 200 incidents and 150 children, all invented, beside the fictional school.\n",
  });
  expect(JSON.parse(made.out)).toMatchObject({
    schools: 3,
    incidents: 200,
    children: 150,
    firstNumber: 1,
    lastNumber: 3,
  });
  const checkpoint = join(folder, "checkpoint.json");
  expect(await run("checkpoint", checkpoint)).toMatchObject({ code: 0, out: "Written: 4 trails.\n" });
  const more = await run("seed", "--schools", "1", "--incidents", "20");
  expect(more.out).toMatch(
    /^Made 1 school with 20 incidents and 100 children in \d+ seconds?\. Its number is 4: come in to it from the fictional school's page\.\n$/,
  );
  const verified = await run("verify", "--against", checkpoint);
  expect([verified.code, verified.out]).toEqual([0, expect.stringMatching(/^Whole: 5 trails, \d{4,} entries\.\n$/)]);
});

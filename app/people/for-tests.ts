import { Temporal } from "#dates";
import { connect, inSchool, newId, type Database, type Doing } from "#platform";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { freshCopy } from "../platform/database/for-tests.ts";
import type { HeadsOf } from "./asking.ts";
import { addAdult, beginSchool } from "./begin-school.ts";

/** A Tuesday in term, a quarter to ten in the morning. */
export const tuesday = Temporal.Instant.from("2026-11-24T09:45:00Z");

/** A school of the tests: one adult looks after its people. */
export type TestSchool = { doing: Doing; adultId: string };

/** A copy of the real database with nothing in it, and what tests do with it beside the app. */
export async function openTestDatabase() {
  const copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app);
  // Row security binds the owner too: only the administrator sees every school.
  const asOwner = async (statement: string): Promise<Record<string, unknown>[]> => {
    const client = new pg.Client({ ...copy.admin, database: copy.owner.database });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const end = async (): Promise<void> => {
    await close();
    await copy.drop();
  };
  return { database, asOwner, end };
}

/** Begins a school with one adult in it. */
export async function beginTestSchool(database: Database, name = "Alder School"): Promise<TestSchool> {
  const schoolId = newId(tuesday);
  const doing: Doing = { schoolId, actor: "tests", at: tuesday };
  const adultId = await inSchool(database, doing, async (work) => {
    await beginSchool(work, { name, fictional: true, settings: ["day-special"], places: [], thanksWords: "" });
    return addAdult(work, { givenName: "Amira", familyName: "Hale", email: "amira@alder.example", jobTitle: "Office" });
  });
  return { doing: { ...doing, actor: `adult:${adultId}` }, adultId };
}

/** What the tests of one file stand on: a database of their own and, for each of them, a new school in it. */
export function newSchoolForEachTest(): Awaited<ReturnType<typeof openTestDatabase>> & { school: TestSchool } {
  const here = {} as ReturnType<typeof newSchoolForEachTest>;
  beforeAll(async () => void Object.assign(here, await openTestDatabase()));
  afterAll(() => here.end());
  beforeEach(async () => void (here.school = await beginTestSchool(here.database)));
  return here;
}

/** A file as somebody uploads it. */
export function csv(name: string, ...lines: string[]): { name: string; bytes: Uint8Array } {
  return { name, bytes: new TextEncoder().encode(`${lines.join("\r\n")}\r\n`) };
}

/** For tests in which nobody's sign-in matters. */
export const noHeads: HeadsOf = () => Promise.resolve([]);

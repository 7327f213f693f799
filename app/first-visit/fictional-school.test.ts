import { resolve } from "node:path";
import { Temporal } from "#dates";
import { dayKind, schoolCalendar } from "#people";
import { connect, inSchool, openLog, verifyTrails, type Installation } from "#platform";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshCopy, startMigratedServer } from "../platform/database/for-tests.ts";
import { fictionalPeople, fillFictionalSchool, fillingState } from "./fictional-school.ts";

const now = Temporal.Instant.from("2026-11-24T09:45:00Z");
const small = { seed: 7, size: 0.05 };
const projectFolder = resolve(import.meta.dirname, "../..");

type Server = Awaited<ReturnType<typeof startMigratedServer>>;
type Copy = Awaited<ReturnType<typeof freshCopy>>;
let server: Server;
let copy: Copy;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  server = await startMigratedServer(projectFolder);
});
afterAll(() => server.stop());
beforeEach(async () => {
  copy = await freshCopy(server.server);
  return async () => {
    for (const { close } of opened.splice(0)) await close();
    await copy.drop();
  };
});

/** A Lessen of its own, as a further process would be. */
function installation(): Installation {
  const { database, close } = connect(copy.app, 4);
  opened.push({ close });
  const settings = { projectFolder, dataFolder: "", databaseUrl: undefined, port: 0, publicUrl: "", proxies: 0 };
  return {
    database,
    now: () => now,
    settings,
    assets: { href: () => "", routes: undefined as never },
    log: openLog("silent"),
  };
}

/** Asks as the owner, who is shown every school. */
async function ask<T>(statement: string): Promise<T[]> {
  const client = new pg.Client({ ...copy.admin, database: copy.owner.database });
  await client.connect();
  try {
    return (await client.query(statement)).rows as T[];
  } finally {
    await client.end();
  }
}

const count = async (table: string) => Number((await ask<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n);

describe("an empty installation that is filled", () => {
  test("holds the school, its people, its records and a whole trail", async () => {
    const here = installation();
    const seen: number[] = [];
    await fillFictionalSchool(here, (done) => seen.push(done), small);
    expect(await count("school")).toBe(1);
    expect(await count("child where ended_on is null")).toBe(60);
    expect(await count("adult where ended_on is null")).toBe(45);
    expect(await count("incident")).toBeGreaterThan(15);
    expect(await count("review_signed")).toBeGreaterThan(10);
    expect(await count("statement_given where kind = 'account'")).toBeGreaterThan(30);
    expect(seen.at(-1)).toBe(await count("incident"));
    const [chain] = await verifyTrails(copy.owner);
    expect(chain).toMatchObject({ broken: undefined });
    expect(await fillingState(here)).toEqual({ kind: "filled" });
  });

  test("tells everything in the order in which it happened, and nothing from the time to come", async () => {
    await fillFictionalSchool(installation(), undefined, small);
    const [order] = await ask<{ broken: string; late: string }>(
      `select count(*) filter (where at::timestamptz < before) as broken, count(*) filter (where at::timestamptz > '${now.toString()}') as late
       from (select at, lag(at::timestamptz) over (order by number) as before from trail_entry) as told`,
    );
    expect(order).toEqual({ broken: 0, late: 0 });
  });

  test("lets a visitor come in as an adult, a leader, the head, the office and a governor", async () => {
    const here = installation();
    await fillFictionalSchool(here, undefined, small);
    const people = await fictionalPeople(here);
    expect(people.map(({ name, role }) => `${name}, ${role}`)).toEqual([
      "Sam Adeyemi, adult",
      "Priya Nandakumar, adult",
      "Kwabena Mensah, adult",
      "Amira Haddad, leader",
      "Ruth Calloway, head",
      "Hilary Wend, administrator",
      "Bernard Achterberg, governor",
    ]);
    expect(await count("account where password_hash is not null")).toBe(0);
  });

  test("has its term and training days in, so that every day of a record is known to the calendar", async () => {
    const here = installation();
    await fillFictionalSchool(here, undefined, small);
    const [{ school_id: schoolId } = { school_id: "" }] = await ask<{ school_id: string }>(
      "select school_id from school",
    );
    const calendar = await inSchool(here.database, { schoolId, actor: "tests", at: now }, schoolCalendar);
    expect(calendar.filter(({ name }) => name === "Autumn term").map(({ firstDay }) => firstDay.year)).toEqual([
      2024, 2025, 2026, 2027,
    ]);
    expect(calendar.filter(({ kind }) => kind === "inset")).toHaveLength(16);
    const days = await ask<{ day: string }>("select distinct happened_on::text as day from incident");
    const others = days.filter(({ day }) => !dayKind(calendar, Temporal.PlainDate.from(day)).schoolDay);
    expect(days.length).toBeGreaterThan(10);
    expect(others).toEqual([]);
  });

  test("shows on the first page that something is owed", async () => {
    await fillFictionalSchool(installation(), undefined, small);
    expect(
      await count("incident i where not exists (select 1 from review_signed r where r.incident_id = i.incident_id)"),
    ).toBeGreaterThan(1);
    const sams = `from statement_owed o join adult a using (school_id, adult_id) where a.given_name = 'Sam' and not exists (select 1 from statement_given g where g.statement_id = o.statement_id)`;
    expect(Number((await ask<{ n: string }>(`select count(*) as n ${sams}`))[0]?.n)).toBeGreaterThan(0);
    expect(await count("incident_draft where sent_at is null")).toBe(1);
  });
});

describe("pressing twice", () => {
  test("at once from two processes fills once", async () => {
    await Promise.all([
      fillFictionalSchool(installation(), undefined, small),
      fillFictionalSchool(installation(), undefined, small),
    ]);
    expect(await count("school")).toBe(1);
    const [numbers] = await ask<{ all: string; most: number }>(
      "select count(distinct draft_id) as all, max(number) as most from incident",
    );
    expect(Number(numbers?.all)).toBe(numbers?.most);
    expect(await count("trail_entry where kind = 'fictional-school-filled'")).toBe(1);
  });

  test("afterwards changes nothing", async () => {
    await fillFictionalSchool(installation(), undefined, small);
    const before = await count("trail_entry");
    await fillFictionalSchool(installation(), undefined, small);
    expect(await count("trail_entry")).toBe(before);
  });
});

describe("a filling that is cut short", () => {
  test("goes on where it stopped and ends as if nothing had happened", async () => {
    const cut = installation();
    await expect(
      fillFictionalSchool(
        cut,
        (done) => {
          if (done === 9) throw new Error("the power went");
        },
        small,
      ),
    ).rejects.toThrow("the power went");
    expect(await fillingState(cut)).toEqual({ kind: "stopped" });
    expect(await fillingState(installation())).toMatchObject({ kind: "filling", done: 9 });
    await fillFictionalSchool(cut, undefined, small);
    const mended = await ask("select number, happened_on, words from incident order by number");
    const kinds = "select kind, count(*) as n from trail_entry group by kind order by kind";
    const facts = await ask(kinds);
    await copy.drop();
    copy = await freshCopy(server.server);
    await fillFictionalSchool(installation(), undefined, small);
    expect(mended).toEqual(await ask("select number, happened_on, words from incident order by number"));
    expect(facts).toEqual(await ask(kinds));
  });
});

describe("where a real school is set up", () => {
  test("nothing is filled", async () => {
    await ask("update installation set kind = 'real'");
    await expect(fillFictionalSchool(installation(), undefined, small)).rejects.toThrow(/real school/);
    expect(await count("school")).toBe(0);
  });
});

import { resolve } from "node:path";
import { Temporal } from "#dates";
import { dayKind, schoolCalendar } from "#people";
import { connect, inSchool, openLog, verifyTrails, type Installation } from "#platform";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { freshCopy } from "../platform/database/for-tests.ts";
import { fictionalPeople, fillFictionalSchool, fillingState } from "./fictional-school.ts";

const now = Temporal.Instant.from("2026-11-24T09:45:00Z");
const small = { seed: 7, size: 0.05 };
const projectFolder = resolve(import.meta.dirname, "../..");

type Copy = Awaited<ReturnType<typeof freshCopy>>;
let copy: Copy;
const opened: { close(): Promise<void> }[] = [];

/** An empty database, and the way to put it away again. */
async function openCopy(): Promise<() => Promise<void>> {
  copy = await freshCopy(inject("testServer"));
  return async () => {
    for (const { close } of opened.splice(0)) await close();
    await copy.drop();
  };
}

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
  const seen: number[] = [];
  let here: Installation;
  beforeAll(async () => {
    const close = await openCopy();
    here = installation();
    await fillFictionalSchool(here, (done) => seen.push(done), small);
    return close;
  });

  test("holds the school, its people, its records and a whole trail", async () => {
    expect(await count("school")).toBe(1);
    expect(await count("child where ended_on is null")).toBe(60);
    expect(await count("adult where ended_on is null")).toBe(45);
    expect(await count("incident")).toBeGreaterThan(15);
    expect(await count("review_signed")).toBeGreaterThan(10);
    expect(await count("statement_given where kind = 'account'")).toBeGreaterThan(30);
    expect(await count("statement_given where answers <> '{}'")).toBeGreaterThan(15);
    expect(seen.at(-1)).toBe(await count("incident"));
    const [chain] = await verifyTrails(copy.owner);
    expect(chain).toMatchObject({ broken: undefined });
    expect(await fillingState(here)).toEqual({ kind: "filled" });
  });

  test("tells everything in the order in which it happened, and nothing from the time to come", async () => {
    const [order] = await ask<{ broken: string; late: string }>(
      `select count(*) filter (where at::timestamptz < before) as broken, count(*) filter (where at::timestamptz > '${now.toString()}') as late
       from (select at, lag(at::timestamptz) over (order by number) as before from trail_entry) as told`,
    );
    expect(order).toEqual({ broken: 0, late: 0 });
  });

  test("lets a visitor come in as an adult, a leader, the head, the office and a governor", async () => {
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
    expect(
      await count("incident i where not exists (select 1 from review_signed r where r.incident_id = i.incident_id)"),
    ).toBeGreaterThan(1);
    const sams = `from statement_owed o join adult a using (school_id, adult_id) where a.given_name = 'Sam' and not exists (select 1 from statement_given g where g.statement_id = o.statement_id)`;
    expect(Number((await ask<{ n: string }>(`select count(*) as n ${sams}`))[0]?.n)).toBeGreaterThan(0);
    expect(await count("incident_draft where sent_at is null")).toBe(1);
  });

  test("shows there what of the rest is owed, late and handed over, and one alert that nobody has looked at yet", async () => {
    const sams = await ask<{ late: boolean; handed: boolean }>(
      `select o.due_by < '${now.toString()}' as late, h.to_adult is not null as handed from full_record_owed o left join full_record f using (school_id, incident_id)
       join incident i using (school_id, incident_id) left join draft_hand_over h using (school_id, draft_id)
       join adult a on a.adult_id = coalesce(h.to_adult, o.owed_by) where a.given_name = 'Sam' and f.sent_at is null`,
    );
    expect(sams).toContainEqual({ late: true, handed: false });
    expect(sams).toContainEqual({ late: false, handed: true });
    expect(await count("draft_hand_over")).toBe(2);
    const open = await ask<{ code: string; number: number; newest: number }>(
      `select code, i.number, (select max(number) from incident) as newest from alert join incident i using (school_id, incident_id)
       where not exists (select 1 from alert_answered a where a.incident_id = alert.incident_id and a.code = alert.code)`,
    );
    expect(open.map(({ code }) => code)).toEqual(["unsafe-technique"]);
    expect(open[0]!.newest - open[0]!.number).toBeLessThan(4);
    expect(await count("alert_answered")).toBeGreaterThan(3);
  });

  test("has the rest of about nine in ten records, each frozen by the deed that asks for every answer, and some are owed or late", async () => {
    const [told] = await ask<Record<"all" | "sent" | "late" | "owed" | "overdue", string>>(
      `select count(*) as all, count(f.sent_at) as sent, count(*) filter (where f.sent_at > o.due_by) as late,
         count(*) filter (where f.sent_at is null and o.due_by > '${now.toString()}') as owed,
         count(*) filter (where f.sent_at is null and o.due_by < '${now.toString()}') as overdue
       from full_record_owed o left join full_record f using (school_id, incident_id)`,
    );
    expect(Number(told!.all)).toBe(await count("incident"));
    expect(Number(told!.sent) / Number(told!.all)).toBeGreaterThan(0.7);
    expect(Number(told!.owed)).toBeGreaterThan(0);
    expect(Number(told!.overdue)).toBeGreaterThan(0);
    const answers = await ask<{ n: number }>(
      "select (select count(*)::int from jsonb_object_keys(answers)) as n from full_record",
    );
    expect(answers.every(({ n }) => n > 20)).toBe(true);
  });

  test("has some records that were corrected in the open, and an adult who had been left out gave a statement", async () => {
    const corrections = await ask<{ changes: { was: string; now: string }[]; reason: string }>(
      "select changes, reason from correction",
    );
    expect(corrections).toHaveLength(4);
    for (const { changes, reason } of corrections) {
      expect(reason.length).toBeGreaterThan(40);
      expect(changes.length).toBeGreaterThan(0);
    }
    const added = `trail_entry t where kind = 'incident-corrected' and jsonb_array_length(details::jsonb -> 'adults') > 0
      and exists (select 1 from statement_owed o join statement_given g using (statement_id) where o.adult_id = (t.details::jsonb -> 'adults' ->> 0)::uuid and 'incident:' || o.incident_id = t.about)`;
    expect(await count(added)).toBe(1);
  });

  test("again changes nothing", async () => {
    const before = await count("trail_entry");
    await fillFictionalSchool(installation(), undefined, small);
    expect(await count("trail_entry")).toBe(before);
  });
});

describe("pressing twice", () => {
  beforeEach(openCopy);

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
});

describe("a filling that is cut short", () => {
  beforeEach(openCopy);

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
    // Whoever held left or right stands in the order of their ids, which are new at each filling.
    const rests = `select number, (select string_agg(line, ' ' order by line) from unnest(string_to_array(full_record.words, chr(10))) as line) as words
      from full_record join incident using (incident_id) order by number`;
    const told = await ask(rests);
    await copy.drop();
    copy = await freshCopy(inject("testServer"));
    await fillFictionalSchool(installation(), undefined, small);
    expect(mended).toEqual(await ask("select number, happened_on, words from incident order by number"));
    expect(facts).toEqual(await ask(kinds));
    expect(told).toEqual(await ask(rests));
    expect(told.length).toBeGreaterThan(15);
  });
});

describe("where a real school is set up", () => {
  beforeEach(openCopy);

  test("nothing is filled", async () => {
    await ask("update installation set kind = 'real'");
    await expect(fillFictionalSchool(installation(), undefined, small)).rejects.toThrow(/real school/);
    expect(await count("school")).toBe(0);
  });
});

import { Temporal } from "#dates";
import { verifyTrails } from "#platform";
import { versionInForce } from "#regimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillSmall, now, openCopy, openSmall, type Small } from "./for-tests.ts";
import { notCopied } from "./rules/model.ts";
import { seedSchools } from "./seed-schools.ts";

const made = "school_id in (select school_id from school where name <> 'Fernlow School')";
const sizes = { schools: 3, incidents: 200, children: 210 };

describe("three schools with 200 incidents and 210 children", () => {
  let small: Small;
  beforeAll(async () => {
    small = await openSmall();
    await seedSchools(small.reached, { sizes, seed: 1 });
  });
  afterAll(() => small.end());

  test("are exactly that, evenly shared, and all invented", async () => {
    const each = (table: string) =>
      small.ask(`select count(*) as n from ${table} where ${made} group by school_id order by 1`);
    expect(await small.count(`school where fictional and ${made}`)).toBe(3);
    expect(await each("incident")).toEqual([{ n: 66 }, { n: 67 }, { n: 67 }]);
    expect(await each("child")).toEqual([{ n: 70 }, { n: 70 }, { n: 70 }]);
    expect(await small.ask("select kind from installation")).toEqual([{ kind: "fictional" }]);
    expect(await small.count("school where not fictional")).toBe(0);
    expect(await small.count("account where password_hash is not null")).toBe(0);
  });

  test("have whole chains, in the order of the clock and without a word from the time to come", async () => {
    const chains = await verifyTrails(small.owner);
    expect(chains).toHaveLength(4);
    expect(chains.filter(({ broken }) => broken !== undefined)).toEqual([]);
    expect(Math.min(...chains.map(({ entries }) => entries))).toBeGreaterThan(500);
    const odd = `(select at::timestamptz as at, lag(at::timestamptz) over (partition by school_id order by number) as before
      from trail_entry where ${made}) as told where at < before or at > '${now.toString()}'`;
    expect(await small.count(odd)).toBe(0);
  });

  test("number their books without a gap, in the order in which reports were sent", async () => {
    const books = await small.ask<{ last: number; most: number; all: number; numbers: number }>(
      `select b.last_number as last, max(i.number) as most, count(*) as all, count(distinct i.number) as numbers
       from incident_book b join incident i using (school_id) where ${made} group by school_id, b.last_number`,
    );
    for (const { last, most, all, numbers } of books) expect([most, all, numbers]).toEqual([last, last, last]);
    const early = `(select reported_at, lag(reported_at) over (partition by school_id order by number) as before from incident where ${made}) as sent where reported_at < before`;
    expect(await small.count(early)).toBe(0);
    const facts = `trail_entry t join incident i on i.school_id = t.school_id and t.about = 'incident:' || i.incident_id
      where t.kind = 'incident-reported' and (t.details::jsonb ->> 'number')::int = i.number and t.${made}`;
    expect(await small.count(facts)).toBe(200);
  });

  test("keep every incident on a school day and under the law that its labels name", async () => {
    const days = await small.ask<{ day: string; law: string }>(
      `select distinct happened_on::text as day, regime_version as law from incident where ${made}`,
    );
    const wrong = days.filter(({ day, law }) => versionInForce("gb-eng", Temporal.PlainDate.from(day))?.id !== law);
    expect(wrong).toEqual([]);
    const open = `exists (select 1 from calendar_span s where s.school_id = i.school_id and s.kind = 'term' and i.happened_on between s.first_day and s.last_day)
      and not exists (select 1 from calendar_span s where s.school_id = i.school_id and s.kind <> 'term' and i.happened_on between s.first_day and s.last_day)`;
    expect(await small.count(`incident i where ${made} and not (${open})`)).toBe(0);
  });

  test("give a few children most of the incidents", async () => {
    const held = await small.ask<{ n: number }>(
      `select count(*) as n from incident_child where role = 'held' and ${made} group by school_id, child_id order by 1 desc`,
    );
    const counts = held.map(({ n }) => n);
    const most = counts.slice(0, 18).reduce((sum, n) => sum + n, 0);
    expect(counts.length).toBeLessThan(90);
    expect(most).toBeGreaterThan(100);
  });

  test("count in the trail whom their file brought, each of them once", async () => {
    const facts = await small.ask<{ school_id: string; details: string }>(
      `select school_id, details from trail_entry where kind = 'roster-applied' and ${made}`,
    );
    expect(facts).toHaveLength(3);
    for (const { school_id, details } of facts) {
      const here = async (of: string) => small.count(`${of} and school_id = '${school_id}'`);
      const brought = JSON.parse(details) as Record<string, { added: number }> & { each: boolean };
      expect(brought).toMatchObject({ each: true, children: { added: 70 }, adults: { added: 45 } });
      expect(await here("trail_entry where kind = 'child-added'")).toBe(70);
      expect(await here("family_member where true")).toBe(brought.families?.added);
      expect(await here("trail_entry where kind = 'family-added'")).toBe(brought.families?.added);
      expect(await here("family_tie where true")).toBe(brought.ties?.added);
      expect(await here("adult where true")).toBe(46);
      expect(await here("membership where ended_at is null")).toBe(46);
    }
  });
});

describe("what a copy keeps", () => {
  let small: Small;
  let stories: number;
  beforeAll(async () => {
    small = await openSmall();
    // A corrected record tells no story that could be moved to another week.
    stories = await small.count("incident where incident_id not in (select incident_id from correction)");
    // Fewer than the fictional school has to tell, so that no story is moved.
    await seedSchools(small.reached, { sizes: { schools: 2, incidents: 2 * (stories - 3), children: 140 }, seed: 2 });
  });
  afterAll(() => small.end());

  const mask = (text: string) => text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "#");
  /** Rows with every id and number masked: what is left has been written by somebody's deed at the fictional school. */
  const masked = async (table: string, where: string, drop = "") => {
    const rows = await small.ask<{ row: string }>(
      `select (to_jsonb(t) - 'school_id'${drop})::text as row from ${table} t where ${where}`,
    );
    return rows.map(({ row }) => JSON.stringify(inOneOrder(JSON.parse(row))));
  };
  /** Names that hold an id stand in the order of the ids, which are others in each copy. */
  const inOneOrder = (value: unknown): unknown => {
    if (typeof value === "string") return mask(value);
    if (Array.isArray(value)) return value.map(inOneOrder);
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value)
      .map(([name, each]) => JSON.stringify([mask(name), inOneOrder(each)]))
      .toSorted();
  };
  const fernlow = "school_id in (select school_id from school where name = 'Fernlow School')";

  test("is in every table of a report the very rows that the deeds wrote", async () => {
    const tables = await small.ask<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'school_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    const copied = tables.map(({ name }) => name).filter((name) => !(name in notCopied));
    const ofPeople = ["child", "adult", "family_member", "roster_link", "class_group_child"];
    const told = copied.filter((name) => !ofPeople.includes(name));
    const [used, compared]: [string[], string[]] = [[], []];
    for (const table of told) {
      const drop = table === "incident" ? " - 'number'" : "";
      const [original, copies] = [await masked(table, fernlow, drop), await masked(table, made, drop)];
      const known = new Set(original);
      expect([table, copies.filter((row) => !known.has(row))]).toEqual([table, []]);
      if (original.length > 0) used.push(table);
      if (copies.length > 0) compared.push(table);
    }
    // Records that were corrected are left out whole.
    expect(compared).toEqual(used.filter((table) => table !== "correction"));
    expect(used.length).toBeGreaterThan(15);
    expect(await small.count(`statement_given where ${made}`)).toBeGreaterThan(2 * stories);
    expect(
      await small.count(
        `incident i where ${made} and exists (select 1 from review_signed r where r.school_id = i.school_id and r.incident_id = i.incident_id)`,
      ),
    ).toBeGreaterThan(stories);
  });

  test("is of each report every fact, in the order in which the deeds recorded it", async () => {
    const trailsOf = async (where: string) => {
      const facts = await small.ask<{ draft: string; fact: string }>(
        `with thing as (
           select school_id, draft_id, 'draft:' || draft_id as about from incident
           union all select school_id, draft_id, 'incident:' || incident_id from incident
           union all select o.school_id, i.draft_id, 'statement:' || o.statement_id from statement_owed o join incident i using (school_id, incident_id))
         select thing.draft_id::text || t.school_id as draft, concat_ws(' ', t.at, t.actor, t.kind, t.about, t.details::jsonb - 'number') as fact
         from trail_entry t join thing using (school_id, about)
         where t.kind not in ('draft-answered', 'full-record-answered', 'statement-drafted', 'review-drafted') and t.${where} order by t.school_id, t.number`,
      );
      const trails = Map.groupBy(facts, ({ draft }) => draft);
      return [...trails.values()].map((trail) => mask(trail.map(({ fact }) => fact).join("\n")));
    };
    const [original, copies] = [new Set(await trailsOf(fernlow)), await trailsOf(made)];
    expect(copies).toHaveLength(2 * (stories - 3));
    expect(copies.filter((trail) => !original.has(trail))).toEqual([]);
    expect(copies.filter((trail) => trail.includes("review-signed")).length).toBeGreaterThan(stories);
  });

  test("leaves out only answers and drafts of what is sent, and what a school has anew or not at all", async () => {
    expect(Object.keys(notCopied).toSorted()).toEqual([
      "account_session",
      "book_word",
      "draft_answer",
      "draft_answer_set_aside",
      "incident_book",
      "invitation",
      "review_draft",
      "roster_import",
      "school",
      "standing_incident",
      "statement_draft",
      "trail_entry",
      "trail_head",
      "watch",
      "watch_decision",
      "watch_ended",
      "watch_observation",
      "watch_taken_over",
    ]);
    const anew = ["book_word", "incident_book", "school", "standing_incident", "trail_entry", "trail_head"];
    for (const table of Object.keys(notCopied)) {
      const here = await small.count(`${table} where ${made}`);
      expect([table, here > 0]).toEqual([table, anew.includes(table)]);
    }
  });
});

describe("the same seed", () => {
  test("makes the same schools to the last hash, wherever the fictional school was filled", async () => {
    const heads = async () => {
      const small = openCopy(await fillSmall());
      await seedSchools(small.reached, { sizes: { schools: 2, incidents: 90, children: 30 }, seed: 5 });
      const found = await small.ask(
        `select school_id, name, last_number, encode(last_hash, 'hex') as hash from trail_head join school using (school_id) where ${made} order by name`,
      );
      await small.end();
      return found;
    };
    const [one, other] = [await heads(), await heads()];
    expect(one).toHaveLength(2);
    expect(one).toEqual(other);
  });
});

describe("what guards the rows", () => {
  let small: Small;
  beforeAll(async () => void (small = await openSmall()));
  afterAll(() => small.end());

  const guards = () =>
    small.ask<{ guard: string; holds: boolean }>(
      `select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) as guard, conenforced and convalidated as holds
         from pg_constraint where connamespace = 'public'::regnamespace
       union all select concat_ws(' ', tgrelid::regclass, tgfoid::regproc, tgconstraint), tgenabled = 'O'
         from pg_trigger where tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
       union all select concat_ws(' ', oid::regclass, relowner::regrole, relacl::text), relrowsecurity and relforcerowsecurity
         from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
           and oid in (select polrelid from pg_policy)
       union all select to_jsonb(pg_policies)::text, true from pg_policies
       order by 1`,
    );

  test("is the same after a seeding, and every key and check is enforced and validated", async () => {
    const before = await guards();
    await seedSchools(small.reached, { sizes: { schools: 3, incidents: 60, children: 30 }, seed: 6 });
    const after = await guards();
    expect(after).toEqual(before);
    expect(after.filter(({ holds }) => !holds)).toEqual([]);
    expect(after.filter(({ guard }) => guard.includes("FOREIGN KEY")).length).toBeGreaterThan(50);
  });
});

describe("one school", () => {
  let small: Small;
  beforeAll(async () => void (small = await openSmall()));
  afterAll(() => small.end());

  test("with more incidents than travel together has one book and one trail, in order", async () => {
    const written: number[] = [];
    await seedSchools(
      small.reached,
      { sizes: { schools: 1, incidents: 1100, children: 12 }, seed: 4 },
      ({ incidents }) => written.push(incidents),
    );
    expect(written).toEqual([500, 1000, 1100, 1100]);
    expect(await small.count(`incident where ${made}`)).toBe(1100);
    expect(await small.count(`child where ${made}`)).toBe(12);
    const lateOrEarly = `(select at::timestamptz as at, lag(at::timestamptz) over (order by number) as before
      from trail_entry where ${made}) as told where at < before or at > '${now.toString()}'`;
    expect(await small.count(lateOrEarly)).toBe(0);
    expect((await verifyTrails(small.owner)).filter(({ broken }) => broken !== undefined)).toEqual([]);
  });

  test("with nobody but one child and nothing to tell is a whole school", async () => {
    await seedSchools(small.reached, { sizes: { schools: 1, incidents: 0, children: 1 }, seed: 4 });
    const second =
      "school_id = (select school_id from membership m join account a using (account_id) where a.email = 'ruth.calloway@school-0002.example')";
    expect(await small.count(`child where ${second}`)).toBe(1);
    expect(await small.count(`incident_book where last_number = 0 and ${second}`)).toBe(1);
    expect((await verifyTrails(small.owner)).filter(({ broken }) => broken !== undefined)).toEqual([]);
  });
});

describe("made again", () => {
  let small: Small;
  beforeAll(async () => void (small = await openSmall()));
  afterAll(() => small.end());
  const few = { schools: 2, incidents: 40, children: 20 };

  test("after it was cut short, whole schools stand, and further ones come beside them", async () => {
    let written = 0;
    const cut = seedSchools(
      small.reached,
      { sizes: { ...few, schools: 8, incidents: 160 }, seed: 1 },
      ({ incidents }) => {
        written = incidents;
        if (incidents >= 80) throw new Error("the power went");
      },
    );
    await expect(cut).rejects.toThrow("the power went");
    expect(written).toBeGreaterThanOrEqual(80);
    const whole = await small.count(`school where ${made}`);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(8);
    expect(await small.count(`incident where ${made}`)).toBe(whole * 20);
    const { firstNumber, lastNumber } = await seedSchools(small.reached, { sizes: few, seed: 1 });
    expect(lastNumber - firstNumber).toBe(1);
    expect(await small.count(`school where ${made}`)).toBe(whole + 2);
    expect((await verifyTrails(small.owner)).filter(({ broken }) => broken !== undefined)).toEqual([]);
  });

  test("beside a real school it is refused, whatever the installation calls itself", async () => {
    const before = await small.count("school");
    await small.ask("update installation set kind = 'real'");
    await expect(seedSchools(small.reached, { sizes: few, seed: 1 })).rejects.toThrow(/A real school is set up here/);
    await small.ask("update installation set kind = 'fictional'");
    await small.ask("update school set fictional = false where name = 'Fernlow School'");
    await expect(seedSchools(small.reached, { sizes: few, seed: 1 })).rejects.toThrow(/A real school is set up here/);
    expect(await small.count("school")).toBe(before);
  });
});

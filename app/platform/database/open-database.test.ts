import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { startTestPostgres } from "../embedded-postgres/for-tests.ts";
import type { Settings } from "../settings.ts";
import { ask } from "./ask-for-tests.ts";
import { readDatabaseUrl } from "./database-url.ts";
import { connect, joinDatabase, openDatabase } from "./open-database.ts";
import { freshCopy } from "./for-tests.ts";
import { ensureDatabase, ensureRole, keptSecret } from "./roles.ts";
import { addPlace, beginSchool } from "./school-for-tests.ts";
import { withClient } from "./with-client.ts";

let place: string;
beforeAll(() => void (place = mkdtempSync(join(tmpdir(), "lessen-open-"))));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const settings = (data: string, databaseUrl?: string): Settings => ({
  projectFolder: join(import.meta.dirname, "../../.."),
  dataFolder: join(place, data),
  databaseUrl,
  port: 0,
  publicUrl: "http://localhost",
  proxies: 0,
});

describe("a school with one laptop", () => {
  it("finds what it kept after a stop and a start, and says what it brought up only once", async () => {
    const said: string[] = [];
    const first = await openDatabase(settings("laptop"), (line) => said.push(line));
    const alder = await beginSchool(first.database, "Alder School");
    await addPlace(first.database, alder, "The hall");
    await first.close();
    expect(await first.ended).toBeUndefined();
    expect(said).toContain("Database brought up to 0001-schools-and-networks.sql.");
    said.length = 0;
    const second = await openDatabase(settings("laptop"), (line) => said.push(line));
    const seen = await ask(
      { ...second.owner, options: `-c lessen.school=${alder.schoolId}` },
      "select name from place",
    );
    expect(seen).toEqual([{ name: "The hall" }]);
    expect(said.filter((line) => line.startsWith("Database brought up"))).toEqual([]);
    await second.close();
  });

  it("is joined by a second program while it runs, as the owner and as the app, and not when it does not run", async () => {
    expect(await joinDatabase(settings("joined"))).toBeUndefined();
    const opened = await openDatabase(settings("joined"));
    const joined = await joinDatabase(settings("joined"));
    const who = 'select current_user::text as who, current_database()::text as "where"';
    expect(await ask(joined?.owner ?? {}, who)).toEqual([{ who: "lessen_owner", where: "lessen" }]);
    expect(await ask(joined?.app ?? {}, who)).toEqual([{ who: "lessen_app", where: "lessen" }]);
    await opened.close();
    expect(await joinDatabase(settings("joined"))).toBeUndefined();
  });

  it("opened twice at once, the second is refused in a sentence and the first goes on", async () => {
    const [one, two] = await Promise.allSettled([openDatabase(settings("twice")), openDatabase(settings("twice"))]);
    const opened = [one, two].flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
    const refused = [one, two].flatMap((outcome) =>
      outcome.status === "rejected" ? [(outcome.reason as Error).message] : [],
    );
    expect([opened.length, refused.length]).toEqual([1, 1]);
    expect(refused[0]).toMatch(/^[A-Z].*\.$/s);
    expect(await opened[0]?.database.selectFrom("installation").select("kind").execute()).toEqual([{ kind: "empty" }]);
    await opened[0]?.close();
  });
});

describe("a server that DATABASE_URL names", () => {
  // A server of its own: the app's role and its password belong to a whole server, and other tests use theirs.
  let postgres: Awaited<ReturnType<typeof startTestPostgres>>;
  let admin: pg.ClientConfig;
  let made = 0;
  beforeAll(async () => {
    postgres = await startTestPostgres();
    admin = postgres.connect("postgres");
  });
  afterAll(() => postgres.stop());

  /** A role of the server, with a database of its own, as whoever runs a server would make them. */
  async function address(rights: string): Promise<string> {
    made += 1;
    const name = `alder_${made}`;
    await ask(admin, `create role ${name} login ${rights} password 'p@ss/word'`);
    await ask(admin, `create database ${name} owner ${name}`);
    return `postgres://${name}:p%40ss%2Fword@localhost:${admin.port}/${name}?host=${encodeURIComponent(String(admin.host))}`;
  }

  it("is used as an ordinary owner may: roles, tables, the app's own connection; and again at the next start", async () => {
    const url = await address("createrole");
    for (const start of [1, 2]) {
      const opened = await openDatabase(settings("server", url));
      const rows = await opened.database.selectFrom("installation").select("kind").execute();
      expect([start, rows]).toEqual([start, [{ kind: "empty" }]]);
      expect(opened.app.user).toBe("lessen_app");
      await opened.close();
    }
    expect(await joinDatabase(settings("server", url))).toBeUndefined();
  });

  it("that does not answer, lets nobody in or lacks the database is told in a sentence, without the password", async () => {
    const url = new URL(await address("createrole"));
    const changed = (change: (one: URL) => void) => {
      const one = new URL(url);
      change(one);
      return String(one);
    };
    for (const [broken, sentence] of [
      [
        "postgres://nobody:p%40ss@localhost:1/x",
        /^No PostgreSQL answers at localhost, port 1\. Look whether it runs, and whether DATABASE_URL/,
      ],
      ["postgres://nobody:p%40ss@no-such-computer.invalid/x", /^There is no computer called no-such-computer\.invalid/],
      [
        changed((one) => (one.password = "p%40ss-wrong")),
        /does not let "alder_\d+" in\. Look at the user and the pass/,
      ],
      [changed((one) => (one.pathname = "/elsewhere")), /has no database called "elsewhere"\. Create it, or look/],
    ] as const) {
      const said: unknown = await openDatabase(settings("broken", broken)).catch((error: unknown) => error);
      expect((said as Error).message).toMatch(sentence);
      expect((said as Error).message).not.toContain("p@ss");
    }
  });

  it("when its owner may not set up the app's role, a sentence says who lacks what", async () => {
    const url = await address("nocreaterole");
    await expect(openDatabase(settings("no-rights", url))).rejects.toThrow(
      /^The role "alder_\d+" of the database address may not set up "lessen_app"\. Let it create roles/,
    );
  });

  it("a role of the app that could step round row security loses that at the next start", async () => {
    const role = `loose`;
    await ask(admin, `create role ${role} superuser bypassrls createdb createrole`);
    await ensureRole(admin, role, 'it\'s "quoted"');
    const rights = `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as any, rolcanlogin from pg_roles where rolname = '${role}'`;
    expect(await ask(admin, rights)).toEqual([{ any: false, rolcanlogin: true }]);
    expect(await ask({ ...admin, user: role, password: 'it\'s "quoted"' }, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("one database is made when five starts want it at once", async () => {
    const name = `five`;
    await Promise.all(Array.from({ length: 5 }, () => ensureDatabase(admin, name, String(admin.user))));
    expect(await ask({ ...admin, database: name }, "select 1 as one")).toEqual([{ one: 1 }]);
  });
});

describe("the address of a server", () => {
  it.each([
    [
      "postgres://anna:s%3Acret@db.example:6543/lessen",
      { host: "db.example", port: 6543, user: "anna", password: "s:cret", database: "lessen" },
    ],
    ["postgresql://anna@db.example/lessen", { host: "db.example", port: 5432, database: "lessen" }],
    ["postgres://anna@[::1]/lessen", { host: "::1" }],
    ["postgres://anna@localhost/lessen?host=/run/postgresql", { host: "/run/postgresql" }],
    ["postgres://anna@db.example/lessen?sslmode=require", { ssl: true }],
    ["postgres://anna@db.example/lessen?sslmode=verify-full", { ssl: true }],
    ["postgres://anna@db.example/lessen?sslmode=no-verify", { ssl: { rejectUnauthorized: false } }],
  ])("is read: %s", (url, expected) => {
    expect(readDatabaseUrl(url)).toMatchObject(expected);
  });

  it.each([
    "db.example/lessen",
    "mysql://anna:secret@db.example/lessen",
    "postgres://anna:secret@db.example",
    "postgres://anna:secret@db.example/?a",
  ])("that names no PostgreSQL database is refused without repeating its password: %s", (url) => {
    expect(() => readDatabaseUrl(url)).toThrow(
      /^DATABASE_URL does not name a PostgreSQL database\. Set it to an address like/,
    );
    expect(() => readDatabaseUrl(url)).not.toThrow(/secret/);
  });

  it("an sslmode that is not understood never means an open connection", () => {
    expect(() => readDatabaseUrl("postgres://anna@db.example/lessen?sslmode=requrie")).toThrow(
      "Use verify-full, require",
    );
  });
});

describe("a kept secret", () => {
  it("stays the same, is long, and only this account can read it", async () => {
    const keys = join(place, "keys");
    const secret = await keptSecret(keys, "app-role");
    expect(secret).toMatch(/^[\w-]{32}$/);
    expect(await keptSecret(keys, "app-role")).toBe(secret);
    expect(await keptSecret(keys, "other")).not.toBe(secret);
    const modes = [keys, join(keys, "app-role")].map((path) => (statSync(path).mode & 0o777).toString(8));
    expect(modes).toEqual(["700", "600"]);
  });

  it("asked for by twenty at once is one secret, whole for each of them, and nothing else is left lying", async () => {
    for (let round = 0; round < 10; round += 1) {
      const keys = join(place, `race-${round}`);
      const secrets = await Promise.all(Array.from({ length: 20 }, () => keptSecret(keys, "app-role")));
      expect(new Set(secrets)).toEqual(new Set([readFileSync(join(keys, "app-role"), "utf8")]));
      expect(readdirSync(keys)).toEqual(["app-role"]);
    }
  });

  it("that somebody put there, with a line end, is taken as it is", async () => {
    writeFileSync(join(place, "given"), "from the school's own safe\n");
    expect(await keptSecret(place, "given")).toBe("from the school's own safe");
  });
});

it("a connection that is lost between two questions is an error for its asker, not the end of the process", async () => {
  const copy = await freshCopy(inject("testServer"));
  const work = withClient(copy.owner, async (client) => {
    await client.query("select 1");
    await copy.drop();
    await new Promise((done) => void setTimeout(done, 100));
    await client.query("select 1");
  });
  await expect(work).rejects.toThrow(/not queryable|Connection terminated|terminating connection/);
});

it("a connection that the server drops does not end the process", async () => {
  const copy = await freshCopy(inject("testServer"));
  const { database, close } = connect(copy.app, 1);
  await database.selectFrom("installation").select("kind").execute();
  await ask(copy.admin, "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
    copy.app.database,
  ]);
  await new Promise((done) => void setTimeout(done, 100));
  expect(await database.selectFrom("installation").select("kind").execute()).toEqual([{ kind: "empty" }]);
  await close();
  await copy.drop();
});

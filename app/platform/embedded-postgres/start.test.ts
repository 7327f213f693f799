import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedPostgres, joinEmbeddedPostgres, startEmbeddedPostgres } from "./index.ts";
import { ask } from "./lessen-process.ts";
import { isGone } from "./processes.ts";

let home: string;
let running: EmbeddedPostgres | undefined;

beforeAll(() => void (home = mkdtempSync(join(tmpdir(), "lessen-start-"))));
afterEach(async () => running?.stop());
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function start(name = "postgres"): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ folder: join(home, name) });
  return running;
}

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe("a school's first start", () => {
  test("makes a database that answers within three seconds", async () => {
    const before = performance.now();
    const { connect } = await start();
    expect(await ask(connect("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  test("keeps what is committed through a power cut, and compares words the same on every computer", async () => {
    const { connect } = await start();
    const question = `select current_setting('fsync') fsync, current_setting('synchronous_commit') commits,
      current_setting('full_page_writes') pages, current_setting('data_checksums') checksums, datlocprovider provider, datlocale locale,
      pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`;
    const safe = { fsync: "on", commits: "on", pages: "on", checksums: "on" };
    expect(await ask(connect("postgres"), question)).toEqual([
      { ...safe, provider: "b", locale: "C.UTF-8", encoding: "UTF8" },
    ]);
  });

  test("leaves nothing that another user of the computer could open", async () => {
    const { host, connect } = await start();
    const folder = join(home, "postgres");
    expect([folder, join(folder, "cluster"), host].map(modeOf)).toEqual(["700", "700", "700"]);
    expect(["password", "server.log", "connection.json"].map((name) => modeOf(join(folder, name)))).toEqual([
      "600",
      "600",
      "600",
    ]);
    expect(await ask(connect("postgres"), "show listen_addresses")).toEqual([{ listen_addresses: "" }]);
  });

  test("lets nobody in without the password", async () => {
    const { connect } = await start();
    await expect(ask({ ...connect("postgres"), password: "guess" }, "select 1")).rejects.toMatchObject({
      code: "28P01",
    });
  });
});

describe("a later start", () => {
  test("finds every record where it was", async () => {
    const first = await start("kept");
    await ask(first.connect("postgres"), "create table child as select 'Amelia' as name");
    await first.stop();
    const second = await start("kept");
    expect(await ask(second.connect("postgres"), "select name from child")).toEqual([{ name: "Amelia" }]);
  });

  test("finds every record when the password file was lost", async () => {
    await (await start("kept")).stop();
    rmSync(join(home, "kept", "password"));
    const { connect } = await start("kept");
    expect(await ask(connect("postgres"), "select name from child")).toEqual([{ name: "Amelia" }]);
  });

  test("says what to do when the password file is another database's", async () => {
    await (await start("kept")).stop();
    const file = join(home, "kept", "password");
    writeFileSync(file, "from-elsewhere");
    await expect(start("kept")).rejects.toThrow(`Remove that file and start Lessen again`);
    rmSync(file);
    expect(await ask((await start("kept")).connect("postgres"), "select count(*)::int n from child")).toEqual([
      { n: 1 },
    ]);
  });
});

describe("a running database", () => {
  test("sees nothing of the surroundings of the process that started it", async () => {
    process.env["PGOPTIONS"] = "-c fsync=off";
    process.env["PGSSLMODE"] = "require";
    process.env["LD_LIBRARY_PATH"] = home;
    try {
      const { pid, connect } = await start();
      expect(await ask(connect("postgres"), "show fsync")).toEqual([{ fsync: "on" }]);
      if (!existsSync(`/proc/${pid}/environ`)) return;
      const names = readFileSync(`/proc/${pid}/environ`, "utf8")
        .split("\0")
        .map((line) => line.split("=")[0]);
      expect(names.filter((name) => ["PGOPTIONS", "PGSSLMODE", "LD_LIBRARY_PATH"].includes(name ?? ""))).toEqual([]);
    } finally {
      for (const name of ["PGOPTIONS", "PGSSLMODE", "LD_LIBRARY_PATH"]) delete process.env[name];
    }
  });

  test("writes no child's name into its log when a question fails", async () => {
    const { connect } = await start();
    const mistakes = [
      "select 'Amelia Hart'::int",
      'select nonsense as "Amelia Hart"',
      "do $$ begin raise exception 'Amelia Hart'; end $$",
    ];
    for (const mistake of mistakes) await expect(ask(connect("postgres"), mistake)).rejects.toThrow();
    const log = readFileSync(join(home, "postgres", "server.log"), "utf8");
    expect(log).toContain("ready to accept connections");
    expect(log).not.toContain("Amelia");
  });

  test("can be joined by a second process, and no longer once it has stopped", async () => {
    const { stop } = await start();
    const folder = join(home, "postgres");
    const joined = await joinEmbeddedPostgres({ folder });
    expect(await ask(joined?.connect("postgres") ?? {}, "select 1 as one")).toEqual([{ one: 1 }]);
    await stop();
    expect(await joinEmbeddedPostgres({ folder })).toBeUndefined();
    expect(await joinEmbeddedPostgres({ folder: join(home, "nowhere") })).toBeUndefined();
  });

  test("is not mistaken for that of a copied folder", async () => {
    const { host, connect } = await start();
    const copy = join(home, "copy");
    cpSync(join(home, "postgres"), copy, { recursive: true });
    expect(await joinEmbeddedPostgres({ folder: copy })).toBeUndefined();
    const second = await startEmbeddedPostgres({ folder: copy });
    expect(second.host).not.toBe(host);
    expect(await ask(connect("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
    await second.stop();
  });

  test("stops once however often it is told to, and leaves no process and no socket", async () => {
    const { pid, host, stop, ended } = await start();
    await Promise.all([stop(), stop()]);
    await stop();
    expect(await ended).toBeUndefined();
    expect([isGone(pid), existsSync(host)]).toEqual([true, false]);
    expect(readdirSync(join(home, "postgres"))).not.toContain("postmaster.pid");
  });
});

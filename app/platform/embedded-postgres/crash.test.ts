import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "./index.ts";
import { ask, type LessenProcess, pathWithout, spawnLessen, startLessen } from "./lessen-process.ts";
import { isGone, runningProcesses, until } from "./processes.ts";

let home: string;
// One school goes through all of it.
let folder: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "lessen-crash-"));
  folder = join(home, "school");
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const table = "create table if not exists incident (number int primary key)";
const numbers = async (where: pg.ClientConfig): Promise<number[]> =>
  (await ask(where, "select number from incident order by 1")).map((row) => Number(row["number"]));

/** Starts Lessen and records one more incident; answers with the process and everything recorded so far. */
async function startAndRecord(setting = {}): Promise<{ lessen: LessenProcess; recorded: number[] }> {
  const lessen = await startLessen(folder, setting);
  await ask(lessen.postgres, table);
  await ask(lessen.postgres, "insert into incident select coalesce(max(number), 0) + 1 from incident");
  return { lessen, recorded: await numbers(lessen.postgres) };
}

async function expectKept(recorded: number[]): Promise<void> {
  const again = await startLessen(folder);
  expect(await numbers(again.postgres)).toEqual(recorded);
  await again.stop();
}

describe("when Lessen is killed", () => {
  test("its database ends in order by itself, and the next start finds every record", async () => {
    const { lessen, recorded } = await startAndRecord();
    await lessen.kill();
    expect(await until(() => isGone(lessen.postgres.pid), 5_000)).toBe(true);
    expect(readFileSync(join(folder, "server.log"), "utf8")).toMatch(/database system is shut down\n$/);
    await expectKept(recorded);
    expect(readdirSync("/tmp")).not.toContain(lessen.postgres.host.split("/").at(-1));
  });

  test("a start in the same moment waits for the old database instead of meeting it", async () => {
    const { lessen, recorded } = await startAndRecord();
    process.kill(lessen.pid, "SIGKILL");
    await expectKept(recorded);
  });

  test("its database ends by itself where the kernel cannot be asked for it", async () => {
    const { lessen, recorded } = await startAndRecord({ path: pathWithout(home, "setpriv") });
    await lessen.kill();
    expect(await until(() => isGone(lessen.postgres.pid), 5_000)).toBe(true);
    await expectKept(recorded);
  });

  test("and its database lives on as an orphan, the next start stops the orphan and finds every record", async () => {
    const { lessen, recorded } = await startAndRecord({ path: pathWithout(home, "setpriv") });
    const watch = runningProcesses().find(
      ({ command }) => command.includes("read -r _") && command.trimEnd().endsWith(` ${lessen.postgres.pid}`),
    );
    process.kill(watch?.pid ?? 0, "SIGKILL");
    await lessen.kill();
    await new Promise((wake) => setTimeout(wake, 300));
    expect(await numbers(lessen.postgres)).toEqual(recorded);

    const again = await startLessen(folder);
    expect(again.log.join()).toContain("Stopping the database that an earlier run left behind");
    expect(isGone(lessen.postgres.pid)).toBe(true);
    expect(await numbers(again.postgres)).toEqual(recorded);
    await again.stop();
  });

  test("during its very first start, nothing half-made is left in the way", async () => {
    const first = join(home, "first");
    const lessen = spawnLessen(first);
    await until(
      () => readdirSync(home).includes("first") && readdirSync(first).some((name) => name.startsWith("cluster.new-")),
      5_000,
    );
    await new Promise((wake) => setTimeout(wake, 150));
    lessen.kill("SIGKILL");
    const again = await startLessen(first);
    expect(readdirSync(first).filter((name) => name.includes(".new-"))).toEqual([]);
    await again.stop();
  });
});

describe("when the database is killed", () => {
  test("Lessen starts it again in the same place, with every record", async () => {
    const { lessen, recorded } = await startAndRecord();
    process.kill(lessen.postgres.pid, "SIGKILL");
    expect(await until(() => isGone(lessen.postgres.pid), 5_000)).toBe(true);
    await expect.poll(() => numbers(lessen.postgres).catch(() => []), { timeout: 10_000 }).toEqual(recorded);
    expect(lessen.log.join()).toMatch(/ended by SIGKILL and is being started again/);
    await lessen.stop();
  });

  test("five times within a minute, Lessen is told that it is down for good", async () => {
    const postgres = await startEmbeddedPostgres({ folder });
    for (let fall = 1; fall <= 5; fall += 1) {
      const { pid } = postgres;
      process.kill(pid, "SIGKILL");
      if (fall < 5) await expect.poll(() => postgres.pid, { timeout: 10_000, interval: 20 }).not.toBe(pid);
    }
    expect(await postgres.ended).toMatchObject({
      code: "will-not-start",
      message: expect.stringContaining("Read the end of"),
    });
    await postgres.stop();
    await (await startEmbeddedPostgres({ folder })).stop();
  });
});

describe("when both are killed", () => {
  test("the next start ends a helper that still holds the memory, and finds every record", async () => {
    const { lessen, recorded } = await startAndRecord();
    const busy = new pg.Client({ ...lessen.postgres, database: "postgres" });
    busy.on("error", () => undefined);
    await busy.connect();
    const { rows } = await busy.query<{ pid: number }>("select pg_backend_pid() pid");
    busy.query("do $$ begin loop end loop; end $$").catch(() => undefined);
    process.kill(lessen.postgres.pid, "SIGSTOP"); // It must not be told of our end, nor we of its.
    process.kill(lessen.pid, "SIGKILL");
    process.kill(lessen.postgres.pid, "SIGKILL");
    await until(() => isGone(lessen.postgres.pid), 5_000);
    expect(isGone(rows[0]?.pid ?? 0)).toBe(false);
    await expectKept(recorded);
    expect(isGone(rows[0]?.pid ?? 0)).toBe(true);
  });

  test("over and over while records are written, not one acknowledged record is lost", async () => {
    const acknowledged: number[] = [];
    for (const victims of ["parent", "database", "both", "database", "both", "parent"] as const) {
      const lessen = await startLessen(folder);
      await ask(lessen.postgres, table);
      expect(await numbers(lessen.postgres)).toEqual(expect.arrayContaining(acknowledged));
      const writing = write(lessen, acknowledged);
      await new Promise((wake) => setTimeout(wake, 150));
      if (victims !== "parent") process.kill(lessen.postgres.pid, "SIGKILL");
      if (victims !== "database") await lessen.kill();
      await writing;
      if (victims === "database") await lessen.kill();
    }
    const last = await startLessen(folder);
    const kept = new Set(await numbers(last.postgres));
    expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(100);
    await last.stop();
  });
});

/** Writes one record after another until the connection breaks, and notes each that was acknowledged. */
async function write(lessen: LessenProcess, acknowledged: number[]): Promise<void> {
  const client = new pg.Client({ ...lessen.postgres, database: "postgres" });
  client.on("error", () => undefined);
  await client.connect();
  // A record may have been committed although its acknowledgement was lost in the crash, so numbers are never used twice.
  const [row] = await ask(lessen.postgres, "select coalesce(max(number), 0) as last from incident");
  for (let number = Number(row?.["last"]) + 1; ; number += 1) {
    try {
      await client.query("insert into incident values ($1)", [number]);
      acknowledged.push(number);
    } catch {
      return;
    }
  }
}

describe("a pid file left behind", () => {
  test("that names somebody else's living process is removed, and that process is left alone", async () => {
    const { lessen, recorded } = await startAndRecord();
    await lessen.stop();
    const stranger = spawn("sleep", ["60"], { stdio: "ignore" });
    await once(stranger, "spawn");
    writeFileSync(join(folder, "cluster", "postmaster.pid"), pidFile(stranger.pid ?? 0, folder), {
      mode: 0o600,
    });
    await expectKept(recorded);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
  });

  test("that names a process which has ended is no hindrance", async () => {
    const { lessen, recorded } = await startAndRecord();
    await lessen.stop();
    const short = spawn("true");
    await once(short, "exit");
    writeFileSync(join(folder, "cluster", "postmaster.pid"), pidFile(short.pid ?? 0, folder), {
      mode: 0o600,
    });
    await expectKept(recorded);
  });
});

const pidFile = (pid: number, folder: string): string =>
  [
    pid,
    join(folder, "cluster"),
    1_700_000_000,
    5432,
    "/tmp/lessen-pg-gone",
    "",
    " 12345678  12345678",
    "ready",
    "",
  ].join("\n");

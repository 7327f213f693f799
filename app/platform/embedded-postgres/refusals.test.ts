import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { programOf } from "./binaries.ts";
import { startEmbeddedPostgres } from "./index.ts";
import { ask, startLessen, tryLessen } from "./lessen-process.ts";
import { until } from "./processes.ts";
import { chooseRunnable, spawnWords } from "./running-as.ts";
import { makeSocketFolder } from "./socket-folder.ts";

let home: string;

beforeAll(() => void (home = mkdtempSync(join(tmpdir(), "lessen-refusals-"))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const longName = (bytes: number): string =>
  join(home, ...Array.from({ length: Math.ceil(bytes / 50) }, () => "a-long-way-down-in-the-school-s-shared-folders-"));

describe("a second Lessen on the same records", () => {
  test("is refused and told what to do, from the same process and from another, while the first goes on", async () => {
    const folder = join(home, "twice");
    const first = await startLessen(folder);
    const sentence = `Lessen is already running on ${folder} (process ${first.pid}). Use that one, or stop it first`;
    await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
      code: "already-running",
      message: expect.stringContaining(sentence),
    });
    expect(await tryLessen(folder)).toMatchObject({
      code: "already-running",
      message: expect.stringContaining(sentence),
    });
    expect(await ask(first.postgres, "select 1 as one")).toEqual([{ one: 1 }]);
    await first.stop();

    const here = await startEmbeddedPostgres({ folder });
    await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
      code: "already-running",
    });
    // The refused start in this very process must not have let go of the lock.
    expect(await tryLessen(folder)).toMatchObject({ code: "already-running" });
    await here.stop();
  });

  test("is refused when somebody runs PostgreSQL on the records by hand, which is left alone", async () => {
    const folder = join(home, "by-hand");
    await (await startEmbeddedPostgres({ folder })).stop();
    const { identity, server } = chooseRunnable(folder, home);
    const command = [
      programOf(server, "postgres"),
      "-D",
      join(folder, "cluster"),
      "-c",
      "listen_addresses=",
      "-c",
      `unix_socket_directories=${home}`,
    ];
    const { program, words, options } = spawnWords(identity, command);
    const byHand = spawn(program, words, { ...options, stdio: "ignore" });
    onTestFinished(() => void byHand.kill("SIGKILL"));
    const note = join(folder, "cluster", "postmaster.pid");
    await until(
      () => statSync(note, { throwIfNoEntry: false }) !== undefined && readFileSync(note, "utf8").includes("ready"),
      5_000,
    );
    await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
      code: "already-running",
      message: `Another PostgreSQL (process ${byHand.pid}) is using ${join(folder, "cluster")}. Stop it, then start Lessen again.`,
    });
    expect(byHand.exitCode).toBeNull();
    byHand.kill("SIGINT");
    await new Promise((gone) => byHand.once("exit", gone));
  });
});

describe("a path", () => {
  test("longer than a socket's may be is no hindrance", async () => {
    const postgres = await startEmbeddedPostgres({ folder: longName(250) });
    expect(await ask(postgres.connect("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
    await postgres.stop();
  });

  test("with the signs people use in the names of their folders is no hindrance", async () => {
    const postgres = await startEmbeddedPostgres({
      folder: join(home, `St Mary's "Café" & 100% $HOME, (new)`),
    });
    expect(await ask(postgres.connect("postgres"), "select 1 as one")).toEqual([{ one: 1 }]);
    await postgres.stop();
  });

  test("too long for the database is refused before anything is made", async () => {
    const folder = longName(500);
    await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
      code: "path-too-long",
      message: expect.stringMatching(
        /is \d+ bytes long and the database can use at most 400\. Move Lessen to a folder with a shorter path/,
      ),
    });
  });

  test("on which a file stands, or with a name too long for the disk, is refused for that reason", async () => {
    const file = join(home, "a-file");
    writeFileSync(file, "");
    for (const folder of [file, join(file, "postgres")])
      await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
        code: "no-folder",
        message: `The database's folder ${folder} cannot be made: there is a file where a folder should be. Set LESSEN_DATA to a folder.`,
      });
    await expect(startEmbeddedPostgres({ folder: join(home, "n".repeat(300), "postgres") })).rejects.toMatchObject({
      code: "path-too-long",
      message: expect.stringMatching(/cannot be made: a name in it is too long\. Set LESSEN_DATA to a folder with a/),
    });
  });

  test("of a temporary folder too long for a socket gives way to a shorter one, and is refused when there is none", async () => {
    const long = longName(120);
    mkdirSync(long, { recursive: true });
    const lessen = await startLessen(join(home, "long-tmp"), { variables: { TMPDIR: long } });
    expect(lessen.postgres.host).toMatch(/^\/(var\/)?tmp\/lessen-pg-/);
    await lessen.stop();
    expect(() => makeSocketFolder([long])).toThrow(`Set TMPDIR to such a folder, like /tmp.`);
  });
});

test("records written by another version of PostgreSQL are refused and not touched", async () => {
  const folder = join(home, "older");
  await (await startEmbeddedPostgres({ folder })).stop();
  const file = join(folder, "cluster", "PG_VERSION");
  writeFileSync(file, "17\n");
  await expect(startEmbeddedPostgres({ folder })).rejects.toMatchObject({
    code: "wrong-version",
    message: expect.stringMatching(
      /written by PostgreSQL 17, and this Lessen brings PostgreSQL 18\. Nothing was changed\. Start the Lessen that wrote them/,
    ),
  });
  writeFileSync(file, "18\n");
  await (await startEmbeddedPostgres({ folder })).stop();
});

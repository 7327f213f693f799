import { type SpawnOptions, spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { copyServer, findServer, programOf } from "./binaries.ts";
import { cleanEnvironment, type Identity, type Owner, possibleIdentities } from "./identity.ts";
import { handOver } from "./layout.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

/** A server that can be run here: as whom, and from where. */
export type Runnable = { identity: Identity; server: string };

const HERE = "/proc/self/cwd";

/** Decides as whom to run and hands the folder over to that user; `spare` has room for a copy of the server if one is needed. */
export function chooseRunnable(folder: string, spare: string): Runnable {
  const server = findServer(folder);
  for (const identity of possibleIdentities(statSync(folder))) {
    giveTo(identity.owner, folder, spare);
    const runnable = {
      identity,
      server: identity.carried ? copyServer(server, join(spare, "server")) : server,
    };
    if (!canWork(runnable, folder)) continue;
    giveContents(identity.owner, folder);
    return runnable;
  }
  throw cannotRun(folder, programOf(server, "postgres"));
}

/** How the server calls a folder of its own, and the place it must be started in for that to be true. */
export function seenFrom({ carried }: Identity, folder: string): { path: string; cwd: string } {
  return carried ? { path: HERE, cwd: folder } : { path: folder, cwd: "/" };
}

/** The program, its words and the options that run a command as this identity. */
export function spawnWords(
  identity: Identity,
  command: string[],
): { program: string; words: string[]; options: SpawnOptions } {
  const [program = "", ...words] = [...identity.prefix, ...command];
  return { program, words, options: { ...identity.become, cwd: "/", env: cleanEnvironment() } };
}

/** Gives single files to the server's user; only root can, and only root needs to. */
export function giveTo(owner: Owner, ...paths: string[]): void {
  if (process.getuid?.() !== 0) return;
  for (const path of paths) chownSync(path, owner.uid, owner.gid);
}

const OURS = /^(cluster|password|lock|connection\.json|server\.log(\.1)?|server-[\w.-]+)$/;

/** A whole cluster is walked through only when it changes hands; its own top is handed over last and tells. */
function giveContents(owner: Owner, folder: string): void {
  if (process.getuid?.() !== 0) return;
  for (const entry of readdirSync(folder).filter((name) => OURS.test(name))) {
    const path = join(folder, entry);
    if (lstatSync(path).uid !== owner.uid) handOver(path, owner.uid, owner.gid);
  }
}

function canWork({ identity, server }: Runnable, folder: string): boolean {
  const { path, cwd } = seenFrom(identity, folder);
  const script = 'test -w "$1" && test -x "$1" && exec "$2" --version';
  const { program, words, options } = spawnWords(identity, [
    "/bin/sh",
    "-c",
    script,
    "sh",
    path,
    programOf(server, "postgres"),
  ]);
  return spawnSync(program, words, { ...options, cwd, stdio: "ignore" }).status === 0;
}

function cannotRun(folder: string, postgres: string): EmbeddedPostgresRefusal {
  return new EmbeddedPostgresRefusal(
    "not-allowed",
    `The database cannot run here: its program ${postgres} does not start, or it may not write to ${folder}. ` +
      "Start Lessen as an ordinary user who owns that folder, or set LESSEN_DATA to a folder you own, or set DATABASE_URL to a PostgreSQL server.",
  );
}

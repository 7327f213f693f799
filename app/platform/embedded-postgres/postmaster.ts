import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { programOf } from "./binaries.ts";
import { cleanEnvironment } from "./identity.ts";
import type { Layout } from "./layout.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";
import { giveTo, type Runnable, seenFrom, spawnWords } from "./running-as.ts";

/** One running server process. */
export type Postmaster = {
  pid: number;
  /** Resolves with a few words on how it ended. */
  exited: Promise<string>;
  hasExited(): boolean;
  stop(): Promise<void>;
};

const LOG_LIMIT = 1_000_000;
// In order; then without tidying up, which the next start makes good from the log; then by force.
const STOPPING = [
  { signal: "SIGINT", patience: 60_000 },
  { signal: "SIGQUIT", patience: 5_000 },
  { signal: "SIGKILL", patience: 5_000 },
] as const;

/** Starts the server; does not wait until it answers. */
export function spawnPostmaster({ identity, server }: Runnable, layout: Layout, settings: string[]): Postmaster {
  keepLogShort(layout.log);
  const { path, cwd } = seenFrom(identity, layout.cluster);
  const { program, words, options } = spawnWords(identity, [programOf(server, "postgres"), "-D", path, ...settings]);
  const log = openSync(layout.log, "a", 0o600);
  const child = spawn(program, words, {
    ...options,
    cwd,
    stdio: ["ignore", log, log],
    // Its own session: Ctrl-C is for us, who first let the pages under way finish and then stop the server.
    detached: true,
  });
  closeSync(log);
  giveTo(identity.owner, layout.log);
  child.unref();
  const exited = exitOf(child);
  if (!identity.diesWithUs) watchOver(child, exited);
  return asPostmaster(child, exited);
}

function asPostmaster(child: ChildProcess, exited: Promise<string>): Postmaster {
  if (child.pid === undefined) {
    throw new EmbeddedPostgresRefusal(
      "will-not-start",
      "The database's program does not start. Run npm ci again, then start Lessen.",
    );
  }
  const hasExited = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    child.ref(); // While we wait for its end, this process must not run out of things to do.
    for (const { signal, patience } of STOPPING) {
      if (hasExited()) return;
      child.kill(signal);
      const late = new AbortController();
      await Promise.race([exited, setTimeout(patience, undefined, { signal: late.signal }).catch(() => undefined)]);
      late.abort();
    }
  };
  return { pid: child.pid, exited, hasExited, stop };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((tell) => {
    child.once("error", (error) => tell(error.message));
    child.once("exit", (code, signal) => tell(signal ? `ended by ${signal}` : `ended with code ${code}`));
  });
}

/**
 * Where the kernel cannot tie the server to us (macOS, no setpriv, a worker thread), a shell waits on a pipe that closes
 * when we die, however we die, and then stops the server. A written line means: it has ended already, leave its number alone.
 */
function watchOver(child: ChildProcess, exited: Promise<string>): void {
  const watch = spawn("/bin/sh", ["-c", 'read -r _ || kill -INT "$1"', "sh", String(child.pid)], {
    cwd: "/",
    env: cleanEnvironment(),
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watch.unref();
  watch.stdin.on("error", () => undefined);
  (watch.stdin as typeof watch.stdin & { unref?: () => void }).unref?.();
  void exited.then(() => watch.stdin.end("ended\n"));
}

function keepLogShort(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT) renameSync(logFile, `${logFile}.1`);
}

/** The last lines of the server's own log, for a message about why it did not start. */
export function lastWords(logFile: string): string {
  return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-3).join(" / ");
}

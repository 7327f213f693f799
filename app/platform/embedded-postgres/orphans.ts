import { readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Layout, placeOf } from "./layout.ts";
import { isAlive, type Running, runningProcesses, send, until } from "./processes.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

const PATIENCE = { SIGINT: 60_000, SIGQUIT: 5_000, SIGKILL: 5_000 } as const;

/** Stops whatever an earlier run left behind on this cluster. Only for the holder of the lock. */
export async function endLeftovers(layout: Layout, log: (line: string) => void): Promise<void> {
  // Every process of the server, and of its making, carries the place of its folder in its command line, as its cluster_name.
  const name = placeOf(layout);
  refuseStrangerOn(layout.cluster, name);
  if (processesOf(name).length > 0) {
    log("Stopping the database that an earlier run left behind.");
    await stopAll(name);
  }
  clearPidFile(layout.cluster);
}

/** Somebody may have started PostgreSQL on this cluster by hand. Nothing is touched then: two servers would destroy it. */
function refuseStrangerOn(cluster: string, name: string): void {
  const pid = pidIn(join(cluster, "postmaster.pid"));
  const command = runningProcesses().find((running) => running.pid === pid)?.command ?? "";
  if (pid === undefined || isPostmaster(name, command) || !worksOn(pid, command, cluster)) return;
  throw new EmbeddedPostgresRefusal(
    "already-running",
    `Another PostgreSQL (process ${pid}) is using ${cluster}. Stop it, then start Lessen again.`,
  );
}

/** A server works in the folder of its cluster. Where that cannot be seen, its command line names the folder. */
function worksOn(pid: number, command: string, cluster: string): boolean {
  if (!/postgres\b/.test(command)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return command.includes(cluster);
  }
}

/**
 * PostgreSQL refuses to start while the process named in its pid file lives, and after a restart of the computer that
 * number may belong to anybody. Every process on this cluster is gone by now, so a living one has nothing to do with it.
 */
function clearPidFile(cluster: string): void {
  const file = join(cluster, "postmaster.pid");
  const pid = pidIn(file);
  if (pid !== undefined && isAlive(pid)) rmSync(file, { force: true });
}

function pidIn(file: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(file, "utf8"), 10);
    return pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function processesOf(name: string): Running[] {
  return runningProcesses().filter(
    ({ command }) => isPostmaster(name, command) || command.startsWith(`postgres: ${name}: `),
  );
}

function isPostmaster(name: string, command: string): boolean {
  return `${command} `.includes(` cluster_name=${name} `);
}

async function stopAll(name: string): Promise<void> {
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    const left = processesOf(name);
    const chiefs = left.filter(({ command }) => isPostmaster(name, command));
    // The chief ends its own helpers in order; only helpers that have lost their chief are told themselves.
    const firm = chiefs.length === 0 && signal === "SIGINT" ? "SIGQUIT" : signal;
    for (const { pid } of chiefs.length > 0 ? chiefs : left) tell(pid, firm);
    if (await until(() => processesOf(name).length === 0, PATIENCE[firm])) return;
  }
  throw willNotStop(processesOf(name)[0]?.pid ?? 0);
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    send(pid, signal);
  } catch {
    throw willNotStop(pid);
  }
}

function willNotStop(pid: number): EmbeddedPostgresRefusal {
  return new EmbeddedPostgresRefusal(
    "will-not-stop",
    `The database of an earlier run (process ${pid}) does not stop. End that process or restart the computer, then start Lessen again.`,
  );
}

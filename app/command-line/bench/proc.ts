import { readdirSync, readFileSync } from "node:fs";

/** The kernel counts a process's time in hundredths of a second, on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** One line of /proc/PID/stat: whose child it is, and the milliseconds of CPU it has used. */
export function readStat(line: string): { parent: number; cpuMs: number } {
  // The name stands in brackets and may itself hold spaces and brackets: count from the last one.
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const number = (at: number) => Number(fields[at] ?? Number.NaN);
  return { parent: number(1), cpuMs: ((number(11) + number(12)) * 1000) / ticksPerSecond };
}

/** The bytes that a line like `VmRSS:   63004 kB` names, or undefined when there is no such line. */
export function bytesNamed(text: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1];
  return found === undefined ? undefined : Number(found) * 1024;
}

/** A process with everything that it started, and whatever those started. */
export function familyOf(ancestor: number, parents: ReadonlyMap<number, number>): number[] {
  const family = new Set([ancestor]);
  let before = 0;
  while (family.size > before) {
    before = family.size;
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid);
  }
  return [...family];
}

/** The CPU time of one process so far. */
export function cpuMsOf(pid: number): number {
  return readStat(readFileSync(`/proc/${pid}/stat`, "utf8")).cpuMs;
}

/** The processes that this one started: the database among them. */
export function startedBy(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const stat = orNothing(`/proc/${name}/stat`);
    if (stat !== "") parents.set(Number(name), readStat(stat).parent);
  }
  return familyOf(pid, parents).filter((each) => each !== pid);
}

/** The memory of a process. `shared` counts pages that several share once between them, which PostgreSQL's do. */
export function memoryOf(pid: number, counting: "resident" | "shared"): number {
  const own = counting === "shared" ? bytesNamed(orNothing(`/proc/${pid}/smaps_rollup`), "Pss") : undefined;
  return own ?? bytesNamed(orNothing(`/proc/${pid}/status`), "VmRSS") ?? 0;
}

/** How a process calls itself; nothing when it has ended. */
export function commandOf(pid: number): string {
  return orNothing(`/proc/${pid}/cmdline`);
}

/** A process may end, or not be ours to look into, between listing and reading. */
function orNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLoad, type Ask } from "./load.ts";
import { runVerbApart } from "./lessen-child.ts";
import { machine, type Machine } from "./machine.ts";
import { startServer, type Server } from "./server.ts";
import { median, rounded } from "./spread.ts";
import { visitorOf } from "./visitor.ts";

/** What one page of one school costs, in milliseconds: CPU of the server and of the database for it, and the middle wait. */
export type GrowthCost = { serverMs: number; databaseMs: number; waitMs: number };
/** One size of the installation: how long it took to reach it, and what pages cost in it. */
export type GrowthAt = { incidents: number; seedSeconds: number; pages: Record<string, GrowthCost> };
export type GrowthFigures = {
  machine: Machine;
  before: GrowthAt;
  after: GrowthAt;
  verify: { entries: number; seconds: number; peakBytes: number };
  seconds: number;
};

const incidentsEach = 500;
const childrenEach = 100;
const visitedSchools = 8;
const rounds = 7;
const pages = ["50 incidents", "a record", "the first page"] as const;
const browser = { "accept-encoding": "gzip, deflate, br, zstd" };

type Load = ReturnType<typeof openLoad>;

/**
 * Makes a Lessen of its own ten times as large as it was, and measures the same pages of the same schools before and
 * after: what a school's page costs must not hang on how much other schools have.
 */
export async function measureGrowth(incidents: number, progress: (line: string) => void): Promise<GrowthFigures> {
  const begun = performance.now();
  const running = machine();
  const dataFolder = await mkdtemp(join(tmpdir(), "lessen-bench-growth-"));
  const closing: (() => unknown)[] = [() => rm(dataFolder, { recursive: true, force: true })];
  try {
    const server = await startServer(dataFolder);
    closing.unshift(() => server.stop());
    const load = openLoad();
    closing.unshift(load.close);
    const sizeOf = async (all: number, more: number): Promise<GrowthAt> => {
      progress(`making ${more.toLocaleString("en-GB")} incidents`);
      const seedSeconds = await grow(dataFolder, more);
      progress(`measuring at ${all.toLocaleString("en-GB")} incidents`);
      return { incidents: all, seedSeconds, pages: await measurePages(server, load) };
    };
    const before = await sizeOf(incidents / 10, incidents / 10);
    const after = await sizeOf(incidents, incidents - incidents / 10);
    progress("checking every trail");
    const { answer, seconds, peakBytes } = await runVerbApart(dataFolder, ["verify"]);
    const verify = { entries: Number(answer.entries), seconds: rounded(seconds, 0), peakBytes };
    return { machine: running, before, after, verify, seconds: rounded((performance.now() - begun) / 1000, 0) };
  } finally {
    for (const close of closing) await close();
  }
}

/** So many incidents more, in schools of the usual size. */
async function grow(dataFolder: string, incidents: number): Promise<number> {
  const schools = Math.max(visitedSchools, Math.round(incidents / incidentsEach));
  const sizes = { schools, incidents, children: schools * childrenEach };
  const words = Object.entries(sizes).flatMap(([name, size]) => [`--${name}`, String(size)]);
  const { answer } = await runVerbApart(dataFolder, ["seed", ...words]);
  return Number(answer.seconds);
}

/** One client goes round the first schools; page after page, and all of it several times. */
async function measurePages(server: Server, load: Load): Promise<GrowthAt["pages"]> {
  const numbers = Array.from({ length: visitedSchools }, (_, at) => String(at + 1));
  const asks = await Promise.all(numbers.map((number) => asksOf(server.port, number)));
  const kept = new Map<string, GrowthCost[]>();
  // The first round only warms both: what was read once stays in memory.
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of pages) {
      const cost = await costOf(
        server,
        load,
        asks.map((all) => all[page]),
      );
      if (round > 0) kept.set(page, [...(kept.get(page) ?? []), cost]);
    }
  }
  const middle = (costs: readonly GrowthCost[], of: keyof GrowthCost) => rounded(median(costs.map((cost) => cost[of])));
  return Object.fromEntries(
    [...kept].map(([page, costs]) => [
      page,
      {
        serverMs: middle(costs, "serverMs"),
        databaseMs: middle(costs, "databaseMs"),
        waitMs: middle(costs, "waitMs"),
      },
    ]),
  );
}

/** The head of a school comes in and asks for its pages; the record is the newest of its list. */
async function asksOf(port: number, number: string): Promise<Record<(typeof pages)[number], Ask>> {
  const visitor = visitorOf(port);
  await visitor.post("/first-visit/fictional/come-in", { number });
  const [record = "/"] = /\/incidents\/[0-9a-f-]{36}/.exec(await visitor.get("/incidents")) ?? [];
  const get = (path: string): Ask => ({ path, headers: { ...browser, ...visitor.headers() } });
  return { "50 incidents": get("/incidents"), "a record": get(record), "the first page": get("/") };
}

async function costOf(server: Server, load: Load, asks: readonly Ask[]): Promise<GrowthCost> {
  const [serverBefore, databaseBefore] = [server.cpuMs(), server.answeringCpuMs()];
  const { requests, waits, statuses } = await load.run({
    port: server.port,
    clients: [asks],
    most: 160,
    mostSeconds: 8,
  });
  if (statuses[200] !== requests) throw new Error(`A page answered ${Object.keys(statuses).join(" and ")}.`);
  return {
    serverMs: (server.cpuMs() - serverBefore) / requests,
    databaseMs: (server.answeringCpuMs() - databaseBefore) / requests,
    waitMs: median(waits),
  };
}

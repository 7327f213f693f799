import type { BarePages } from "./bare.ts";
import type { openLoad } from "./load.ts";
import { asksFor, pageNames, putAwayDrafts, type PageName } from "./pages.ts";
import { cpuMsOf } from "./proc.ts";
import type { School } from "./school.ts";
import type { Server } from "./server.ts";
import { median, percentile, rounded } from "./spread.ts";

/** One way of answering, at one number of clients: CPU of the answering process, rate, and the wait of the slowest in a hundred. */
export type Cost = { cpuMs: number; perSecond: number; p99Ms: number };
export type PageCost = Cost & { databaseCpuMs: number; bareHono: Cost; bareNode: Cost };
export type PageFigures = { page: PageName; bytes: number; clients: Record<string, PageCost> };

const clientCounts = [1, 8, 32] as const;
const rounds = 3;

type Bench = { server: Server; school: School; bare: BarePages; load: ReturnType<typeof openLoad> };

/** Every page at every number of clients, three rounds, each time beside bare pages of as many bytes; middle values. */
export async function measurePages(bench: Bench, progress: (line: string) => void): Promise<PageFigures[]> {
  const { server, school, load } = bench;
  const kept = new Map<string, PageCost[]>();
  const bytes = new Map(await Promise.all(pageNames.map(async (page) => [page, await bytesOf(page, bench)] as const)));
  for (const page of pageNames) {
    const clients = clientsFor(page, school, 8);
    await load.run({ port: server.port, clients, most: 150, mostSeconds: 2 });
    await putAwayDrafts(clients, school);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const page of pageNames) {
      progress(`round ${round} of ${rounds}: ${page}`);
      for (const count of clientCounts) {
        const key = `${page} ${count}`;
        kept.set(key, [...(kept.get(key) ?? []), await measureOnce(bench, page, count, bytes.get(page) ?? 0)]);
      }
    }
  }
  return pageNames.map((page) => ({
    page,
    bytes: bytes.get(page) ?? 0,
    clients: Object.fromEntries(clientCounts.map((count) => [count, middle(kept.get(`${page} ${count}`) ?? [])])),
  }));
}

async function measureOnce(
  { server, school, bare, load }: Bench,
  page: PageName,
  count: number,
  bytes: number,
): Promise<PageCost> {
  const databaseBefore = server.databaseCpuMs();
  const clients = clientsFor(page, school, count);
  const own = await costOf(load, { port: server.port, clients, most: 120, mostSeconds: 0.7 }, server.pid);
  const databaseCpuMs = (server.databaseCpuMs() - databaseBefore) / own.requests;
  await putAwayDrafts(clients, school);
  const asks = Array.from({ length: count }, () => [{ path: `/${bytes}` }]);
  const bareCost = (port: number) => costOf(load, { port, clients: asks, most: 800, mostSeconds: 0.2 }, bare.pid);
  return { ...own, databaseCpuMs, bareHono: await bareCost(bare.honoPort), bareNode: await bareCost(bare.nodePort) };
}

type Order = Parameters<ReturnType<typeof openLoad>["run"]>[0];

async function costOf(load: Bench["load"], order: Order, pid: number): Promise<Cost & { requests: number }> {
  const before = cpuMsOf(pid);
  const { requests, seconds, waits, statuses } = await load.run(order);
  const refused = Object.keys(statuses).filter((status) => status !== "200" && status !== "303");
  if (refused.length > 0) throw new Error(`A page answered ${refused.join(" and ")} under load.`);
  return {
    requests,
    cpuMs: (cpuMsOf(pid) - before) / requests,
    perSecond: requests / seconds,
    p99Ms: percentile(waits, 0.99),
  };
}

/** So many clients, spread over the school's sessions. */
export function clientsFor(page: PageName, school: School, count: number) {
  return Array.from({ length: count }, (_, at) =>
    asksFor(page, school, school.sessions[at % school.sessions.length] ?? school.visitor),
  );
}

/** The page as it is before compression: what a bare page must carry, too. A redirect carries none. */
async function bytesOf(page: PageName, { server, school }: Bench): Promise<number> {
  const [ask] = asksFor(page, school, school.visitor);
  if (ask === undefined || ask.method === "POST") return 0;
  const answer = await fetch(`http://127.0.0.1:${server.port}${ask.path}`, {
    headers: { ...ask.headers, "accept-encoding": "identity" },
  });
  return (await answer.arrayBuffer()).byteLength;
}

function middle(costs: readonly PageCost[]): PageCost {
  const of = (pick: (cost: PageCost) => Cost): Cost => ({
    cpuMs: rounded(median(costs.map((cost) => pick(cost).cpuMs))),
    perSecond: rounded(median(costs.map((cost) => pick(cost).perSecond)), 0),
    p99Ms: rounded(median(costs.map((cost) => pick(cost).p99Ms)), 1),
  });
  const databaseCpuMs = rounded(median(costs.map((cost) => cost.databaseCpuMs)));
  return {
    ...of((cost) => cost),
    databaseCpuMs,
    bareHono: of((cost) => cost.bareHono),
    bareNode: of((cost) => cost.bareNode),
  };
}

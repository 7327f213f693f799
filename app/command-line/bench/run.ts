import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Settings } from "#platform";
import { openBare } from "./bare.ts";
import type { Figures } from "./figures.ts";
import { openLoad } from "./load.ts";
import { measureCommits } from "./measure-commits.ts";
import { measureImport } from "./measure-import.ts";
import { clientsFor, measurePages } from "./measure-pages.ts";
import { asksFor, type PageName } from "./pages.ts";
import { machine } from "./machine.ts";
import { makeSchool, type School } from "./school.ts";
import { startServer, type Server } from "./server.ts";
import { median, rounded } from "./spread.ts";
import { firstVisit } from "./visit.ts";

const size = { children: 120, adults: 60, incidents: 60, sessions: 8 };
const requestsBeforeMemory = 10_000;

/** Starts a Lessen of its own in a folder of its own, measures it, and leaves nothing behind. */
export async function runBench(settings: Settings, progress: (line: string) => void): Promise<Figures> {
  const begun = performance.now();
  const dataFolder = await mkdtemp(join(tmpdir(), "lessen-bench-"));
  const running = machine();
  const closing: (() => unknown)[] = [() => rm(dataFolder, { recursive: true, force: true })];
  try {
    progress("starting");
    const { fresh, again, server } = await measureStart(dataFolder);
    closing.unshift(() => server.stop());
    const idle = await memoryAtRest(server);
    const school = await makeSchool(server, dataFolder, size, progress);
    const load = openLoad();
    const bare = await openBare();
    closing.unshift(load.close, bare.close);
    const measured = { ...settings, dataFolder, databaseUrl: undefined };
    const pages = await measurePages({ server, school, bare, load }, progress);
    progress("sending incidents");
    const commits = await measureCommits({ server, school, load }, measured);
    const seen = await visits(server, school);
    progress("the rest of 10,000 requests");
    const requests = await reach(server, school, load);
    const after = { ...(await memoryAtRest(server)), requests };
    progress("two large files");
    const imports = await measureImport();
    return {
      machine: running,
      startMs: { fresh, again },
      memory: { idle, after },
      pages,
      visits: seen,
      commits,
      imports,
      seconds: rounded((performance.now() - begun) / 1000, 0),
    };
  } finally {
    for (const close of closing) await close();
  }
}

/** Once on an empty folder, where the database is made; then thrice on what is there. The last one stays. */
async function measureStart(dataFolder: string) {
  const first = await startServer(dataFolder);
  await first.stop();
  const later: number[] = [];
  for (;;) {
    const server = await startServer(dataFolder);
    later.push(server.readyMs);
    if (later.length === 3) return { fresh: rounded(first.readyMs, 0), again: rounded(median(later), 0), server };
    await server.stop();
  }
}

async function memoryAtRest(server: Server) {
  await new Promise((wait) => setTimeout(wait, 1000));
  return server.memory();
}

/** A day's mixture until the server has answered so many requests, by its own count. */
async function reach(server: Server, school: School, load: ReturnType<typeof openLoad>): Promise<number> {
  const answered = async () => {
    const text = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
    return Number(/^lessen_requests_total (\d+)/m.exec(text)?.[1]);
  };
  const most = requestsBeforeMemory - (await answered());
  const day: PageName[] = ["a question", "its answer", "50 incidents", "a record", "the first page"];
  const clients = day.flatMap((page) => clientsFor(page, school, 2));
  if (most > 0) await load.run({ port: server.port, clients, most, mostSeconds: 25 });
  return answered();
}

async function visits(server: Server, school: School): Promise<Figures["visits"]> {
  const seen: PageName[] = ["the sign-in", "a question", "50 incidents", "a record", "the first page"];
  const found: Figures["visits"] = [];
  for (const page of seen) {
    const [ask] = asksFor(page, school, school.visitor);
    const first = await firstVisit(
      server.port,
      ask?.path ?? "/",
      page === "the sign-in" ? "" : school.visitor.headers().cookie,
    );
    found.push({ page, first, laterBytes: first.page });
  }
  return found;
}

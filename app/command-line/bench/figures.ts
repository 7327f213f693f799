import type { Machine } from "./machine.ts";
import { commitClients, type CommitFigures } from "./measure-commits.ts";
import type { ImportFigures } from "./measure-import.ts";
import type { PageFigures } from "./measure-pages.ts";
import { rounded } from "./spread.ts";
import type { Visit } from "./visit.ts";

/** Everything that one run of the bench measures. Milliseconds, bytes, requests a second. */
export type Figures = {
  machine: Machine;
  startMs: { fresh: number; again: number };
  memory: { idle: Memory; after: Memory & { requests: number } };
  pages: readonly PageFigures[];
  visits: { page: string; first: Visit; laterBytes: number }[];
  commits: CommitFigures;
  imports: ImportFigures;
  seconds: number;
};

export type Memory = { server: number; database: number };

/** One bar: what was measured, what it should be at most or at least, and whether it is. */
export type Bar = { what: string; measured: number; bar: number; unit: string; atLeast?: boolean; held: boolean };

const inWords = (clients: number) => (clients === 1 ? "one client" : `${clients} clients`);

/** The bars of the design that this bench can speak to. */
export function barsOf({ startMs, memory, pages, visits, commits, imports }: Figures): Bar[] {
  const most = (what: string, measured: number, bar: number, unit: string): Bar => ({
    what,
    measured,
    bar,
    unit,
    held: measured <= bar,
  });
  const cpu = (page: string) => pages.find((each) => each.page === page)?.clients["1"]?.cpuMs ?? Number.NaN;
  const visited = (page: string) => visits.find((each) => each.page === page);
  const kB = (bytes = Number.NaN) => Math.round(bytes / 100) / 10;
  const barred = ["a question", "50 incidents"];
  return [
    ...barred.map((page) => most(`CPU of ${page}, one client`, cpu(page), 2, "ms")),
    ...barred.map((page) => most(`first visit to ${page}`, kB(visited(page)?.first.bytes), 40, "kB")),
    ...barred.map((page) => most(`${page}, later`, kB(visited(page)?.laterBytes), 12, "kB")),
    ...commitClients.map((clients) => ({
      what: `sending an incident against the bare SQL function, ${inWords(clients)}`,
      measured: commits[clients].ratio,
      bar: 0.8,
      unit: "",
      atLeast: true,
      held: commits[clients].ratio >= 0.8,
    })),
    most("start on an empty data folder", startMs.fresh / 1000, 3, "s"),
    most("start again", startMs.again / 1000, 3, "s"),
    most("memory idle, database included", Math.round((memory.idle.server + memory.idle.database) / 1e6), 300, "MB"),
    most(
      `memory after ${memory.after.requests.toLocaleString("en-GB")} requests`,
      Math.round((memory.after.server + memory.after.database) / 1e6),
      300,
      "MB",
    ),
    ...(["first", "second"] as const).flatMap((turn) => {
      const { previewSeconds, applySeconds, peak } = imports[turn];
      const what = `the ${turn} import of ${imports.rows.toLocaleString("en-GB")} rows`;
      return [
        most(`${what}, read and applied`, rounded(previewSeconds + applySeconds, 1), 20, "s"),
        most(`${what}, memory at its largest`, Math.round(peak / 1e6), 300, "MB"),
      ];
    }),
  ];
}

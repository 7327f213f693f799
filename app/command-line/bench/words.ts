import { commitClients } from "./measure-commits.ts";
import { barsOf, type Figures } from "./figures.ts";
import { machineInWords } from "./machine.ts";
import { table } from "./table.ts";

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** The figures as tables, for a reader of the docs and of the terminal alike. */
export function inWords(figures: Figures): string {
  const { machine, pages, visits, commits, imports, memory, startMs } = figures;
  return [
    `${machineInWords(machine)} It took ${figures.seconds} seconds.`,
    table(
      ["what", "measured", "bar", ""],
      barsOf(figures).map(({ what, measured, bar, unit, atLeast, held }) => [
        what,
        `${measured} ${unit}`.trim(),
        `at ${atLeast === true ? "least" : "most"} ${bar} ${unit}`.trim(),
        held ? "held" : "**not held**",
      ]),
    ),
    table(
      [
        "page",
        "clients",
        "CPU ms",
        "database CPU ms",
        "requests a second",
        "p99 ms",
        "bare Hono: CPU ms, a second",
        "bare node:http: CPU ms, a second",
      ],
      pages.flatMap(({ page, bytes, clients }) =>
        Object.entries(clients).map(([count, cost]) => [
          count === "1" ? `${page}, ${kB(bytes)}` : "",
          count,
          `${cost.cpuMs}`,
          `${cost.databaseCpuMs}`,
          `${cost.perSecond}`,
          `${cost.p99Ms}`,
          `${cost.bareHono.cpuMs}, ${cost.bareHono.perSecond}`,
          `${cost.bareNode.cpuMs}, ${cost.bareNode.perSecond}`,
        ]),
      ),
    ),
    table(
      ["visit", "requests", "all bytes", "page (and later)", "style", "script", "fonts", "icon"],
      visits.map(({ page, first }) => [
        page,
        `${first.requests}`,
        kB(first.bytes),
        kB(first.page),
        kB(first.style),
        kB(first.script),
        kB(first.fonts),
        kB(first.icon),
      ]),
    ),
    table(
      [
        "sending incidents, clients",
        "through the server, a second",
        "bare function, a second",
        "ratio",
        "server CPU ms",
        "p99 ms",
      ],
      commitClients.map((clients) => {
        const { throughServer, bareFunction, ratio, serverCpuMs, p99Ms } = commits[clients];
        return [clients, throughServer, bareFunction, ratio, serverCpuMs, p99Ms].map(String);
      }),
    ),
    table(
      [
        `a file of ${imports.rows.toLocaleString("en-GB")} rows`,
        "s until shown",
        "s until applied",
        "server at its largest",
        "with the process that reads",
      ],
      (["first", "second"] as const).map((turn) => [
        turn === "first" ? "the first" : "another straight after it",
        `${imports[turn].previewSeconds}`,
        `${imports[turn].applySeconds}`,
        MB(imports[turn].serverPeak),
        MB(imports[turn].peak),
      ]),
    ),
    table(
      ["memory", "server", "database"],
      [
        ["idle", MB(memory.idle.server), MB(memory.idle.database)],
        [
          `after ${memory.after.requests.toLocaleString("en-GB")} requests`,
          MB(memory.after.server),
          MB(memory.after.database),
        ],
      ],
    ),
    `Start to the first "ready": ${startMs.fresh} ms on an empty data folder, where the database is made and migrated; ${startMs.again} ms after that.`,
  ].join("\n\n");
}

const marksOf = (part: string) => [
  `<!-- ${part}: written by \`npm run lessen -- bench${part === "figures" ? "" : ` ${part}`} --write\` -->`,
  `<!-- end of ${part} -->`,
];

/** A document with the part between its two marks written anew. */
export function withFigures(document: string, figures: string, part: "figures" | "growth" = "figures"): string {
  const marks = marksOf(part);
  const [from, to] = marks.map((mark) => document.indexOf(mark));
  const [begins = ""] = marks;
  if (from === undefined || to === undefined || from === -1 || to < from) {
    throw new Error(`docs/performance.md has lost its marks. Put back the lines "${begins}" and "${marks[1]}".`);
  }
  return `${document.slice(0, from + begins.length)}\n\n${figures}\n\n${document.slice(to)}`;
}

import type { Bar } from "./figures.ts";
import type { GrowthCost, GrowthFigures } from "./growth.ts";
import { machineInWords } from "./machine.ts";
import { rounded } from "./spread.ts";
import { table } from "./table.ts";

const count = (value: number) => value.toLocaleString("en-GB");
const cpuOf = ({ serverMs, databaseMs }: GrowthCost) => serverMs + databaseMs;

/** The bars of the design that growth speaks to: a page's CPU, server and database together, as a ratio. */
export function growthBars({ before, after }: Pick<GrowthFigures, "before" | "after">): Bar[] {
  return Object.entries(after.pages).map(([page, cost]) => {
    const earlier = before.pages[page];
    const measured = earlier === undefined ? Number.NaN : rounded(cpuOf(cost) / cpuOf(earlier));
    return { what: `CPU of ${page}, grown tenfold`, measured, bar: 1.1, unit: "", held: measured <= 1.1 };
  });
}

/** The figures as tables. */
export function growthInWords(figures: GrowthFigures): string {
  const { machine, before, after, verify, seconds } = figures;
  const cost = ({ serverMs, databaseMs, waitMs }: GrowthCost) => [`${serverMs}, ${databaseMs}`, `${waitMs}`];
  const nothing: GrowthCost = { serverMs: Number.NaN, databaseMs: Number.NaN, waitMs: Number.NaN };
  return [
    `${machineInWords(machine)} It took ${count(seconds)} seconds.`,
    table(
      [
        "page of one school",
        `${count(before.incidents)} incidents: CPU ms of server, database`,
        "wait ms",
        `${count(after.incidents)} incidents: CPU ms of server, database`,
        "wait ms",
        "CPU, as a ratio",
        "at most 1.1",
      ],
      growthBars(figures).map(({ measured, held }, at) => {
        const page = Object.keys(after.pages)[at] ?? "";
        const [one, other] = [before.pages[page] ?? nothing, after.pages[page] ?? nothing];
        return [page, ...cost(one), ...cost(other), `${measured}`, held ? "held" : "**not held**"];
      }),
    ),
    table(
      ["making and checking", ""],
      [
        [`making ${count(before.incidents)} incidents, s`, count(before.seedSeconds)],
        [`making ${count(after.incidents - before.incidents)} more, s`, count(after.seedSeconds)],
        [`checking ${count(verify.entries)} entries of every trail, s`, count(verify.seconds)],
        ["memory of the check at its largest", `${Math.round(verify.peakBytes / 1e6)} MB`],
      ],
    ),
  ].join("\n\n");
}

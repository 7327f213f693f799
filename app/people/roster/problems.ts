import type { Problem } from "./types.ts";

/** Collects problems: no repetitions, and at most so many of one sort in one file. */
export type Problems = {
  add(sort: string, problem: Problem): void;
  list(): Problem[];
  stopped(): boolean;
};

/** More lines than anybody will mend by hand; the rest are counted, so that memory and page stay small. */
const mostOfOneSort = { stops: 100, "left-out": 500, note: 20 };

/** Text from a file is shown short: enough to find it, not a copy of the record. */
const longestValue = 60;

/** A fresh collection of problems. */
export function collectProblems(): Problems {
  const kept: Problem[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, { more: number; kept: number; last: Problem }>();
  return {
    add(sort, problem) {
      const key = JSON.stringify([problem.severity, sort, problem.file]);
      const count = counts.get(key) ?? { more: 0, kept: 0, last: problem };
      counts.set(key, count);
      const once = JSON.stringify([key, problem.line, problem.column, problem.message]);
      if (seen.has(once)) return;
      if (count.kept >= mostOfOneSort[problem.severity]) return void count.more++;
      seen.add(once);
      count.kept++;
      kept.push({ ...problem, value: shorten(problem.value) });
    },
    list: () => [...kept, ...[...counts.values()].filter(({ more }) => more > 0).map(summary)],
    stopped: () => kept.some(({ severity }) => severity === "stops"),
  };
}

function shorten(value: string | null): string | null {
  if (value === null || value.length <= longestValue) return value;
  return `${value.slice(0, longestValue)}…`;
}

function summary({ more, last }: { more: number; last: Problem }): Problem {
  const message = `And ${more.toLocaleString("en-GB")} more of the same kind: ${last.message}`;
  return { ...last, line: null, value: null, message };
}

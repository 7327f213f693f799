import { expect, test } from "vitest";
import { bytesNamed, cpuMsOf, familyOf, memoryOf, readStat } from "./proc.ts";

test("the CPU time of a process is read behind a name that holds spaces and brackets", () => {
  const line = "4242 (node (bench) 2) S 17 4242 4242 0 -1 4194560 900 0 3 0 150 25 0 0 20 0 11 0 99 1 2";
  expect(readStat(line)).toEqual({ parent: 17, cpuMs: 1750 });
});

test("memory is read from the line that names it, and from no other", () => {
  const status = "Name:\tnode\nVmHWM:\t  70000 kB\nVmRSS:\t  63004 kB\n";
  expect(bytesNamed(status, "VmRSS")).toBe(63_004 * 1024);
  expect(bytesNamed(status, "Pss")).toBeUndefined();
});

test("a server's family are its children and their children, and nobody else's", () => {
  const parents = new Map([
    [12, 11],
    [11, 10],
    [10, 1],
    [20, 1],
  ]);
  expect(familyOf(10, parents).toSorted((a, b) => a - b)).toEqual([10, 11, 12]);
});

test.runIf(process.platform === "linux")("this very process has used time and memory", () => {
  expect(cpuMsOf(process.pid)).toBeGreaterThan(0);
  expect(memoryOf(process.pid, "resident")).toBeGreaterThan(10_000_000);
  expect(memoryOf(process.pid, "shared")).toBeGreaterThan(10_000_000);
});

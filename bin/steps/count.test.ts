import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

type Counts = { passed: number; failed: number; skipped: number };
type Counting = { countReport: (path: string, endedWell: boolean) => Counts; closingLine: (counts: Counts) => string };

const { closingLine, countReport } = (await import(new URL("count.mjs", import.meta.url).href)) as Counting;

const folder = mkdtempSync(join(tmpdir(), "lessen-count-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report as the test runner writes it: one file of tests for each list of states. */
function report(...files: string[][]): string {
  const path = join(folder, "report.json");
  const testResults = files.map((states) => ({
    status: states.includes("failed") || states.includes("does not load") ? "failed" : "passed",
    assertionResults: states.filter((state) => state !== "does not load").map((status) => ({ status })),
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

test("tests that passed, failed and were left out are each counted", () => {
  const counts = countReport(report(["passed", "passed", "pending"], ["failed", "todo", "passed"]), false);
  expect(closingLine(counts)).toBe("3 passed, 1 failed, 2 skipped");
});

test("a file of tests that does not load is a failure", () => {
  expect(countReport(report(["passed"], ["does not load"]), false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test("a run that executed no test is a failure, even if it ended well", () => {
  expect(countReport(report(), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countReport(report(["pending"]), true)).toEqual({ passed: 0, failed: 1, skipped: 1 });
});

test("a run without a report is a failure", () => {
  expect(countReport(join(folder, "nothing-here.json"), true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a run that ends badly after its last test is a failure", () => {
  expect(countReport(report(["passed"]), false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

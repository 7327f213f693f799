import { existsSync, readFileSync } from "node:fs";

export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** Adds up counts. */
export function sum(counts) {
  return counts.reduce(
    (all, each) => ({
      passed: all.passed + each.passed,
      failed: all.failed + each.failed,
      skipped: all.skipped + each.skipped,
    }),
    nothing,
  );
}

/** The closing line, which people and pipelines read. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Counts a test runner's own report. A file that could not be loaded has no tests to fail and counts as one failure;
 * so does a runner that ends badly without a failed test, a missing report, and a run in which no test was executed:
 * a check that passes because it looked at nothing is worse than none.
 */
export function countReport(path, endedWell) {
  const counts = existsSync(path) ? sum(JSON.parse(readFileSync(path, "utf8")).testResults.map(countFile)) : nothing;
  const ran = counts.passed + counts.failed;
  if (counts.failed === 0 && (!endedWell || ran === 0)) return { ...counts, failed: 1 };
  return counts;
}

function countFile({ status, assertionResults }) {
  const having = (wanted) => assertionResults.filter((each) => wanted.includes(each.status)).length;
  const failed = having(["failed"]);
  return {
    passed: having(["passed"]),
    failed: failed === 0 && status === "failed" ? 1 : failed,
    skipped: having(["pending", "skipped", "todo", "disabled"]),
  };
}

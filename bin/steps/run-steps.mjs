import { rmSync } from "node:fs";
import { join } from "node:path";
import { endLike, runNode } from "../ready/child.mjs";
import { project } from "../ready/project.mjs";
import { closingLine, countReport, sum } from "./count.mjs";

/** Runs the steps in order, stops at the first that fails, and ends with the closing line. Steps not reached are skipped. */
export async function runSteps(steps) {
  const counts = [];
  for (const step of steps) {
    const began = Date.now();
    console.log(`\n== ${step.name}`);
    const { counted, stoppedBy } = await runStep(step);
    counts.push(counted);
    console.log(
      `== ${step.name}: ${counted.failed === 0 ? "passed" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    if (stoppedBy !== null) return endLike({ code: null, signal: stoppedBy });
    if (counted.failed > 0) break;
  }
  const notReached = { passed: 0, failed: 0, skipped: steps.length - counts.length };
  const total = sum([...counts, notReached]);
  if (total.failed === 0 && total.passed === 0) total.failed = 1;
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${closingLine(total)}`);
}

async function runStep({ tool, words, report }) {
  if (report !== undefined) rmSync(report, { force: true }); // Yesterday's report must never be counted.
  const { code, signal } = await runNode(process.execPath, [join(project, tool), ...words]);
  const stoppedBy = signal === "SIGINT" || signal === "SIGTERM" ? signal : null;
  const counted =
    report === undefined
      ? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
      : countReport(report, code === 0);
  return { counted, stoppedBy };
}

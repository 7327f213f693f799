import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { project } from "./project.mjs";

const withParent = pathToFileURL(join(project, "bin/ready/with-parent.mjs")).href;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program under a given Node, hands signals on, and answers how it ended.
 * Whatever kills us ends the program too.
 */
export function runNode(node, words, options = {}) {
  const child = spawn(node, ["--import", withParent, ...words], {
    cwd: project,
    ...options,
    stdio: [...(options.stdio ?? ["inherit", "inherit", "inherit"]), "ipc"],
  });
  const pass = SIGNALS.map((signal) => [signal, () => handOn(child, signal)]);
  for (const [signal, listener] of pass) process.on(signal, listener);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      for (const [name, listener] of pass) process.off(name, listener);
      resolve({ code, signal });
    });
  });
}

/** Ctrl-C in a terminal has reached the program by itself already; a second one would mean "do not even tidy up". */
function handOn(child, signal) {
  if (signal === "SIGINT" && process.stdin.isTTY) return;
  child.kill(signal);
}

/** Ends this process as the program ended: with its code, or by its signal. */
export function endLike({ code, signal }) {
  if (signal === null) {
    process.exitCode = code ?? 1;
    return;
  }
  process.kill(process.pid, signal);
  setTimeout(() => process.exit(1), 1000); // For a signal that does not end us.
}

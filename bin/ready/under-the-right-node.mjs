import { readFileSync } from "node:fs";
import { endLike, runNode } from "./child.mjs";
import { makePackagesReady } from "./packages.mjs";
import { rightNode } from "./right-node.mjs";

/** Installs what is missing, then does the work: here when this Node is new enough, otherwise again under one that is. */
export async function underTheRightNode(work, needs = {}, flags = []) {
  stopWithNpm();
  await makePackagesReady(needs);
  const node = rightNode();
  const isHere = node === process.execPath && flags.every((flag) => process.execArgv.includes(flag));
  if (isHere) return await work();
  endLike(await runNode(node, [...flags, ...process.argv.slice(1)]));
}

/** npm, killed by -9, takes nobody with it, nor does the shell between us. Stop then, or the port stays taken. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.channel !== undefined) return;
  const above = whoIsAbove();
  setInterval(() => {
    if (whoIsAbove() !== above) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

/** Our parent, and where the system tells, its parent: a change in either means that one of them died. */
function whoIsAbove() {
  try {
    const status = readFileSync(`/proc/${process.ppid}/status`, "utf8");
    return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}

import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";

/**
 * The bench's other halves run apart, so that neither the clients' work nor the bare pages' is counted as the server's.
 * They are this same program under another word, and end when we do. Without the flags that we were started with: what
 * watches over our own parent would let go of the channel to them, and they would end before they began.
 */
export function forkBench(part: "load" | "bare"): ChildProcess {
  return fork(join(import.meta.dirname, "lessen.js"), ["bench", part], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

/** The next thing that a child says; or why there is none. */
export function nextMessage<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A part of the bench ended early, with ${code}.`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as T);
    });
  });
}

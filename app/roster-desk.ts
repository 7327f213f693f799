import { fork } from "node:child_process";
import type { ApplyProgress, Confirmed, RosterDesk } from "#people";
import type { Doing, OpenDatabase } from "#platform";

/** What the process is told: how to reach the database, who does what, and the one deed to do. */
export type DeskWork = { app: OpenDatabase["app"]; doing: Omit<Doing, "at"> & { at: string } } & Deed;

type Deed = { kind: "read"; importId: string } | { kind: "apply"; confirmed: Confirmed };

/** What the process says: how far it is, and at its end what came of the deed, or what of an error may be logged. */
export type DeskSays = { progress: ApplyProgress } | DeskAnswer;
/** The last thing it says. */
export type DeskAnswer = { outcome: unknown } | { broke: Record<string, unknown> };

/**
 * A file of 30,000 rows takes some 90 MB of heap. A process that wants more than this ends, and only that process: a
 * file that is too large must not take the pages with it.
 */
const memory = ["--max-old-space-size=256", "--max-semi-space-size=2"];

/** How a process ends that wanted more memory than it may have. */
const tooMuch = "SIGABRT";

/** A desk in a process of its own for each deed, one after another, so that no two files are held in memory at once. */
export function deskApart(app: OpenDatabase["app"], program: string): RosterDesk {
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(doing: Doing, deed: Deed, onProgress?: OnProgress): Promise<T | "too-large"> => {
    const work = { app, doing: { ...doing, at: doing.at.toString() }, ...deed };
    const mine = before.then(() => inProcess<T>(program, work, onProgress));
    before = mine.catch(() => undefined);
    return mine;
  };
  return {
    read: (doing, importId) => inTurn(doing, { kind: "read", importId }),
    apply: (doing, confirmed, onProgress) => inTurn(doing, { kind: "apply", confirmed }, onProgress),
  };
}

type OnProgress = (progress: ApplyProgress) => void;

function inProcess<T>(program: string, work: DeskWork, onProgress?: OnProgress): Promise<T | "too-large"> {
  return new Promise((resolve, reject) => {
    const child = fork(program, {
      execArgv: memory,
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    let answer: DeskAnswer | undefined;
    child.on("message", (said: DeskSays) => {
      if ("progress" in said) onProgress?.(said.progress);
      else answer = said;
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      if (answer !== undefined && "outcome" in answer) resolve(answer.outcome as T);
      else if (answer !== undefined) reject(new DeskBroke(answer.broke));
      else if (signal === tooMuch) resolve("too-large");
      else reject(new Error(`The desk's process ended with ${code ?? signal}.`));
    });
    child.send(work);
  });
}

/** Passes for the error that it tells of, so that the log shows where that one was thrown. */
class DeskBroke extends Error {
  constructor({ kind, at, ...others }: Record<string, unknown>) {
    super("The desk's process broke.");
    Object.assign(this, others);
    this.name = String(kind);
    this.stack = [this.message, ...(Array.isArray(at) ? at.map(String) : [])].join("\n");
  }
}

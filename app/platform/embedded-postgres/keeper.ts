import type { Postmaster } from "./postmaster.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";

/** Keeps one server running until it is told to stop. */
export type Keeper = {
  pid(): number;
  stop(): Promise<void>;
  /** Resolves when the server is down for good: with nothing after `stop`, with the reason otherwise. */
  ended: Promise<Error | undefined>;
};

const MINUTE = 60_000;
const TRIES_A_MINUTE = 5;

/** Brings the server up, and up again whenever it ends without being told to: a school's day must not wait for a person. */
export async function keepRunning(
  bringUp: () => Promise<Postmaster>,
  log: (line: string) => void,
  logFile: string,
): Promise<Keeper> {
  let current = await bringUp();
  let stopping: Promise<void> | undefined;

  const watch = async (): Promise<Error | undefined> => {
    const falls: number[] = [];
    for (;;) {
      const how = await current.exited;
      if (stopping) return undefined;
      falls.push(performance.now());
      if (tooMany(falls)) return keepsEnding(logFile);
      log(`The database ${how} and is being started again.`);
      try {
        current = await bringUp();
      } catch (error) {
        return error as Error;
      }
      if (stopping) await current.stop();
    }
  };

  const ended = watch();
  const stop = (): Promise<void> => (stopping ??= current.stop().then(async () => void (await ended)));
  return { pid: () => current.pid, stop, ended };
}

function tooMany(falls: number[]): boolean {
  const recent = falls.filter((at) => at > performance.now() - MINUTE);
  return recent.length >= TRIES_A_MINUTE;
}

function keepsEnding(logFile: string): EmbeddedPostgresRefusal {
  return new EmbeddedPostgresRefusal(
    "will-not-start",
    `The database ended ${TRIES_A_MINUTE} times within a minute and was not started again. ` +
      `Read the end of ${logFile} for the reason, check the disk and the memory of the computer, then start Lessen again.`,
  );
}

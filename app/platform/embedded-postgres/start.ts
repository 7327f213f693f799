import { prepareCluster } from "./cluster.ts";
import { connectionTo, readNote, writeNote } from "./connection.ts";
import type { EmbeddedPostgres, StartOptions } from "./embedded-postgres.ts";
import { keepRunning } from "./keeper.ts";
import { type Layout, openLayout, placeOf } from "./layout.ts";
import { takeLock } from "./lock.ts";
import { endLeftovers } from "./orphans.ts";
import { type Postmaster, spawnPostmaster } from "./postmaster.ts";
import { untilReady } from "./ready.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";
import { chooseRunnable, type Runnable } from "./running-as.ts";
import { type Keeping, settingsFor } from "./settings.ts";
import { makeSocketFolder, removeSocketFolder } from "./socket-folder.ts";

type Start = { layout: Layout; keeping: Keeping; log: (line: string) => void };

/** Starts the server below a folder and waits until it answers; `keeping` says whether its disk writes are forced. */
export async function launch(
  { folder, log = () => undefined }: StartOptions,
  keeping: Keeping,
): Promise<EmbeddedPostgres> {
  const layout = openLayout(folder);
  const unlock = takeLock(layout.lock);
  if (!unlock) throw alreadyRunning(layout);
  let host = "";
  const tidy = (): void => {
    removeSocketFolder(host);
    unlock();
  };
  try {
    host = makeSocketFolder();
    return await run({ layout, keeping, log }, host, tidy);
  } catch (error) {
    tidy();
    throw error;
  }
}

/** The order matters: nothing is handed over, made or read while a server of an earlier run still writes. */
async function run({ layout, keeping, log }: Start, host: string, tidy: () => void): Promise<EmbeddedPostgres> {
  await endLeftovers(layout, log);
  removeSocketFolder(readNote(layout)?.host ?? "");
  writeNote(layout, host);
  const runnable = chooseRunnable(layout.folder, host);
  await prepareCluster(layout, runnable, keeping);

  const connection = connectionTo(host, layout);
  const keeper = await keepRunning(() => bringUp({ layout, keeping, log }, runnable, host), log, layout.log);
  const ended = keeper.ended.finally(tidy);
  const stop = async (): Promise<void> => {
    await keeper.stop();
    await ended;
  };
  return {
    ...connection,
    stop,
    ended,
    get pid() {
      return keeper.pid();
    },
  };
}

async function bringUp({ layout, keeping, log }: Start, runnable: Runnable, host: string): Promise<Postmaster> {
  await endLeftovers(layout, log);
  const postmaster = spawnPostmaster(runnable, layout, settingsFor(keeping, placeOf(layout), host));
  try {
    await untilReady(postmaster, connectionTo(host, layout).connect("postgres"), layout, log);
    return postmaster;
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
}

function alreadyRunning(layout: Layout): EmbeddedPostgresRefusal {
  const pid = readNote(layout)?.pid;
  return new EmbeddedPostgresRefusal(
    "already-running",
    `Lessen is already running on ${layout.folder}${pid === undefined ? "" : ` (process ${pid})`}. ` +
      "Use that one, or stop it first, or set LESSEN_DATA to another folder for a second Lessen.",
  );
}

import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { programOf } from "./binaries.ts";
import { type Layout, placeOf } from "./layout.ts";
import { EmbeddedPostgresRefusal } from "./refusal.ts";
import { runProgram } from "./run-program.ts";
import { giveTo, type Runnable, seenFrom } from "./running-as.ts";
import type { Keeping } from "./settings.ts";

const MAJOR = "18";
const LOCALE = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8"];

/** Makes the cluster at the first start; later, checks that this server can read it. */
export async function prepareCluster(layout: Layout, runnable: Runnable, keeping: Keeping): Promise<void> {
  removeHalfMade(layout.folder);
  if (!existsSync(layout.cluster)) return makeCluster(layout, runnable, keeping);
  refuseOtherVersion(layout.cluster);
  // A restored copy often has wider rights, and PostgreSQL refuses those.
  chmodSync(layout.cluster, 0o700);
  if (!existsSync(layout.password)) await replacePassword(layout, runnable);
}

function removeHalfMade(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.includes(".new-")) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function refuseOtherVersion(cluster: string): void {
  const file = join(cluster, "PG_VERSION");
  const found = existsSync(file) ? readFileSync(file, "utf8").trim() : "an unknown version";
  if (found === MAJOR) return;
  throw new EmbeddedPostgresRefusal(
    "wrong-version",
    `The records in ${cluster} were written by PostgreSQL ${found}, and this Lessen brings PostgreSQL ${MAJOR}. Nothing was changed. ` +
      "Start the Lessen that wrote them, make a backup with it, and restore the backup into an empty folder with this one.",
  );
}

/** Made beside its place and then renamed, so that a cluster is either there whole or not at all. */
async function makeCluster(layout: Layout, runnable: Runnable, keeping: Keeping): Promise<void> {
  const fresh = `${layout.cluster}.new-${randomBytes(4).toString("hex")}`;
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  writePrivately(passwordFile, newPassword());
  giveTo(runnable.identity.owner, fresh, passwordFile);
  const { path } = seenFrom(runnable.identity, fresh);
  const words = [
    "-U",
    "postgres",
    "-A",
    "scram-sha-256",
    `--pwfile=${path}/../${basename(passwordFile)}`,
    ...LOCALE,
    "--no-instructions",
  ];
  words.push("-c", `cluster_name=${placeOf(layout)}`); // Known by this to the next start, should we be killed meanwhile.
  if (keeping === "fleeting") words.push("--no-sync");
  await runProgram(runnable, fresh, [programOf(runnable.server, "initdb"), "-D", path, ...words]);
  // A server started by hand, or on a copy of this folder, must not bear the name by which we know ours.
  appendFileSync(join(fresh, "postgresql.conf"), "cluster_name = ''\n", { flush: true });
  // The password first: a password without a cluster is replaced at the next start.
  renameSync(passwordFile, layout.password);
  renameSync(fresh, layout.cluster);
  forceToDisk(layout.folder);
  forceToDisk(dirname(layout.folder));
}

/** A lost password file must not look like lost records: whoever may write the cluster may set a new one. */
async function replacePassword(layout: Layout, runnable: Runnable): Promise<void> {
  const fresh = `${layout.password}.new-${randomBytes(4).toString("hex")}`;
  const password = newPassword();
  writePrivately(fresh, password);
  giveTo(runnable.identity.owner, fresh);
  const { path } = seenFrom(runnable.identity, layout.cluster);
  const alone = [
    programOf(runnable.server, "postgres"),
    "--single",
    "-D",
    path,
    "-c",
    `cluster_name=${placeOf(layout)}`,
    "postgres",
  ];
  await runProgram(runnable, layout.cluster, alone, `ALTER ROLE postgres PASSWORD '${password}'\n`);
  renameSync(fresh, layout.password);
  forceToDisk(layout.folder);
}

function newPassword(): string {
  return randomBytes(24).toString("base64url");
}

function writePrivately(file: string, words: string): void {
  writeFileSync(file, words, { mode: 0o600, flush: true });
}

/** A new name is only as safe as the folder it was written into. */
function forceToDisk(folder: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(folder, "r");
    fsyncSync(handle);
  } catch {
    // A parent that we may pass through but not read was there before us.
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

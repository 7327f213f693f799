import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "./install.mjs";
import { oneAtATime } from "./one-at-a-time.mjs";
import { locks, PlainError, mayWrite, project, say } from "./project.mjs";

const modules = join(project, "node_modules");
const stamp = join(modules, ".lessen-installed");

/**
 * Makes sure that node_modules is what package-lock.json says, installing when it is not.
 * To run, the packages for developing may be left out (`npm ci --omit=dev`); to test, they may not.
 */
export async function makePackagesReady({ forTests = false } = {}) {
  const wanted = { hash: lockHash(), forTests };
  if (isInstalled(wanted)) return;
  if (!mayWrite(modules) || !mayWrite(join(project, "build"))) {
    throw new PlainError(
      `The packages in ${modules} do not fit package-lock.json, and this account may not change them. Run npm ci there as the account that owns the folder.`,
    );
  }
  await oneAtATime(
    join(locks, "install"),
    async () => {
      if (isInstalled(wanted)) return;
      say("Installing the packages that Lessen needs. This happens once, and again when package-lock.json changes.");
      await install();
      // What npm could not fetch for this kind of machine is not asked for again and again: the stamp says we tried.
      leaveStamp({ ...wanted, forTests: true });
    },
    () => say("Another start is installing the packages. Waiting for it."),
  );
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(project, "package-lock.json")))
    .digest("hex");
}

function isInstalled(wanted) {
  if (existsSync(stamp)) {
    const [hash, scope] = readFileSync(stamp, "utf8").split(" ");
    if (hash === wanted.hash && (scope === "all" || !wanted.forTests)) return true;
  }
  // Somebody may have run npm ci by hand: then the packages are right and only our stamp is missing.
  if (!holdsWhatTheLockSays(wanted.forTests)) return false;
  leaveStamp(wanted);
  return true;
}

/** Compares with npm's own list of what it has put there. */
function holdsWhatTheLockSays(forTests) {
  const kept = join(modules, ".package-lock.json");
  if (!existsSync(kept)) return false;
  const here = JSON.parse(readFileSync(kept, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = here[path];
    if (found !== undefined) return found.version === entry.version && existsSync(join(project, path));
    return mayBeAbsent(entry, forTests);
  });
}

function mayBeAbsent({ dev, optional, peer, os, cpu, libc }, forTests) {
  if (dev === true && !forTests) return true;
  if (optional !== true) return peer === true;
  // One made for this very machine is absent only when npm ran under a Node too old for it.
  const forUs = os?.includes(process.platform) && cpu?.includes(process.arch) && libc?.includes("musl") !== true;
  return forUs !== true;
}

function leaveStamp({ hash, forTests }) {
  try {
    writeFileSync(stamp, `${hash} ${forTests ? "all" : "run"}`);
  } catch {
    // Somebody else's node_modules, readable and right: comparing again next time costs a few milliseconds.
  }
}

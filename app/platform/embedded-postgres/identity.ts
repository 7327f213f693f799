import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";
import { isMainThread } from "node:worker_threads";

export type Owner = { uid: number; gid: number };

/** As whom the server runs, and how it reaches its files. */
export type Identity = {
  /** The words before its command. */
  prefix: string[];
  /** Set when Node itself changes the user. */
  become?: Owner;
  /** To whom its files belong, as seen from outside. */
  owner: Owner;
  /** True when the kernel stops the server as soon as this process ends. */
  diesWithUs: boolean;
  /**
   * True when the user may not walk to the project (which lies below /root, say). The server then works in the cluster's
   * folder, where Node puts it before it changes the user, calls that folder /proc/self/cwd, and runs from a copy.
   */
  carried: boolean;
};

const NOBODY = 65534;
const NAMESPACE = ["unshare", "-U", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
const DEATH_SIGNAL = ["setpriv", "--pdeathsig", "INT", "--"];

/** The only things of our surroundings that a server may see. PG* and LD_* variables of the parent would change it. */
export function cleanEnvironment(): Record<string, string> {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}

/** The ways to run a server here, best first. PostgreSQL refuses to run as root, and `initdb` as a user without a name. */
export function possibleIdentities(folder: Owner): Identity[] {
  const ourselves = asOurselves();
  const inNamespace = { ...ourselves, prefix: [...NAMESPACE, ...ourselves.prefix] };
  if (ourselves.owner.uid !== 0) return hasName() ? [ourselves] : [inNamespace, ourselves];

  // Root in a namespace is the owner of root's files and has none of root's powers.
  const ordinary = folder.uid !== 0 && folder.uid !== NOBODY;
  const owner = ordinary ? { uid: folder.uid, gid: folder.gid } : { uid: NOBODY, gid: NOBODY };
  const asUser = { ...ourselves, become: owner, owner };
  const others = [asUser, { ...asUser, carried: true }];
  return ordinary ? others : [inNamespace, ...others];
}

function asOurselves(): Identity {
  const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const diesWithUs = canSetDeathSignal();
  return { prefix: diesWithUs ? DEATH_SIGNAL : [], owner, diesWithUs, carried: false };
}

/** The death signal belongs to the thread that starts the process, so it is of no use in a worker thread that may end. */
function canSetDeathSignal(): boolean {
  if (process.platform !== "linux" || !isMainThread) return false;
  return (
    spawnSync(DEATH_SIGNAL[0] ?? "", [...DEATH_SIGNAL.slice(1), "true"], {
      env: cleanEnvironment(),
    }).status === 0
  );
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

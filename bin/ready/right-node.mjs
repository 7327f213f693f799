import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PlainError, project } from "./project.mjs";

/** The first Node with argon2id in `node:crypto`, with which passwords are kept. */
const NEEDED = [24, 7];

/** The package that brings Node 24 to this kind of machine; not every kind has one. */
export const nodePackage = `node-${process.platform}-${process.arch}`;

/** Whether a version like "v24.21.0" will do. */
export function willDo(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** The Node that npm brought, if it runs on this machine. One built for another C library is there and does not. */
export function broughtNode(folder = join(project, "node_modules")) {
  const path = join(folder, nodePackage, "bin", "node");
  if (!existsSync(path)) return undefined;
  const { stdout, status } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return status === 0 && willDo(stdout.trim()) ? path : undefined;
}

/** The Node to run Lessen under: this one where it is new enough, otherwise the one that npm brought. */
export function rightNode() {
  if (willDo(process.version)) return process.execPath;
  const brought = broughtNode();
  if (brought !== undefined) return brought;
  throw new PlainError(
    `Lessen needs Node ${NEEDED.join(".")} or newer. This is ${process.version}, and npm has none that runs on this machine (${process.platform}, ${process.arch}). Install Node 24, then start Lessen again.`,
  );
}

import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { runNode } from "./child.mjs";
import { mayWrite, PlainError, project, say } from "./project.mjs";
import { broughtNode, nodePackage, willDo } from "./right-node.mjs";

const scratch = join(project, "build", "first-node");
const spareCache = join(project, "build", "npm-cache");

/**
 * Runs `npm ci` under Node 24, fetching that Node first where the machine has an older one: npm leaves out, without a
 * word, every optional package that does not name the running Node among its engines, and the compilers, the linter and
 * the test runner all come as such packages.
 */
export async function install() {
  const npm = findNpm();
  try {
    const node = willDo(process.version) ? process.execPath : await firstNode(npm);
    await runNpm(node, npm, project);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    rmSync(spareCache, { recursive: true, force: true });
  }
}

/** Fetches only Node, in a folder of its own, with the checksum from our lock file. */
async function firstNode(npm) {
  const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  const path = `node_modules/${nodePackage}`;
  const entry = lock.packages[path];
  if (entry === undefined) return process.execPath;
  const packages = { dependencies: { [nodePackage]: entry.version } };
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  writeFileSync(join(scratch, "package.json"), JSON.stringify({ private: true, ...packages }));
  writeFileSync(
    join(scratch, "package-lock.json"),
    JSON.stringify({
      lockfileVersion: 3,
      requires: true,
      packages: { "": packages, [path]: { ...entry, optional: false } },
    }),
  );
  await runNpm(process.execPath, npm, scratch);
  return broughtNode(join(scratch, "node_modules")) ?? process.execPath;
}

async function runNpm(node, npm, folder) {
  const words = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
  // npm's own report goes to stderr: stdout belongs to the command that was asked for.
  const { code } = await runNode(node, words, { cwd: folder, env: npmEnvironment(), stdio: ["ignore", 2, 2] });
  if (code !== 0)
    throw new PlainError(
      "npm could not install the packages; its own words are above. Put that right, then start Lessen again.",
    );
}

/** npm keeps what it fetches below the home folder. Without one that it may write in, it fails: lend it one here. */
function npmEnvironment() {
  // npm run tells its children where the outer package is; an inner npm would believe it.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix)/.test(name)),
  );
  if (environment.NODE_ENV === "production") delete environment.NODE_ENV; // It would leave out what the build needs.
  if (environment.npm_config_cache === undefined || !mayWrite(environment.npm_config_cache)) {
    const home = homeFolder();
    if (home === undefined || !mayWrite(join(home, ".npm"))) environment.npm_config_cache = spareCache;
  }
  return environment;
}

function homeFolder() {
  try {
    return homedir();
  } catch {
    return undefined; // An account without an entry in the list of accounts.
  }
}

/** npm's program: the one that called us, or the first on the path. */
function findNpm() {
  const calledBy = process.env.npm_execpath;
  if (calledBy !== undefined && /npm-cli\.c?js$/.test(calledBy) && existsSync(calledBy)) return calledBy;
  const folders = [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)];
  for (const folder of folders.filter((each) => each !== "")) {
    for (const candidate of [join(folder, "npm"), join(folder, "../lib/node_modules/npm/bin/npm-cli.js")]) {
      if (!existsSync(candidate)) continue;
      const real = realpathSync(candidate);
      if (real.endsWith("npm-cli.js")) return real;
    }
  }
  say("npm was not found on the path.");
  throw new PlainError(
    "The packages are not installed, and there is no npm to install them with. Install Node with npm, then start Lessen again.",
  );
}

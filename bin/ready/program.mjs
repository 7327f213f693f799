import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isUpToDate } from "../build/build.mjs";
import { runNode } from "./child.mjs";
import { mayWrite, PlainError, project } from "./project.mjs";
import { underTheRightNode } from "./under-the-right-node.mjs";

/**
 * V8 spreads out over whatever memory a machine has: after ten thousand pages the server held 406 MB. Told that it may have
 * 512 MB for what lasts, several times what it needs, it stays under 200. The first is how much is gathered before what did
 * not last is thrown away. Both can only be given when the process begins.
 */
const modestMemory = ["--max-semi-space-size=8", "--max-old-space-size=512"];

/** Installs, builds and then becomes one of the two programs, `web` or `lessen`. */
export async function become(program) {
  await underTheRightNode(
    async () => {
      const place = placeToBuild();
      if (!isUpToDate(place)) await buildApart(place);
      await import(pathToFileURL(join(place, "build", `${program}.js`)).href);
    },
    {},
    modestMemory,
  );
}

/** The compilers take 90 MB, which a server that had run them would keep for as long as it lives. */
async function buildApart(place) {
  const { code } = await runNode(process.execPath, [join(project, "bin/build.mjs"), place], {
    stdio: ["ignore", process.stderr, "inherit"],
  });
  if (code !== 0) throw new PlainError("Lessen could not be built. The lines above say why.");
}

/** The checkout; or, where that is somebody else's to write in, a folder among our own data that leads back to it. */
function placeToBuild() {
  if (mayWrite(join(project, "build")) || isUpToDate(project)) return project;
  if (process.env.LESSEN_DATA === undefined) {
    throw new PlainError(
      `This account may not write in ${project}. Set LESSEN_DATA to a folder that it may write in, then start Lessen again.`,
    );
  }
  process.env.LESSEN_DATA = resolve(project, process.env.LESSEN_DATA);
  const place = join(process.env.LESSEN_DATA, "program");
  mkdirSync(place, { recursive: true, mode: 0o700 });
  for (const name of ["node_modules", "migrations", "package.json"]) leadBack(join(place, name), join(project, name));
  return place;
}

function leadBack(path, target) {
  if (existsSync(path) || isLink(path)) rmSync(path);
  symlinkSync(target, path);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

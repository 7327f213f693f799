import { existsSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { PlainError, project } from "../ready/project.mjs";

/** The programs: name in build/ -> source. */
const PROGRAMS = { web: "app/web.ts", lessen: "app/lessen.ts", "desk-process": "app/desk-process.ts" };
/** The scripts that a page may name; what they import is bundled into them. */
const SCRIPTS = [
  "browser/enhance.ts",
  "browser/own-words.ts",
  "browser/drawn-lines.ts",
  "browser/link-to-copy.ts",
  "browser/body-map.ts",
  "browser/watch.ts",
  "browser/send-kept.ts",
];

/** The server, its process for large files and the command line, each one file; packages stay in node_modules. */
export async function bundlePrograms(folder) {
  const missing = Object.values(PROGRAMS).filter((path) => !existsSync(join(project, path)));
  if (missing.length > 0) throw new PlainError(`The build did not find ${missing.join(" and ")}.`);
  await bundle({
    entryPoints: PROGRAMS,
    outdir: folder,
    packages: "external",
    platform: "node",
    target: "node24",
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    sourcemap: true,
  });
}

/** The browser's scripts, small, for browsers that schools still have: name -> contents. */
export async function bundleScripts() {
  const { outputFiles } = await bundle({
    entryPoints: SCRIPTS,
    outdir: "scripts",
    minify: true,
    platform: "browser",
    target: ["chrome80", "safari13", "firefox78"],
    // They all read it; esbuild counts one of Safari's old faults, in a form that we do not write, as not reading it.
    supported: { destructuring: true },
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    legalComments: "none",
    write: false,
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path.split("/").at(-1), Buffer.from(contents)]));
}

/** esbuild has shown, by then, what is wrong and where; its stack would only hide it. */
async function bundle(options) {
  try {
    return await esbuild.build({
      absWorkingDir: project,
      bundle: true,
      format: "esm",
      logLevel: "warning",
      ...options,
    });
  } catch {
    throw new PlainError("The build failed. What is wrong, and where, stands above.");
  }
}

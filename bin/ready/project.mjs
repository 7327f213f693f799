import { accessSync, constants, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout: the folder that holds package.json. */
export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A sentence for the person who started Lessen: shown alone, without a stack. */
export class PlainError extends Error {}

/** Says something on the way; on stderr, so that a command's `--json` answer stays the only thing on stdout. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Whether we may write below this folder, or make it where it does not exist yet. */
export function mayWrite(folder) {
  const nearest = existsSync(folder) ? folder : dirname(folder);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return existsSync(nearest);
  } catch {
    return false;
  }
}

/** Runs the whole of a command, and turns a plain error into a line and exit code 1. */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    say(error instanceof PlainError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
  }
}

/** Where several starts at once take turns; below `build/`, which git leaves alone. */
export const locks = join(project, "build", "locks");

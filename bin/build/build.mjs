import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { oneAtATime } from "../ready/one-at-a-time.mjs";
import { hashOfSources } from "./sources.mjs";

/** Builds into `place/build` what is not built yet from these very sources. */
export async function build(place) {
  const folder = join(place, "build");
  if (isBuilt(folder, hashOfSources())) return;
  mkdirSync(folder, { recursive: true });
  await oneAtATime(join(folder, "locks", "build"), async () => {
    const sources = hashOfSources();
    if (isBuilt(folder, sources)) return;
    rmSync(mark(folder), { force: true });
    await make(folder);
    const { writeWhole } = await import("./assets.mjs");
    writeWhole(mark(folder), sources);
  });
}

/** Whether `place/build` holds what these sources make. */
export function isUpToDate(place) {
  return isBuilt(join(place, "build"), hashOfSources());
}

async function make(folder) {
  // Loaded only now: esbuild and sass take longer to load than a start without a build takes.
  const [{ bundlePrograms, bundleScripts }, { look }, { assetsIn }] = await Promise.all([
    import("./bundles.mjs"),
    import("./look.mjs"),
    import("./assets.mjs"),
  ]);
  const { keep, write } = assetsIn(folder);
  const [scripts] = await Promise.all([bundleScripts(), bundlePrograms(folder), look(keep)]);
  for (const [name, contents] of Object.entries(scripts)) keep(name, contents);
  await write();
}

function mark(folder) {
  return join(folder, "built-from");
}

function isBuilt(folder, sources) {
  return existsSync(mark(folder)) && readFileSync(mark(folder), "utf8") === sources;
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { PlainError, project } from "../ready/project.mjs";

/** Where the test runner leaves its own reports; git leaves the folder alone. */
const reports = join(project, "test-results");
const BOUNDARIES = "bin/lint";

function vitest(name, words) {
  const report = join(reports, `${name}.json`);
  return {
    tool: "node_modules/vitest/vitest.mjs",
    words: ["run", ...words, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    report,
  };
}

/** The linter over its fixture of deliberate breaches. */
export const boundaryTests = vitest("boundaries", [BOUNDARIES]);

/** Rules, deeds and pages. */
export const restOfTheTests = vitest("unit", ["--exclude", `${BOUNDARIES}/**`]);

/** Every browser journey, or the one of that name. */
export function journeyTests(name) {
  const chosen = name === undefined ? [] : [`journeys/${knownJourney(name)}.journey.test.ts`];
  return vitest("journeys", ["--config", "journeys/vitest.config.ts", ...chosen]);
}

function knownJourney(name) {
  if (existsSync(join(project, "journeys", `${name}.journey.test.ts`)) && !name.includes("/")) return name;
  const names = readdirSync(join(project, "journeys")).flatMap(
    (file) => /^(.+)\.journey\.test\.ts$/.exec(file)?.[1] ?? [],
  );
  throw new PlainError(`There is no journey called ${name}. There are: ${names.join(", ") || "none yet"}.`);
}

import { boundaryTests, journeyTests, restOfTheTests } from "./vitest.mjs";

/**
 * What `npm test` does, in this order, stopping at the first failure. Each step is also an npm script of its name.
 * A step runs one program under Node: `tool` is the program's path, `words` what it is told. A step with a `report`
 * is counted from the test runner's own report; any other counts as one check.
 */
export const steps = [
  { name: "format:check", tool: "node_modules/oxfmt/bin/oxfmt", words: ["--check"] },
  { name: "lint", tool: "node_modules/oxlint/bin/oxlint", words: [] },
  { name: "types", tool: "node_modules/typescript/bin/tsc", words: ["--noEmit"] },
  { name: "boundaries", ...boundaryTests },
  { name: "unused", tool: "node_modules/knip/bin/knip.js", words: ["--no-progress"] },
  { name: "unit", ...restOfTheTests },
  { name: "tables:check", tool: "bin/tables.mjs", words: ["--check"] },
  { name: "build", tool: "bin/build.mjs", words: [] },
  { name: "journeys", ...journeyTests() },
];

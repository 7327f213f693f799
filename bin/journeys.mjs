import { run } from "./ready/project.mjs";
import { underTheRightNode } from "./ready/under-the-right-node.mjs";
import { runSteps } from "./steps/run-steps.mjs";
import { steps } from "./steps/steps.mjs";
import { journeyTests } from "./steps/vitest.mjs";

// npm run journeys: all of them; npm run journeys -- record: one, by its name. Built first.
await run(() => {
  const build = steps.filter(({ name }) => name === "build");
  const journeys = { name: "journeys", ...journeyTests(process.argv[2]) };
  return underTheRightNode(() => runSteps([...build, journeys]), { forTests: true });
});

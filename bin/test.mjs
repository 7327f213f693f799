import { PlainError, run } from "./ready/project.mjs";
import { underTheRightNode } from "./ready/under-the-right-node.mjs";
import { runSteps } from "./steps/run-steps.mjs";
import { steps } from "./steps/steps.mjs";

// npm test: everything that the pipeline runs. npm test -- --only lint: one step.
await run(() => underTheRightNode(() => runSteps(chosen(process.argv.slice(2))), { forTests: true }));

function chosen(words) {
  if (words.length === 0) return steps;
  const [option, ...names] = words;
  const found = steps.filter(({ name }) => names.includes(name));
  if (option === "--only" && found.length > 0 && found.length === names.length) return found;
  throw new PlainError(
    `npm test takes no words, or --only and steps from: ${steps.map(({ name }) => name).join(", ")}.`,
  );
}

import { checkpointVerb, verifyVerb } from "./trail-verbs.ts";
import { importVerb, seedVerb } from "./people-verbs.ts";
import { speaker, type Speaker } from "./speak.ts";

/** One verb: what it says it does, and the doing. Returns the exit code. */
export type Verb = { help: string; run(words: readonly string[], speaker: Speaker): Promise<number> };

const verbs: Record<string, Verb> = {
  seed: seedVerb,
  import: importVerb,
  verify: verifyVerb,
  checkpoint: checkpointVerb,
};

/** Runs the verb that the words begin with; every refusal is one plain sentence and a code that is not zero. */
export async function runVerb(words: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = words.filter((word) => word !== "--json");
  const speaking = speaker(words.includes("--json"));
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb === undefined) return help(name, speaking);
  try {
    return await verb.run(rest, speaking);
  } catch (error) {
    speaking.say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function help(name: string, speaking: Speaker): number {
  const lines = Object.entries(verbs).map(([verb, { help: words }]) => `  ${verb.padEnd(11)} ${words}`);
  const isHelp = name === "help" || name === "--help";
  if (!isHelp) speaking.say(`There is no verb called "${name}".`);
  speaking.answer(["npm run lessen -- <verb> [--json]", ...lines].join("\n"), { verbs: Object.keys(verbs) });
  return isHelp ? 0 : 2;
}

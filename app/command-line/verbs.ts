import { benchVerb } from "./bench/bench-verb.ts";
import { checkpointVerb, verifyVerb } from "./trail-verbs.ts";
import { importVerb } from "./import-verb.ts";
import { newPasswordVerb } from "./new-password-verb.ts";
import { seedVerb } from "./seed-verb.ts";
import { speaker, type Speaker } from "./speak.ts";

/** One verb: what it says it does, and the doing. Returns the exit code. */
export type Verb = { help: string; run(words: readonly string[], speaker: Speaker): Promise<number> };

const verbs: Record<string, Verb> = {
  seed: seedVerb,
  import: importVerb,
  verify: verifyVerb,
  checkpoint: checkpointVerb,
  "new-password": newPasswordVerb,
  bench: benchVerb,
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
    return speaking.refuse(sentenceFor(error));
  }
}

/** A refused connection comes as an error of errors with no words of its own; every other one says what it is. */
function sentenceFor(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === "ECONNREFUSED" || code === "ENOTFOUND")
    return "The database that DATABASE_URL names does not answer. Check the address, and that it is running.";
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}

function help(name: string, speaking: Speaker): number {
  const lines = Object.entries(verbs).map(([verb, { help: words }]) => `  ${verb.padEnd(13)} ${words}`);
  const isHelp = name === "help" || name === "--help";
  if (!isHelp) speaking.say(`There is no verb called "${name}".`);
  speaking.answer(["npm run lessen -- <verb> [--json]", ...lines].join("\n"), { verbs: Object.keys(verbs) });
  return isHelp ? 0 : 2;
}

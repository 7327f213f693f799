import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { Temporal } from "#dates";
import { headsOf } from "#access";
import { importRoster } from "#people";
import { readSettings } from "#platform";
import { findSchool } from "./find-school.ts";
import { outcomeWords } from "./import-words.ts";
import { readWords } from "./read-words.ts";
import type { Verb } from "./verbs.ts";
import { withDatabase } from "./with-database.ts";

/** `import FILE... [--school NAME] [--yes] [--held-too]`: the same preview and the same deed as the page. */
export const importVerb: Verb = {
  help: "Show what FILEs would change in --school NAME; --yes applies it, --held-too also what is held back",
  run: async (words, speaker) => {
    const { plain: paths, flags, values } = readWords(words, { flags: ["--yes", "--held-too"], values: ["--school"] });
    if (paths.length === 0) throw new Error("Name the files to bring: import FILE... [--school NAME] [--yes]");
    const [apply, heldToo] = [flags.has("--yes"), flags.has("--held-too")];
    const settings = readSettings(process.env);
    const files = (await Promise.all(paths.map(readUploads))).flat();
    const counted = `${files.length} ${files.length === 1 ? "file" : "files"}`;
    speaker.say(`Reading ${counted}.${apply ? "" : " Nothing is changed without --yes."}`);
    const outcome = await withDatabase(settings, async ({ database, owner }) => {
      const schoolId = await findSchool(owner, values.get("--school"));
      const doing = { schoolId, actor: "command-line", at: Temporal.Now.instant() };
      const onProgress = (rows: number) => speaker.progress(`${rows} rows read`);
      return importRoster(database, doing, files, { headsOf, apply, heldToo, onProgress });
    });
    const isDone = outcome.kind === "compared" && (outcome.applied || !apply);
    const { kind: _kind, ...json } = outcome;
    speaker.answer(outcomeWords(outcome, { apply }), outcome.kind === "compared" ? json : { ...outcome });
    return isDone ? 0 : 1;
  },
};

async function readUploads(path: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no file called "${path}". Check its name.`);
  if (!found.isDirectory()) return [{ name: basename(path), bytes: await readFile(path) }];
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith(".csv"));
  if (names.length === 0)
    throw new Error(`The folder "${path}" holds no CSV files. Name the files, or a folder that holds them.`);
  return Promise.all(names.toSorted().map(async (name) => ({ name, bytes: await readFile(join(path, name)) })));
}

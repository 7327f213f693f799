import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { openLog, readSettings } from "#platform";
import { Temporal } from "#dates";
import { importRoster, type ImportOutcome } from "#people";
import pg from "pg";
import { fillFictionalSchool } from "../first-visit/fictional-school.ts";
import type { Speaker } from "./speak.ts";
import type { Verb } from "./verbs.ts";
import { withDatabase } from "./with-database.ts";

/** `seed`: fills an empty installation with the fictional school. */
export const seedVerb: Verb = {
  help: "Fill an empty installation with the fictional school",
  run: async (_words, speaker) => {
    const settings = readSettings(process.env);
    speaker.say("Filling an empty installation with a fictional school and two years of invented records.");
    await withDatabase(settings, async ({ database }) => {
      const assets = { href: () => "", routes: undefined as never };
      const installation = { database, settings, assets, now: () => Temporal.Now.instant(), log: openLog("warn") };
      await fillFictionalSchool(installation, (done: number, of: number) => speaker.progress(`${done} of ${of}`));
    });
    speaker.answer("The fictional school is ready.", { ready: true });
    return 0;
  },
};

/** `import FILE... [--school NAME] [--yes]`: the same preview and the same deed as the page. */
export const importVerb: Verb = {
  help: "Show what FILEs would change in --school NAME; --yes applies it",
  run: async (words, speaker) => {
    const school = words.includes("--school") ? words[words.indexOf("--school") + 1] : undefined;
    const paths = words.filter((word, at) => !word.startsWith("--") && words[at - 1] !== "--school");
    if (paths.length === 0) throw new Error("Name the files to bring: import FILE... [--school NAME] [--yes]");
    const settings = readSettings(process.env);
    const files = (await Promise.all(paths.map(readUploads))).flat();
    speaker.say(`Reading ${files.length} ${files.length === 1 ? "file" : "files"}.${words.includes("--yes") ? "" : " Nothing is changed without --yes."}`);
    const outcome = await withDatabase(settings, async ({ database, owner }) => {
      const schoolId = await findSchool(owner, school);
      const doing = { schoolId, actor: "command-line", at: Temporal.Now.instant() };
      const onProgress = (rows: number) => speaker.progress(`${rows} rows read`);
      return importRoster(database, doing, files, { apply: words.includes("--yes"), onProgress });
    });
    return sayOutcome(outcome, speaker);
  },
};

async function readUploads(path: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  if (!(await stat(path)).isDirectory()) return [{ name: basename(path), bytes: await readFile(path) }];
  const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith(".csv"));
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(path, name)) })));
}

async function findSchool(owner: pg.ClientConfig, name: string | undefined): Promise<string> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ school_id: string; name: string }>("select school_id, name from school order by name");
    const fitting = name === undefined ? rows : rows.filter((row) => row.name === name || row.school_id === name);
    const [only, another] = fitting;
    if (only === undefined) throw new Error(name === undefined ? "There is no school yet." : `There is no school called "${name}".`);
    if (another !== undefined) throw new Error(`Name the school: --school "${only.name}"`);
    return only.school_id;
  } finally {
    await client.end();
  }
}

function sayOutcome(outcome: ImportOutcome, speaker: Speaker): number {
  if (outcome.kind === "refused") {
    speaker.answer(outcome.problems.map(({ file, line, message }) => `${file}${line === null ? "" : `, line ${line}`}: ${message}`).join("\n"), { ...outcome });
    return 1;
  }
  if (outcome.kind === "schools") {
    speaker.answer("The files hold several schools. Bring them on the page under People, where you choose.", { ...outcome });
    return 1;
  }
  speaker.answer(outcome.applied ? "Applied." : "Nothing is changed yet.", { applied: outcome.applied, preview: outcome.preview });
  return 0;
}

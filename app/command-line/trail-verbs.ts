import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "#dates";
import { makeCheckpoint, readCheckpoint, readSettings, verifyTrails, type ChainReport } from "#platform";
import { readWords } from "./read-words.ts";
import type { Speaker } from "./speak.ts";
import type { Verb } from "./verbs.ts";
import { withDatabase } from "./with-database.ts";

/** `verify`: every school's chain, entry by entry; with `--against FILE` also that nothing a checkpoint saw is gone. */
export const verifyVerb: Verb = {
  help: "Check every school's trail; --against FILE compares with a checkpoint",
  run: async (words, speaker) => {
    const settings = readSettings(process.env);
    const file = readWords(words, { values: ["--against"] }).values.get("--against");
    speaker.say(file === undefined ? "Checking every trail." : `Checking every trail against ${file}.`);
    const heads = file === undefined ? [] : (await readCheckpoint(file, join(settings.dataFolder, "keys"))).heads;
    const reports = await withDatabase(settings, ({ owner }) =>
      verifyTrails(owner, heads, (entries) => speaker.progress(`${entries.toLocaleString("en-GB")} entries`)),
    );
    return sayReports(reports, speaker);
  },
};

function sayReports(reports: readonly ChainReport[], speaker: Speaker): number {
  const broken = reports.filter((report) => report.broken !== undefined);
  const entries = reports.reduce((sum, report) => sum + report.entries, 0);
  const words =
    broken.length === 0
      ? `Whole: ${reports.length} ${reports.length === 1 ? "trail" : "trails"}, ${entries} entries.`
      : broken
          .map((report) => `Broken: school ${report.schoolId}, entry ${report.broken?.number}. ${report.broken?.why}`)
          .join("\n");
  speaker.answer(words, { whole: broken.length === 0, entries, schools: reports });
  return broken.length === 0 ? 0 : 1;
}

/** `checkpoint FILE`: writes the signed heads of all trails. Keep the file away from this machine. */
export const checkpointVerb: Verb = {
  help: "Write a signed checkpoint of all trails to FILE",
  run: async (words, speaker) => {
    const [file] = readWords(words, {}).plain;
    if (file === undefined) throw new Error("Name the file to write: checkpoint FILE");
    const settings = readSettings(process.env);
    speaker.say(`Writing a checkpoint to ${file}.`);
    const keys = join(settings.dataFolder, "keys");
    const checkpoint = await withDatabase(settings, ({ owner }) => makeCheckpoint(owner, keys, Temporal.Now.instant()));
    await writeFile(file, `${JSON.stringify(checkpoint, null, 2)}\n`, { mode: 0o600 }).catch((error: unknown) => {
      throw new Error(`${file} could not be written. Check that its folder exists and that you may write there.`, {
        cause: error,
      });
    });
    const trails = checkpoint.heads.length;
    speaker.answer(`Written: ${trails} ${trails === 1 ? "trail" : "trails"}.`, {
      file,
      trails,
      madeAt: checkpoint.madeAt,
    });
    return 0;
  },
};

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings } from "#platform";
import type { Verb } from "../verbs.ts";
import { serveBare } from "./bare.ts";
import { barsOf } from "./figures.ts";
import { serveLoad } from "./load.ts";
import { runBench } from "./run.ts";
import { inWords, withFigures } from "./words.ts";

/** `bench [--write]`: measures a Lessen of its own; `--write` puts the figures into docs/performance.md. */
export const benchVerb: Verb = {
  help: "Measure a Lessen of its own on this machine; --write keeps the figures",
  run: async (words, speaker) => {
    if (process.send !== undefined && words.includes("load")) return serveLoad();
    if (process.send !== undefined && words.includes("bare")) return serveBare();
    if (process.platform !== "linux")
      throw new Error("The bench reads /proc for CPU and memory, which only Linux has.");
    const settings = readSettings(process.env);
    speaker.say("Measuring a Lessen of its own, in a folder that is removed afterwards. This takes about a minute.");
    const figures = await runBench(settings, (line) => speaker.progress(line));
    speaker.progress("");
    if (words.includes("--write")) {
      const path = join(settings.projectFolder, "docs/performance.md");
      await writeFile(path, withFigures(await readFile(path, "utf8"), inWords(figures)));
    }
    speaker.answer(inWords(figures), { ...figures, bars: barsOf(figures) });
    return 0;
  },
};

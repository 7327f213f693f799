import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readSettings, type Settings } from "#platform";
import { readWords } from "../read-words.ts";
import type { Speaker } from "../speak.ts";
import type { Verb } from "../verbs.ts";
import { serveBare } from "./bare.ts";
import { barsOf } from "./figures.ts";
import { growthBars, growthInWords } from "./growth-words.ts";
import { measureGrowth } from "./growth.ts";
import { serveLoad } from "./load.ts";
import { runBench } from "./run.ts";
import { inWords, withFigures } from "./words.ts";

/** The largest size of the growth measured, where nobody says otherwise. */
const fullyGrown = 1_000_000;

/** `bench [growth] [--write]`: measures a Lessen of its own; `--write` puts the figures into docs/performance.md. */
export const benchVerb: Verb = {
  help: "Measure a Lessen of its own on this machine; --write keeps the figures; bench growth [--incidents M] compares a large one with a tenth of it",
  run: async (words, speaker) => {
    if (process.send !== undefined && words.includes("load")) return serveLoad();
    if (process.send !== undefined && words.includes("bare")) return serveBare();
    const { plain, flags, values } = readWords(words, { flags: ["--write"], values: ["--incidents"] });
    const [part, ...odd] = plain;
    if (odd.length > 0 || (part !== undefined && part !== "growth"))
      throw new Error(`There is no bench called "${plain.join(" ")}". There is: bench, and bench growth.`);
    if (process.platform !== "linux")
      throw new Error("The bench reads /proc for CPU and memory, which only Linux has.");
    const settings = readSettings(process.env);
    const keep = flags.has("--write");
    return part === "growth"
      ? benchGrowth(settings, { keep, incidents: values.get("--incidents") }, speaker)
      : benchPages(settings, keep, speaker);
  },
};

async function benchPages(settings: Settings, keep: boolean, speaker: Speaker): Promise<number> {
  speaker.say("Measuring a Lessen of its own, in a folder that is removed afterwards. This takes about a minute.");
  const figures = await runBench(settings, (line) => speaker.progress(line));
  speaker.progress("");
  if (keep) await keepFigures(settings, inWords(figures), "figures");
  speaker.answer(inWords(figures), { ...figures, bars: barsOf(figures) });
  return 0;
}

type GrowthAsked = { keep: boolean; incidents: string | undefined };

async function benchGrowth(settings: Settings, { keep, incidents }: GrowthAsked, speaker: Speaker): Promise<number> {
  const most = incidents === undefined ? fullyGrown : Number(incidents);
  // A tenth must be enough for the schools that are visited, and whole.
  if (!/^\d+$/.test(incidents ?? "0") || (incidents !== undefined && (most < 10_000 || most % 10 !== 0)))
    throw new Error("Write a whole number of 10000 or more that ends in 0 after --incidents.");
  const count = most.toLocaleString("en-GB");
  speaker.say(
    `Measuring a Lessen of its own as it grows to ${count} incidents, in a folder that is removed afterwards.`,
  );
  const figures = await measureGrowth(most, (line) => speaker.progress(line));
  speaker.progress("");
  if (keep) await keepFigures(settings, growthInWords(figures), "growth");
  speaker.answer(growthInWords(figures), { ...figures, bars: growthBars(figures) });
  return 0;
}

async function keepFigures(settings: Settings, figures: string, part: "figures" | "growth"): Promise<void> {
  const path = join(settings.projectFolder, "docs/performance.md");
  await writeFile(path, withFigures(await readFile(path, "utf8"), figures, part));
}

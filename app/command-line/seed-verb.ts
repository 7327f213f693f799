import { openLog, readSettings, type Installation, type Settings } from "#platform";
import { Temporal } from "#dates";
import { fillFictionalSchool } from "../first-visit/fictional-school.ts";
import {
  mostSearched,
  refuseBesideRealSchool,
  seedSchools,
  type Reached,
  type Seeded,
} from "../first-visit/many-schools/seed-schools.ts";
import { sizesOf, sizesProblem, type Sizes } from "../first-visit/many-schools/rules/sizes.ts";
import { readWords } from "./read-words.ts";
import type { Speaker } from "./speak.ts";
import type { Verb } from "./verbs.ts";
import { withDatabase } from "./with-database.ts";

/** The same everywhere: two installations that are filled on one day are alike. */
const seed = 20_240_911;

const numbers = ["--schools", "--incidents", "--children"] as const;

/** `seed`: fills an empty installation with the fictional school; with numbers, makes many more invented schools. */
export const seedVerb: Verb = {
  help: "Fill an empty installation with the fictional school; --schools N --incidents M --children K make N more, with M and K in all (500 and 100 for each where not said)",
  run: async (words, speaker) => {
    const sizes = readSizes(words);
    const settings = readSettings(process.env);
    speaker.say(
      sizes === undefined
        ? "Filling an empty installation with a fictional school and two years of invented records."
        : `Making ${inWords(sizes)}, all invented, beside the fictional school.`,
    );
    return withDatabase(settings, async (reached) => {
      if (sizes !== undefined) await refuseBesideRealSchool(reached);
      await fillFictionalSchool(installationOf(reached, settings), (done: number, of: number) =>
        speaker.progress(`the fictional school: ${done} of ${of} incidents`),
      );
      if (sizes === undefined) speaker.answer("The fictional school is ready.", { ready: true });
      else await seedMany(reached, sizes, speaker);
      return 0;
    });
  },
};

async function seedMany(reached: Reached, sizes: Sizes, speaker: Speaker): Promise<void> {
  const begun = performance.now();
  const seeded = await seedSchools(reached, { sizes, seed }, ({ schools, incidents }) =>
    speaker.progress(`${count(schools)} of ${count(sizes.schools)} schools, ${count(incidents)} incidents`),
  );
  const seconds = Math.round((performance.now() - begun) / 1000);
  const unsearched =
    sizes.incidents > mostSearched
      ? ` A search finds no words of so many: ask for ${count(mostSearched)} at most.`
      : "";
  const made = `Made ${inWords(sizes)} in ${counted(seconds, "second", "seconds")}.${unsearched}`;
  speaker.answer(`${made} ${numbersInWords(seeded)}`, {
    ...seeded,
    seconds,
  });
}

function numbersInWords({ firstNumber, lastNumber }: Seeded): string {
  const page = "from the fictional school's page.";
  return firstNumber === lastNumber
    ? `Its number is ${firstNumber}: come in to it ${page}`
    : `Their numbers are ${firstNumber} to ${lastNumber}: come in to each ${page}`;
}

const count = (value: number) => value.toLocaleString("en-GB");
const counted = (value: number, one: string, many: string) => `${count(value)} ${value === 1 ? one : many}`;

function inWords({ schools, incidents, children }: Sizes): string {
  return `${counted(schools, "school", "schools")} with ${counted(incidents, "incident", "incidents")} and ${counted(children, "child", "children")}`;
}

/** The numbers that were asked for; undefined when none was. */
function readSizes(words: readonly string[]): Sizes | undefined {
  const { plain, values } = readWords(words, { values: numbers });
  const [odd] = plain;
  if (odd !== undefined) throw new Error(`"${odd}" says nothing here. See: npm run lessen -- help`);
  if (values.size === 0) return undefined;
  const number = (name: (typeof numbers)[number]): number | undefined => {
    const text = values.get(name);
    if (text === undefined) return undefined;
    if (!/^\d{1,9}$/.test(text)) throw new Error(`Write a whole number after ${name}, like 2000.`);
    return Number(text);
  };
  const [schools, incidents, children] = numbers.map(number);
  const sizes = sizesOf({ schools, incidents, children });
  const problem = sizesProblem(sizes);
  if (problem !== undefined) throw new Error(problem);
  return sizes;
}

function installationOf({ database }: Reached, settings: Settings): Installation {
  const assets = { href: () => "", routes: undefined as never };
  return { database, settings, assets, now: () => Temporal.Now.instant(), log: openLog("warn") };
}

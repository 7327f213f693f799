import { openLog, readSettings } from "#platform";
import { Temporal } from "#dates";
import { fillFictionalSchool } from "../first-visit/fictional-school.ts";
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

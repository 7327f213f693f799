import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { keepEmptied, undecidedBefore } from "./import-store.ts";

/** A file that nobody has decided on for so long is emptied: it holds too much to lie about. */
const daysToDecide = 14;

/**
 * Empties what was brought and lay undecided for two weeks, and what is left of a file that could not be read. Lessen
 * does it by itself, whoever's visit it happens at. Answers with how many there were.
 */
export async function emptyUndecided(
  database: Database,
  { schoolId, at }: Pick<Doing, "schoolId" | "at">,
): Promise<number> {
  return inSchool(database, { schoolId, actor: "people", at }, async (work) => {
    const old = await undecidedBefore(work, at.subtract({ hours: 24 * daysToDecide }));
    for (const importId of old) {
      await keepEmptied(work, importId);
      work.record(peopleFact("roster-emptied", `import:${importId}`, {}));
    }
    return old.length;
  });
}

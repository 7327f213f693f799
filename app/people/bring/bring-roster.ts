import { inSchool, newId, type Database } from "#platform";
import type { PeopleAsking } from "../asking.ts";
import { peopleFact } from "../facts.ts";
import type { Upload } from "../roster/index.ts";
import { keepBrought, keepDecided, undecidedBefore } from "./import-store.ts";
import type { Choices } from "./preview.ts";

/** A file that nobody has decided on for so long is turned away when the next one comes: it holds too much to lie about. */
const daysToDecide = 14;

/** Keeps what somebody uploaded, to be read and shown before anything is changed. Answers with its id. */
export async function bringRoster(
  database: Database,
  { doing, adultId }: Pick<PeopleAsking, "doing" | "adultId">,
  uploads: readonly Upload[],
  choices: Choices = {},
): Promise<string> {
  const importId = newId(doing.at);
  await inSchool(database, doing, async (work) => {
    for (const old of await undecidedBefore(work, doing.at.subtract({ hours: 24 * daysToDecide }))) {
      await keepDecided(work, old, { state: "turned-away", adultId, shown: null });
      work.record(peopleFact("roster-turned-away", `import:${old}`, {}));
    }
    await keepBrought(work, { importId, adultId, uploads, choices });
    work.record(peopleFact("roster-brought", `import:${importId}`, {}));
  });
  return importId;
}

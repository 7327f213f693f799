import { inSchool, newId, type Database } from "#platform";
import type { PeopleAsking } from "../asking.ts";
import { peopleFact } from "../facts.ts";
import type { Upload } from "../roster/index.ts";
import { emptyUndecided } from "./empty-undecided.ts";
import { keepBrought } from "./import-store.ts";
import type { Choices } from "./preview.ts";

/** Keeps what somebody uploaded, to be read and shown before anything is changed. Answers with its id. */
export async function bringRoster(
  database: Database,
  { doing, adultId }: Pick<PeopleAsking, "doing" | "adultId">,
  uploads: readonly Upload[],
  choices: Choices = {},
): Promise<string> {
  const importId = newId(doing.at);
  await emptyUndecided(database, doing);
  await inSchool(database, doing, async (work) => {
    await keepBrought(work, { importId, adultId, uploads, choices });
    work.record(peopleFact("roster-brought", `import:${importId}`, {}));
  });
  return importId;
}

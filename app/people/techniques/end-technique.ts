import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { todayIn } from "../today.ts";
import { endTechniqueOn, techniqueById } from "./technique-store.ts";

/** Takes a technique out of the library today. Records that name it stay as they are; a second press changes nothing. */
export async function endTechnique(
  database: Database,
  doing: Doing,
  techniqueId: string,
): Promise<"ended" | "not-found"> {
  return inSchool(database, doing, async (work) => {
    if ((await techniqueById(work, techniqueId)) === undefined) return "not-found";
    const ended = await endTechniqueOn(work, techniqueId, await todayIn(work));
    if (ended) work.record(peopleFact("technique-ended", `technique:${techniqueId}`, {}));
    return "ended";
  });
}

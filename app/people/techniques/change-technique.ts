import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { holdSchool } from "../hold-school.ts";
import type { SaidOfTechnique } from "./add-technique.ts";
import { changedFields, codeIsTaken, saysNothingNew, withdrawnOn } from "./rules/technique-changes.ts";
import { newestOf } from "./rules/technique-that-day.ts";
import { insertVersion, techniquesOf } from "./technique-store.ts";

/** What came of a change. `changed-meanwhile`: somebody else said something newer than the page had seen. */
export type ChangeOutcome = "saved" | "not-found" | "ended" | "coded-before" | "changed-meanwhile";

/** Says something new of a technique. What was said before stays, and counts for the days before. */
export async function changeTechnique(
  database: Database,
  doing: Doing,
  techniqueId: string,
  { details, fromOn, by, seen }: SaidOfTechnique & { seen: number },
): Promise<ChangeOutcome> {
  return inSchool(database, doing, async (work) => {
    await holdSchool(work);
    const library = await techniquesOf(work);
    const technique = library.find((one) => one.techniqueId === techniqueId);
    if (technique === undefined) return "not-found";
    const newest = newestOf(technique);
    // First, so that a second press of the same form is no quarrel with oneself.
    if (saysNothingNew(technique, details, fromOn)) return "saved";
    if (technique.endedOn !== null) return "ended";
    if (seen !== newest.version) return "changed-meanwhile";
    if (codeIsTaken(library, details.code, techniqueId)) return "coded-before";
    const dates = { fromOn, withdrawnOn: withdrawnOn(newest, { ...details, fromOn }) };
    await insertVersion(work, techniqueId, { ...details, ...dates, version: newest.version + 1, savedBy: by });
    const fields: string[] = changedFields(newest, details);
    work.record(
      peopleFact("technique-changed", `technique:${techniqueId}`, { fields: fields.length > 0 ? fields : ["fromOn"] }),
    );
    return "saved";
  });
}

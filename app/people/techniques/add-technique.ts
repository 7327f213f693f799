import type { Temporal } from "#dates";
import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { holdSchool } from "../hold-school.ts";
import { codeIsTaken, saysNothingNew, withdrawnOn } from "./rules/technique-changes.ts";
import type { TechniqueDetails } from "./rules/technique.ts";
import { insertTechnique, insertVersion, techniquesOf } from "./technique-store.ts";

/** What is said of a technique, from which day, and by whom. */
export type SaidOfTechnique = { details: TechniqueDetails; fromOn: Temporal.PlainDate; by: string };

/**
 * Adds a technique to the library. Its page hands in the id, so that a second press of the same form adds nothing; two
 * techniques with the same code could not be told apart in a record.
 */
export async function addTechnique(
  database: Database,
  doing: Doing,
  techniqueId: string,
  { details, fromOn, by }: SaidOfTechnique,
): Promise<"added" | "coded-before" | "another-there"> {
  return inSchool(database, doing, async (work) => {
    // Two added at the same moment with the same code: the second waits here and is told.
    await holdSchool(work);
    const library = await techniquesOf(work);
    const before = library.find((one) => one.techniqueId === techniqueId);
    if (before !== undefined) return saysNothingNew(before, details, fromOn) ? "added" : "another-there";
    if (codeIsTaken(library, details.code)) return "coded-before";
    await insertTechnique(work, techniqueId);
    const dates = { fromOn, withdrawnOn: withdrawnOn(undefined, { ...details, fromOn }) };
    await insertVersion(work, techniqueId, { ...details, ...dates, version: 1, savedBy: by });
    work.record(peopleFact("technique-added", `technique:${techniqueId}`, {}));
    return "added";
  });
}

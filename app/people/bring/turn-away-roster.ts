import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { broughtById, keepDecided } from "./import-store.ts";
import { whereConfirmed } from "./rules/being-applied.ts";

/** Turns a brought file away: nobody is changed and its bytes are gone. A second press does nothing. */
export async function turnAwayRoster(
  database: Database,
  doing: Doing,
  { importId, adultId }: { importId: string; adultId: string },
): Promise<"turned-away" | "decided-before" | "being-applied" | "not-found"> {
  return inSchool(database, doing, async (work) => {
    const brought = await broughtById(work, importId, { lock: true });
    if (brought === undefined) return "not-found";
    if (brought.state === "applied" || brought.state === "turned-away") return "decided-before";
    if (whereConfirmed(brought.confirmed?.lastSign, work.at) === "being-applied") return "being-applied";
    await keepDecided(work, importId, { state: "turned-away", adultId, shown: null });
    work.record(peopleFact("roster-turned-away", `import:${importId}`, {}));
    return "turned-away";
  });
}

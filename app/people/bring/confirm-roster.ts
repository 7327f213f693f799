import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import type { Confirmed } from "./apply-roster.ts";
import { broughtById, keepConfirmed } from "./import-store.ts";
import { whereConfirmed } from "./rules/being-applied.ts";

/** What became of a press on confirm. After `begun`, and only then, the file is to be applied. */
export type ConfirmOutcome = "begun" | "being-applied" | "already" | "not-ready" | "held" | "changed-meanwhile";

/**
 * Takes somebody's yes to a brought file. Of presses in two tabs, or on two servers, one begins: the others find it
 * being applied. What a server that ended has left behind can be confirmed again.
 */
export async function confirmRoster(
  database: Database,
  doing: Doing,
  { importId, adultId, fingerprint, heldToo }: Confirmed,
): Promise<ConfirmOutcome> {
  return inSchool(database, doing, async (work) => {
    const brought = await broughtById(work, importId, { lock: true });
    if (brought?.state === "applied") return "already";
    if (brought?.state !== "ready" || brought.shown?.kind !== "preview") return "not-ready";
    if (whereConfirmed(brought.confirmed?.lastSign, work.at) === "being-applied") return "being-applied";
    if (brought.shown.fingerprint !== fingerprint) return "changed-meanwhile";
    if (brought.shown.held.length > 0 && !heldToo) return "held";
    await keepConfirmed(work, importId, adultId);
    work.record(peopleFact("roster-confirmed", `import:${importId}`, {}));
    return "begun";
  });
}

import { inSchool, type Database, type Doing, type Work } from "#platform";
import type { HeadsOf } from "../asking.ts";
import type { Problem, Roster } from "../roster/index.ts";
import { applyComparison } from "./apply-comparison.ts";
import { compareHere } from "./compare-here.ts";
import { broughtById, filesOf, keepDecided, keepFound } from "./import-store.ts";
import { openRoster } from "./open-roster.ts";
import type { AllCounts, Choices } from "./preview.ts";
import { recordApplied } from "./record-applied.ts";
import { knownBySource } from "./roster-store.ts";
import { todayIn } from "../today.ts";

/** What became of a confirmation. Only `applied` has changed anything, and only once. */
export type ApplyOutcome =
  | { kind: "applied"; counts: AllCounts }
  | { kind: "already" }
  | { kind: "not-ready" }
  /** It would end so many that the second box must be ticked. */
  | { kind: "held" }
  /** The school has changed since the preview was made: here is the new one. */
  | { kind: "changed-meanwhile" }
  /** The database refused a row, so that none was written. */
  | { kind: "refused-by-database" };

/** What somebody confirmed: the file, and the preview they saw. */
export type Confirmed = { importId: string; adultId: string; fingerprint: string; heldToo: boolean };

/** Confirms a brought file: reads it again, compares again, and writes all of it or nothing. */
export async function applyRoster(
  database: Database,
  doing: Doing,
  confirmed: Confirmed,
  headsOf: HeadsOf,
): Promise<ApplyOutcome> {
  const { importId } = confirmed;
  const begun = await inSchool(database, doing, async (work) => {
    const brought = await broughtById(work, importId);
    const uploads = await filesOf(work, importId);
    return { brought, uploads, today: await todayIn(work) };
  });
  if (begun.brought?.state === "applied") return { kind: "already" };
  if (begun.brought?.state !== "ready" || begun.uploads === undefined) return { kind: "not-ready" };
  const { choices } = begun.brought;
  const opened = await openRoster(begun.uploads, {
    choices,
    today: begun.today,
    known: (source) => inSchool(database, doing, (work) => knownBySource(work, source)),
  });
  if (opened.kind !== "read") return { kind: "not-ready" };
  try {
    return await inSchool(database, doing, (work) => decide(work, confirmed, { ...opened, choices }, headsOf));
  } catch (error) {
    if (isRefusal(error)) return { kind: "refused-by-database" };
    throw error;
  }
}

async function decide(
  work: Work,
  confirmed: Confirmed,
  opened: { roster: Roster; problems: Problem[]; choices: Choices },
  headsOf: HeadsOf,
): Promise<ApplyOutcome> {
  const { importId, adultId, heldToo } = confirmed;
  const brought = await broughtById(work, importId, { lock: true });
  if (brought?.state === "applied") return { kind: "already" };
  if (brought?.state !== "ready") return { kind: "not-ready" };
  const today = await todayIn(work);
  const { held, comparison, preview } = await compareHere(work, { ...opened, today }, { headsOf, lock: true });
  if (preview.fingerprint !== confirmed.fingerprint) {
    await keepFound(work, importId, "ready", preview);
    return { kind: "changed-meanwhile" };
  }
  if (preview.held.length > 0 && !heldToo) return { kind: "held" };
  const ids = await applyComparison(work, { held, source: opened.roster.source, comparison, today });
  await keepDecided(work, importId, { state: "applied", adultId, shown: { kind: "decided", counts: preview.counts } });
  recordApplied(work, importId, comparison, ids);
  return { kind: "applied", counts: preview.counts };
}

/** A rule of the tables was broken (class 23): the file's doing, not a fault of the server. */
function isRefusal(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && code.startsWith("23");
}

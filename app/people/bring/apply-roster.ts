import { inSchool, type Database, type Doing, type Work } from "#platform";
import type { HeadsOf } from "../asking.ts";
import { holdSchool } from "../hold-school.ts";
import type { Problem, Roster } from "../roster/index.ts";
import { applyComparison } from "./apply-comparison.ts";
import { compareHere } from "./compare-here.ts";
import type { OnProgress } from "./apply-progress.ts";
import { broughtById, filesOf, keepDecided } from "./import-store.ts";
import { noteNotApplied } from "./note-not-applied.ts";
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

/** Applies a confirmed file: reads it again, compares again, and writes all of it or nothing. */
export async function applyRoster(
  database: Database,
  doing: Doing,
  confirmed: Confirmed,
  headsOf: HeadsOf,
  onProgress: OnProgress = () => undefined,
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
    onProgress: (rows) => onProgress({ step: "reading", rows }),
  });
  if (opened.kind !== "read") return { kind: "not-ready" };
  try {
    return await inSchool(database, doing, (work) =>
      decide(work, confirmed, { ...opened, choices }, { headsOf, onProgress }),
    );
  } catch (error) {
    if (error instanceof DecidedMeanwhile) return { kind: "not-ready" };
    if (isRefusal(error)) return { kind: "refused-by-database" };
    throw error;
  }
}

async function decide(
  work: Work,
  confirmed: Confirmed,
  opened: { roster: Roster; problems: Problem[]; choices: Choices },
  { headsOf, onProgress }: { headsOf: HeadsOf; onProgress: OnProgress },
): Promise<ApplyOutcome> {
  const { importId, adultId, heldToo } = confirmed;
  onProgress({ step: "comparing", rows: 0 });
  // A second applying waits here. The file's own row is left free, so that others can write into it how far this is.
  await holdSchool(work);
  const brought = await broughtById(work, importId);
  if (brought?.state === "applied") return { kind: "already" };
  if (brought?.state !== "ready") return { kind: "not-ready" };
  const today = await todayIn(work);
  const { held, comparison, preview } = await compareHere(work, { ...opened, today }, { headsOf, lock: true });
  if (preview.fingerprint !== confirmed.fingerprint) {
    await noteNotApplied(work, importId, "changed-meanwhile", preview);
    return { kind: "changed-meanwhile" };
  }
  if (preview.held.length > 0 && !heldToo) return { kind: "held" };
  let rows = 0;
  const onWritten = (more: number) => onProgress({ step: "writing", rows: (rows += more) });
  onWritten(0);
  const ids = await applyComparison(work, { held, source: opened.roster.source, comparison, today, onWritten });
  const shown = { kind: "decided" as const, counts: preview.counts };
  if (!(await keepDecided(work, importId, { state: "applied", adultId, shown }))) throw new DecidedMeanwhile();
  recordApplied(work, importId, comparison, ids);
  return { kind: "applied", counts: preview.counts };
}

/** Somebody turned the file away while it was being applied: what is written is taken back. */
class DecidedMeanwhile extends Error {}

/** A rule of the tables was broken (class 23): the file's doing, not a fault of the server. */
function isRefusal(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && code.startsWith("23");
}

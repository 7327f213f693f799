import { inSchool, newId, type Database, type Doing } from "#platform";
import type { HeadsOf } from "../asking.ts";
import type { Problem, SchoolCount, Upload } from "../roster/index.ts";
import { applyComparison } from "./apply-comparison.ts";
import { compareHere } from "./compare-here.ts";
import { openRoster } from "./open-roster.ts";
import type { Choices, Preview } from "./preview.ts";
import { recordApplied } from "./record-applied.ts";
import { knownBySource } from "./roster-store.ts";
import { todayIn } from "../today.ts";

/** How to import without a page. */
export type ImportOptions = {
  headsOf: HeadsOf;
  /** Without it nothing is written and the preview is all. */
  apply?: boolean;
  /** The second yes, for a file that would end a large part of the school. */
  heldToo?: boolean;
  choices?: Choices;
  onProgress?: (rowsRead: number) => void;
};

/** What came of it. `applied` is false where the preview holds it back or nobody asked for it. */
export type ImportOutcome =
  | { kind: "refused"; problems: Problem[] }
  | { kind: "schools"; schools: SchoolCount[] }
  | { kind: "compared"; preview: Preview; applied: boolean };

/** Reads files and says what they would do to the school; with `apply` it is done, all of it or nothing. */
export async function importRoster(
  database: Database,
  doing: Doing,
  files: readonly Upload[],
  { headsOf, apply = false, heldToo = false, choices = {}, onProgress }: ImportOptions,
): Promise<ImportOutcome> {
  const today = await inSchool(database, doing, todayIn);
  const opened = await openRoster(files, {
    today,
    choices,
    known: (source) => inSchool(database, doing, (work) => knownBySource(work, source)),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  if (opened.kind !== "read") return opened;
  return inSchool(database, doing, async (work) => {
    const { held, comparison, preview } = await compareHere(
      work,
      { ...opened, choices, today },
      { headsOf, lock: apply },
    );
    if (!apply || (preview.held.length > 0 && !heldToo)) return { kind: "compared", preview, applied: false };
    const ids = await applyComparison(work, { held, source: opened.roster.source, comparison, today });
    recordApplied(work, newId(work.at), comparison, ids);
    return { kind: "compared", preview, applied: true };
  });
}

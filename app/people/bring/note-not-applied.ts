import type { Work } from "#platform";
import { peopleFact } from "../facts.ts";
import type { NotApplied } from "./apply-progress.ts";
import { keepNotApplied } from "./import-store.ts";
import type { Preview } from "./preview.ts";

/** Notes that a confirmed file has changed nobody, and why; where the school has changed, with what is to be seen now. */
export async function noteNotApplied(work: Work, importId: string, why: NotApplied, preview?: Preview): Promise<void> {
  if (await keepNotApplied(work, importId, why, preview))
    work.record(peopleFact("roster-not-applied", `import:${importId}`, { why }));
}

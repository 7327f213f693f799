import type { Work } from "#platform";
import { peopleFact } from "../facts.ts";
import { keepFound, type ImportState } from "./import-store.ts";
import type { Shown } from "./preview.ts";

/** Keeps what the reading of a file found. Of two readings of one file the first is kept, and noted once. */
export async function keepRead(
  work: Work,
  importId: string,
  state: Extract<ImportState, "choose-schools" | "ready" | "refused">,
  shown: Shown,
): Promise<void> {
  if (!(await keepFound(work, importId, state, shown))) return;
  work.record(peopleFact(state === "refused" ? "roster-refused" : "roster-read", `import:${importId}`, {}));
}

import { inSchool, type Database, type Doing } from "#platform";
import type { HeadsOf } from "../asking.ts";
import { broughtById, filesOf, keepProgress } from "./import-store.ts";
import { keepRead } from "./keep-read.ts";
import { compareHere } from "./compare-here.ts";
import { openRoster } from "./open-roster.ts";
import { knownBySource } from "./roster-store.ts";
import { todayIn } from "../today.ts";

/** Between two looks at the page some thousand rows go by; writing each of them down would only slow the reading. */
const rowsBetween = 2_000;

/**
 * Reads a brought file and keeps what it would do. Started in the background; done twice it finds the same, so a
 * reading that a restart cut off is simply begun again.
 */
export async function readBrought(database: Database, doing: Doing, importId: string, headsOf: HeadsOf): Promise<void> {
  const begun = await inSchool(database, doing, async (work) => {
    const brought = await broughtById(work, importId);
    const uploads = brought?.state === "reading" ? await filesOf(work, importId) : undefined;
    return brought === undefined || uploads === undefined
      ? undefined
      : { uploads, choices: brought.choices, today: await todayIn(work) };
  });
  if (begun === undefined) return;
  let told = 0;
  let telling: Promise<void> = Promise.resolve();
  const opened = await openRoster(begun.uploads, {
    ...begun,
    known: (source) => inSchool(database, doing, (work) => knownBySource(work, source)),
    onProgress: (rows) => {
      if (rows - told < rowsBetween) return;
      told = rows;
      telling = telling.then(() => inSchool(database, doing, (work) => keepProgress(work, importId, rows)));
    },
  });
  await telling;
  await inSchool(database, doing, async (work) => {
    if (opened.kind === "refused") return keepRead(work, importId, "refused", opened);
    if (opened.kind === "schools") return keepRead(work, importId, "choose-schools", opened);
    const { preview } = await compareHere(work, { ...opened, ...begun }, { headsOf });
    return keepRead(work, importId, "ready", preview);
  });
}

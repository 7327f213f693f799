import { inSchool, type Database, type Doing } from "#platform";
import { broughtById, keepChoices } from "./import-store.ts";
import type { Choices } from "./preview.ts";

/** Keeps what somebody chose about a brought file, on top of what was chosen before; it is then read again. */
export async function chooseForRoster(
  database: Database,
  doing: Doing,
  importId: string,
  chosen: Choices,
): Promise<void> {
  await inSchool(database, doing, async (work) => {
    const brought = await broughtById(work, importId, { lock: true });
    if (brought === undefined) return;
    const { choices } = brought;
    await keepChoices(work, importId, { ...choices, ...chosen, answers: { ...choices.answers, ...chosen.answers } });
  });
}

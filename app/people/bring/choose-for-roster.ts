import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { broughtById, keepChoices } from "./import-store.ts";
import type { Choices } from "./preview.ts";
import { whereConfirmed } from "./rules/being-applied.ts";

/** Keeps what somebody chose about a brought file, on top of what was chosen before; it is then read again. */
export async function chooseForRoster(
  database: Database,
  doing: Doing,
  importId: string,
  chosen: Choices,
): Promise<void> {
  await inSchool(database, doing, async (work) => {
    const brought = await broughtById(work, importId, { lock: true });
    if (brought === undefined || whereConfirmed(brought.confirmed?.lastSign, work.at) === "being-applied") return;
    const { choices } = brought;
    const all = { ...choices, ...chosen, answers: { ...choices.answers, ...chosen.answers } };
    if (!(await keepChoices(work, importId, all))) return;
    const [schools, people] = [chosen.schools?.length ?? 0, Object.keys(chosen.answers ?? {}).length];
    work.record(peopleFact("roster-answered", `import:${importId}`, { schools, people }));
  });
}

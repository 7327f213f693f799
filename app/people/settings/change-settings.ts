import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { todayIn } from "../today.ts";
import { beginSetting, endSetting, settingsOf, updateSchool, type SchoolSettings } from "./settings-store.ts";

const simpleFields = ["name", "thanksWords", "observeMinutes", "heldMinutes", "apartMinutes"] as const;

/** Keeps what a school says of itself. Kinds of setting are ended, never deleted: duties of that time hang on them. */
export async function changeSettings(database: Database, doing: Doing, said: SchoolSettings): Promise<void> {
  await inSchool(database, doing, async (work) => {
    const before = await settingsOf(work);
    const fields: string[] = simpleFields.filter((field) => before[field] !== said[field]);
    const begun = said.settings.filter((kind) => !before.settings.includes(kind));
    const ended = before.settings.filter((kind) => !said.settings.includes(kind));
    if (begun.length + ended.length > 0) fields.push("settings");
    if (fields.length === 0) return;
    await updateSchool(work, said);
    const today = (await todayIn(work)).toString();
    for (const kind of begun) await beginSetting(work, kind);
    for (const kind of ended) await endSetting(work, kind, today);
    work.record(peopleFact("settings-changed", `school:${work.schoolId}`, { fields }));
  });
}

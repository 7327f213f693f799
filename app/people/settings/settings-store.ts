import { newId, type Work } from "#platform";
import { settingWords, type SettingKind } from "../begin-school.ts";

/** What a school says of itself. */
export type SchoolSettings = { name: string; thanksWords: string; settings: SettingKind[] };

/** The school's settings as they stand. */
export async function settingsOf(work: Work): Promise<SchoolSettings> {
  const school = await work.tx
    .selectFrom("school")
    .select(["name", "thanks_words"])
    .where("school_id", "=", work.schoolId)
    .executeTakeFirstOrThrow();
  const rows = await work.tx
    .selectFrom("setting")
    .select("kind")
    .where("school_id", "=", work.schoolId)
    .where("ended_on", "is", null)
    .orderBy("kind")
    .execute();
  return {
    name: school.name,
    thanksWords: school.thanks_words,
    settings: [...new Set(rows.map((row) => row.kind as SettingKind))],
  };
}

/** Writes the school's name and its words of thanks. */
export async function updateSchool(
  work: Work,
  { name, thanksWords }: Pick<SchoolSettings, "name" | "thanksWords">,
): Promise<void> {
  await work.tx
    .updateTable("school")
    .set({ name, thanks_words: thanksWords })
    .where("school_id", "=", work.schoolId)
    .execute();
}

/** A kind of setting the school is from now on. */
export async function beginSetting(work: Work, kind: SettingKind): Promise<void> {
  await work.tx
    .insertInto("setting")
    .values({ school_id: work.schoolId, setting_id: newId(work.at), kind, name: settingWords[kind] })
    .execute();
}

/** A kind of setting the school is no longer. */
export async function endSetting(work: Work, kind: SettingKind, day: string): Promise<void> {
  await work.tx
    .updateTable("setting")
    .set({ ended_on: day })
    .where("school_id", "=", work.schoolId)
    .where("kind", "=", kind)
    .where("ended_on", "is", null)
    .execute();
}

import { newId, type Work } from "#platform";
import { settingWords, type SettingKind } from "../begin-school.ts";
import { ownPaceOf, type OwnPace } from "./watch-pace-store.ts";

/** What a school says of itself. */
export type SchoolSettings = { name: string; thanksWords: string; settings: SettingKind[] } & OwnPace;

/** The school's settings as they stand. */
export async function settingsOf(work: Work): Promise<SchoolSettings> {
  const school = await work.tx
    .selectFrom("school")
    .select(["name", "thanks_words"])
    .where("school_id", "=", work.schoolId)
    .executeTakeFirstOrThrow();
  const pace = await ownPaceOf(work);
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
    ...pace,
  };
}

/** Writes the school's name, its words of thanks and its pace of a watch. */
export async function updateSchool(work: Work, said: Omit<SchoolSettings, "settings">): Promise<void> {
  await work.tx
    .updateTable("school")
    .set({
      name: said.name,
      thanks_words: said.thanksWords,
      watch_observe_minutes: said.observeMinutes ?? null,
      watch_held_minutes: said.heldMinutes ?? null,
      watch_apart_minutes: said.apartMinutes ?? null,
    })
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

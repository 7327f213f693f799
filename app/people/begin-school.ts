import { beginTrail, newId, type Work } from "#platform";

export const settingKinds = [
  "day-special",
  "residential-special",
  "childrens-home",
  "mainstream",
  "alternative-provision",
] as const;
export type SettingKind = (typeof settingKinds)[number];

export const settingWords: Record<SettingKind, string> = {
  "day-special": "Special school, day",
  "residential-special": "Special school, residential",
  "childrens-home": "Registered children's home",
  mainstream: "Mainstream school",
  "alternative-provision": "Alternative provision",
};

export type NewSchool = {
  name: string;
  fictional: boolean;
  settings: readonly SettingKind[];
  places: readonly { name: string; kind: string }[];
  thanksWords: string;
};

/** Sets up a school: its book of incidents, its trail, its settings and first places. `work.schoolId` is its new id. */
export async function beginSchool(work: Work, school: NewSchool): Promise<void> {
  const { tx, schoolId } = work;
  await tx
    .insertInto("school")
    .values({
      school_id: schoolId,
      name: school.name,
      fictional: school.fictional,
      thanks_words: school.thanksWords,
      begun_at: work.at.toString(),
    })
    .execute();
  await tx.insertInto("incident_book").values({ school_id: schoolId }).execute();
  await beginTrail(tx);
  const settings = school.settings.map((kind) => ({
    school_id: schoolId,
    setting_id: newId(work.at),
    kind,
    name: settingWords[kind],
  }));
  if (settings.length > 0) await tx.insertInto("setting").values(settings).execute();
  const places = school.places.map((place) => ({ school_id: schoolId, place_id: newId(work.at), ...place }));
  if (places.length > 0) await tx.insertInto("place").values(places).execute();
}

/** Adds an adult by hand; the first one is whoever sets the school up. */
export async function addAdult(
  work: Work,
  adult: { givenName: string; familyName: string; email: string; jobTitle: string },
): Promise<string> {
  const adultId = newId(work.at);
  await work.tx
    .insertInto("adult")
    .values({
      school_id: work.schoolId,
      adult_id: adultId,
      given_name: adult.givenName,
      family_name: adult.familyName,
      email: adult.email.trim().toLowerCase(),
      job_title: adult.jobTitle,
      entered_at: work.at.toString(),
    })
    .execute();
  return adultId;
}

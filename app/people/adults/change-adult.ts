import { inSchool, type Database, type Doing } from "#platform";
import { addAdult } from "../begin-school.ts";
import { peopleFact } from "../facts.ts";
import { setClasses, type ClassesChosen } from "../groups-store.ts";
import { todayIn } from "../today.ts";
import { adultById, endAdult, updateAdult, type AdultDetails } from "./adult-store.ts";

/** Adds an adult by hand and answers with their id. They can sign in only once somebody invites them. */
export async function addAdultByHand(
  database: Database,
  doing: Doing,
  details: AdultDetails,
  classes: ClassesChosen,
): Promise<string> {
  return inSchool(database, doing, async (work) => {
    const adultId = await addAdult(work, details);
    if (details.knownAs !== "") await updateAdult(work, adultId, details);
    await setClasses(work, "adult", adultId, classes);
    work.record(peopleFact("adult-added", `adult:${adultId}`, {}));
    return adultId;
  });
}

/** Changes an adult's details and classes. */
export async function changeAdult(
  database: Database,
  doing: Doing,
  adultId: string,
  { details, classes }: { details: AdultDetails; classes: ClassesChosen },
): Promise<"saved" | "not-found"> {
  return inSchool(database, doing, async (work) => {
    const before = await adultById(work, adultId, { lock: true });
    if (before === undefined) return "not-found";
    const fields: string[] = (["givenName", "familyName", "knownAs", "email", "jobTitle"] as const).filter(
      (field) => before[field] !== details[field],
    );
    await updateAdult(work, adultId, details);
    if (await setClasses(work, "adult", adultId, classes)) fields.push("classes");
    if (fields.length > 0) work.record(peopleFact("adult-changed", `adult:${adultId}`, { fields }));
    return "saved";
  });
}

/**
 * An adult leaves today, or comes back. Nobody ends themselves: a school would be left without the one person who
 * can look after its people. A second press changes nothing.
 */
export async function adultStays(
  database: Database,
  doing: Doing,
  adultId: string,
  here: boolean,
): Promise<"saved" | "not-found" | "not-oneself"> {
  if (!here && doing.actor === `adult:${adultId}`) return "not-oneself";
  return inSchool(database, doing, async (work) => {
    const adult = await adultById(work, adultId, { lock: true });
    if (adult === undefined) return "not-found";
    if ((adult.endedOn === null) === here) return "saved";
    await endAdult(work, adultId, here ? null : (await todayIn(work)).toString());
    work.record(peopleFact(here ? "adult-returned" : "adult-ended", `adult:${adultId}`, {}));
    return "saved";
  });
}

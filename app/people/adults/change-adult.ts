import { inSchool, type Database, type Doing } from "#platform";
import type { HeadsOf } from "../asking.ts";
import { addAdult } from "../begin-school.ts";
import { peopleFact } from "../facts.ts";
import { setClasses, type ClassesChosen } from "../groups-store.ts";
import { holdSchool } from "../hold-school.ts";
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

/** What came of saying that an adult leaves or comes back. */
export type StayOutcome = "saved" | "not-found" | "not-oneself" | "only-head";

/**
 * An adult leaves today, or comes back. Nobody ends themselves, and nobody ends the only head who can sign in: the
 * school would be left without the one person who can look after its people. A second press changes nothing.
 */
export async function adultStays(
  database: Database,
  doing: Doing,
  adultId: string,
  { here, headsOf }: { here: boolean; headsOf: HeadsOf },
): Promise<StayOutcome> {
  if (!here && doing.actor === `adult:${adultId}`) return "not-oneself";
  return inSchool(database, doing, async (work) => {
    if (!here) await holdSchool(work);
    const adult = await adultById(work, adultId, { lock: true });
    if (adult === undefined) return "not-found";
    if ((adult.endedOn === null) === here) return "saved";
    if (!here && isOnly(adultId, await headsOf(work))) return "only-head";
    await endAdult(work, adultId, here ? null : (await todayIn(work)).toString());
    work.record(peopleFact(here ? "adult-returned" : "adult-ended", `adult:${adultId}`, {}));
    return "saved";
  });
}

function isOnly(adultId: string, heads: readonly string[]): boolean {
  return heads.length === 1 && heads[0] === adultId;
}

import { accountByEmail, type School, type Who } from "#access";
import { adultsOf, childrenOf, placesOf, techniquesOf } from "#people";
import { inSchool, type Database, type Doing } from "#platform";
import { adults, emailOf } from "./rules/adults.ts";
import { calledName, children } from "./rules/children.ts";
import { places, type PlaceKey } from "./rules/places.ts";

/** Fernlow's people and places as the database knows them, by the references of the stories. */
export type FoundSchool = {
  who(ref: string): Who;
  child(ref: string): string;
  adult(ref: string): string;
  place(key: PlaceKey): string;
  technique(code: string): string;
};

/** Finds everybody who has been brought in. */
export async function findPeople(database: Database, doing: Doing, school: School): Promise<FoundSchool> {
  const found = await inSchool(database, doing, async (work) => ({
    adults: await adultsOf(work, { withEnded: true }),
    children: await childrenOf(work, { withEnded: true }),
    places: await placesOf(work),
    techniques: await techniquesOf(work),
  }));
  const adultIds = new Map(found.adults.map(({ email, adultId }) => [email, adultId]));
  const whos = new Map<string, Who>();
  for (const adult of adults) {
    const email = emailOf(adult);
    const account = await accountByEmail(database, email);
    const adultId = adultIds.get(email);
    if (account === undefined || adultId === undefined) continue;
    whos.set(adult.ref, {
      accountId: account.account_id,
      email,
      adultId,
      name: `${adult.givenName} ${adult.familyName}`,
      role: adult.role,
      school,
      schools: 1,
    });
  }
  const childIds = new Map(found.children.map(({ name, childId }) => [name, childId]));
  const childRefs = new Map(
    children.map((child) => [child.ref, childIds.get(`${calledName(child)} ${child.familyName}`)]),
  );
  const placeIds = new Map(found.places.map(({ name, placeId }) => [name, placeId]));
  const techniqueIds = new Map(found.techniques.map(({ techniqueId, versions }) => [versions[0].code, techniqueId]));
  const who = (ref: string) => known(whos.get(ref), ref);
  return {
    who,
    adult: (ref) => who(ref).adultId,
    child: (ref) => known(childRefs.get(ref), ref),
    place: (key) => known(placeIds.get(places[key].name), key),
    technique: (code) => known(techniqueIds.get(code), code),
  };
}

function known<T>(value: T | undefined, ref: string): T {
  if (value === undefined) throw new Error(`Fernlow does not know ${ref}.`);
  return value;
}

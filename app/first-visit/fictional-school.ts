import { accessFact, accountByEmail, beginMembership, makeAccount, type Role } from "#access";
import { addAdult, beginSchool } from "#people";
import { inSchool, newId, type Installation } from "#platform";
import { firstPlaces } from "./first-places.ts";

/** Somebody of the fictional school to come in as. */
export type FictionalPerson = { accountId: string; name: string; role: Role; jobTitle: string };

const few = [
  { givenName: "Sam", familyName: "Adeyemi", role: "adult", jobTitle: "Teaching assistant" },
  { givenName: "Amira", familyName: "Haddad", role: "leader", jobTitle: "Assistant head, safeguarding lead" },
  { givenName: "Ruth", familyName: "Calloway", role: "head", jobTitle: "Head" },
] as const;
const emailOf = (person: { givenName: string; familyName: string }) =>
  `${person.givenName}.${person.familyName}@fernlow.example`.toLowerCase();

/** Fills an empty installation with the fictional school. */
export async function fillFictionalSchool(
  { database, now }: Installation,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const at = now();
  const schoolId = newId(at);
  await inSchool(database, { schoolId, actor: "set-up", at }, async (work) => {
    const claimed = await work.tx.updateTable("installation").set({ kind: "fictional" }).where("kind", "=", "empty").executeTakeFirst();
    if (claimed.numUpdatedRows !== 1n) return;
    await beginSchool(work, { name: "Fernlow School", fictional: true, settings: ["day-special"], places: firstPlaces, thanksWords: "" });
    work.record(accessFact("school-set-up", `school:${schoolId}`, { fictional: true }));
    for (const person of few) {
      const adultId = await addAdult(work, { ...person, email: emailOf(person) });
      const accountId = await makeAccount(work, emailOf(person), null);
      await beginMembership(work, { adultId, accountId, role: person.role });
    }
  });
  onProgress(1, 1);
}

/** The people whom a visitor may come in as. */
export async function fictionalPeople({ database }: Installation): Promise<FictionalPerson[]> {
  const found = await Promise.all(few.map(async (person) => ({ person, account: await accountByEmail(database, emailOf(person)) })));
  return found.flatMap(({ person, account }) =>
    account === undefined
      ? []
      : [{ accountId: account.account_id, name: `${person.givenName} ${person.familyName}`, role: person.role, jobTitle: person.jobTitle }],
  );
}

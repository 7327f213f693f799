import { inSchool, newId, type Database, type Doing } from "#platform";
import { childById } from "../children/child-store.ts";
import { peopleFact } from "../facts.ts";
import { insertFamily, insertTie, tieById, updateTie, type FamilyDetails, type StandingSaid } from "./family-store.ts";

/** Keeps what somebody at the school says of a family member's standing to one child. */
export async function changeStanding(
  database: Database,
  doing: Doing,
  { childId, familyId }: { childId: string; familyId: string },
  said: StandingSaid,
): Promise<"saved" | "not-found"> {
  return inSchool(database, doing, async (work) => {
    const before = await tieById(work, childId, familyId, { lock: true });
    if (before === undefined) return "not-found";
    const fields = (["relationship", "parentalResponsibility", "mayBeTold"] as const).filter((field) => before[field] !== said[field]);
    if (fields.length === 0) return "saved";
    await updateTie(work, childId, familyId, said);
    work.record(peopleFact("family-tie-changed", `child:${childId}`, { family: familyId, fields }));
    return "saved";
  });
}

/** Adds a family member to a child by hand. No file ends a tie that was typed here. */
export async function addFamily(
  database: Database,
  doing: Doing,
  childId: string,
  { details, said }: { details: FamilyDetails; said: StandingSaid },
): Promise<"saved" | "not-found"> {
  return inSchool(database, doing, async (work) => {
    if ((await childById(work, childId)) === undefined) return "not-found";
    const familyId = newId(work.at);
    await insertFamily(work, familyId, details);
    await insertTie(work, childId, familyId, said);
    work.record(peopleFact("family-added", `family:${familyId}`, {}));
    work.record(peopleFact("family-tie-added", `child:${childId}`, { family: familyId }));
    return "saved";
  });
}

import { inSchool, newId, type Database, type Doing } from "#platform";
import { childById } from "../children/child-store.ts";
import { peopleFact } from "../facts.ts";
import { todayIn } from "../today.ts";
import {
  endTie,
  insertFamily,
  insertTie,
  tieById,
  updateFamily,
  updateTie,
  type FamilyDetails,
  type StandingSaid,
} from "./family-store.ts";

/** What the office says of one family member: how to reach them, and how they stand to one child. */
export type FamilySaid = { details: FamilyDetails; said: StandingSaid };

/** Keeps what the office says of a family member. How they stand to another child stays as it is. */
export async function changeFamily(
  database: Database,
  doing: Doing,
  { childId, familyId }: { childId: string; familyId: string },
  { details, said }: FamilySaid,
): Promise<"saved" | "not-found"> {
  return inSchool(database, doing, async (work) => {
    const before = await tieById(work, childId, familyId, { lock: true });
    if (before === undefined) return "not-found";
    const changed = detailNames.filter((field) => before[field] !== details[field]);
    if (changed.length > 0) {
      await updateFamily(work, familyId, details);
      work.record(peopleFact("family-changed", `family:${familyId}`, { fields: changed }));
    }
    const fields = standingNames.filter((field) => before[field] !== said[field]);
    if (fields.length > 0) {
      await updateTie(work, childId, familyId, said);
      work.record(peopleFact("family-tie-changed", `child:${childId}`, { family: familyId, fields }));
    }
    return "saved";
  });
}

const detailNames = ["givenName", "familyName", "email", "phone", "language"] as const;
const standingNames = ["relationship", "parentalResponsibility", "mayBeTold"] as const;

/** Somebody is no longer this child's family. A second press changes nothing. */
export async function endFamilyTie(
  database: Database,
  doing: Doing,
  { childId, familyId }: { childId: string; familyId: string },
): Promise<void> {
  await inSchool(database, doing, async (work) => {
    if ((await tieById(work, childId, familyId, { lock: true })) === undefined) return;
    await endTie(work, childId, familyId, (await todayIn(work)).toString());
    work.record(peopleFact("family-tie-ended", `child:${childId}`, { family: familyId }));
  });
}

/** Adds a family member to a child by hand. No file ends a tie that was typed here. */
export async function addFamily(
  database: Database,
  doing: Doing,
  childId: string,
  { details, said }: FamilySaid,
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

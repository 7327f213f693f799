import { inSchool, newId, type Database, type Doing, type Work } from "#platform";
import { peopleFact } from "../facts.ts";
import { setClasses, type ClassesChosen } from "../groups-store.ts";
import { fieldsKeptHere } from "../kept-here.ts";
import { todayIn } from "../today.ts";
import { childById, endChild, insertChild, updateChild, upnIsTaken, type ChildDetails } from "./child-store.ts";

/** What became of a change. */
export type ChildOutcome = { kind: "saved"; childId: string } | { kind: "upn-taken" } | { kind: "not-found" };

/** Adds a child by hand. */
export async function addChild(
  database: Database,
  doing: Doing,
  details: ChildDetails,
  classes: ClassesChosen,
): Promise<ChildOutcome> {
  return inSchool(database, doing, async (work) => {
    const childId = newId(work.at);
    if (details.upn !== null && (await upnIsTaken(work, details.upn, childId))) return { kind: "upn-taken" };
    await insertChild(work, childId, details);
    await setClasses(work, "child", childId, classes);
    work.record(peopleFact("child-added", `child:${childId}`, {}));
    return { kind: "saved", childId };
  });
}

/**
 * Changes a child's details. With `keep`, files leave the changed fields alone from now on; without it they may
 * change every field of this child again.
 */
export async function changeChild(
  database: Database,
  doing: Doing,
  childId: string,
  change: { details: ChildDetails; classes: ClassesChosen; keep: boolean },
): Promise<ChildOutcome> {
  return inSchool(database, doing, async (work) => {
    const before = await childById(work, childId, { lock: true });
    if (before === undefined) return { kind: "not-found" };
    const { details } = change;
    if (details.upn !== null && before.endedOn === null && (await upnIsTaken(work, details.upn, childId)))
      return { kind: "upn-taken" };
    await updateChild(work, childId, details);
    await recordChange(work, childId, changedFields(before, details), change.keep);
    if (await setClasses(work, "child", childId, change.classes)) {
      work.record(peopleFact("child-changed", `child:${childId}`, { fields: ["classes"] }));
    }
    return { kind: "saved", childId };
  });
}

async function recordChange(work: Work, childId: string, changed: string[], keep: boolean): Promise<void> {
  const before = keep ? [] : ((await fieldsKeptHere(work, childId)).get(childId) ?? []);
  const fields = [...new Set([...changed, ...before])];
  if (fields.length > 0) work.record(peopleFact("child-changed", `child:${childId}`, { fields, kept: keep }));
}

/** The fields that differ, by the names a file's comparison uses. */
function changedFields(before: ChildDetails, after: ChildDetails): string[] {
  const names: Record<keyof ChildDetails, string> = {
    givenName: "givenName",
    familyName: "familyName",
    knownAs: "knownAs",
    bornOn: "birthDate",
    upn: "upn",
    yearGroup: "year",
    senProvision: "sen",
    needs: "needs",
    residential: "residential",
  };
  return (Object.keys(names) as (keyof ChildDetails)[])
    .filter((key) => before[key] !== after[key])
    .map((key) => names[key]);
}

/** A child leaves, today by the school's clock. The record stays. A second press changes nothing. */
export async function childLeaves(database: Database, doing: Doing, childId: string): Promise<boolean> {
  return inSchool(database, doing, async (work) => {
    const child = await childById(work, childId, { lock: true });
    if (child === undefined) return false;
    if (child.endedOn !== null) return true;
    await endChild(work, childId, (await todayIn(work)).toString());
    work.record(peopleFact("child-ended", `child:${childId}`, {}));
    return true;
  });
}

/** A child who had left comes back. */
export async function childReturns(database: Database, doing: Doing, childId: string): Promise<ChildOutcome> {
  return inSchool(database, doing, async (work) => {
    const child = await childById(work, childId, { lock: true });
    if (child === undefined) return { kind: "not-found" };
    if (child.endedOn === null) return { kind: "saved", childId };
    if (child.upn !== null && (await upnIsTaken(work, child.upn, childId))) return { kind: "upn-taken" };
    await endChild(work, childId, null);
    work.record(peopleFact("child-returned", `child:${childId}`, {}));
    return { kind: "saved", childId };
  });
}

import { newId, type Work } from "#platform";
import type { PlaceKind } from "./place-kinds.ts";

/** Adds a place and answers with its id. */
export async function insertPlace(work: Work, place: { name: string; kind: PlaceKind }): Promise<string> {
  const placeId = newId(work.at);
  await work.tx
    .insertInto("place")
    .values({ school_id: work.schoolId, place_id: placeId, ...place })
    .execute();
  return placeId;
}

/** Ends a place, once. What happened there stays readable. */
export async function endPlace(work: Work, placeId: string, day: string): Promise<boolean> {
  const row = await work.tx
    .updateTable("place")
    .set({ ended_on: day })
    .where("school_id", "=", work.schoolId)
    .where("place_id", "=", placeId)
    .where("ended_on", "is", null)
    .returning("place_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a place of this name is in use. */
export async function placeIsNamed(work: Work, name: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom("place")
    .select("place_id")
    .where("school_id", "=", work.schoolId)
    .where("ended_on", "is", null)
    .where((eb) => eb(eb.fn("lower", ["name"]), "=", name.toLowerCase()))
    .executeTakeFirst();
  return row !== undefined;
}

import { inSchool, type Database, type Doing } from "#platform";
import { peopleFact } from "../facts.ts";
import { todayIn } from "../today.ts";
import type { PlaceKind } from "./place-kinds.ts";
import { endPlace, insertPlace, placeIsNamed } from "./place-store.ts";

/** Adds a place within the school; two of the same name could not be told apart in a record. */
export async function addPlace(
  database: Database,
  doing: Doing,
  place: { name: string; kind: PlaceKind },
): Promise<"added" | "named-before"> {
  return inSchool(database, doing, async (work) => {
    if (await placeIsNamed(work, place.name)) return "named-before";
    const placeId = await insertPlace(work, place);
    work.record(peopleFact("place-added", `place:${placeId}`, {}));
    return "added";
  });
}

/** A place is no longer used. A second press changes nothing. */
export async function stopUsingPlace(database: Database, doing: Doing, placeId: string): Promise<void> {
  await inSchool(database, doing, async (work) => {
    const ended = await endPlace(work, placeId, (await todayIn(work)).toString());
    if (ended) work.record(peopleFact("place-ended", `place:${placeId}`, {}));
  });
}

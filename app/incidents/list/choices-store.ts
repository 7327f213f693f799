import { adultsOf, childrenOf, placesOf } from "#people";
import type { Work } from "#platform";
import { fitting, type Asker } from "./fitting-store.ts";
import { everything } from "./filters.ts";

export type Choice = { id: string; name: string; ended: boolean };
export type Choices = { children: Choice[]; adults: Choice[]; places: Choice[] };

/**
 * Whom and what a list can be narrowed to: for leaders everybody, for others those in their own incidents, so that the
 * choices say nothing of incidents they had no part in.
 */
export async function choicesFor(work: Work, asker: Asker): Promise<Choices> {
  const [children, adults, places, own] = await Promise.all([
    childrenOf(work, { withEnded: true }),
    adultsOf(work, { withEnded: true }),
    placesOf(work, { withEnded: true }),
    asker.listsAll ? undefined : inOwnIncidents(work, asker),
  ]);
  const isChoice = ({ id }: Choice) => own === undefined || own.has(id);
  return {
    children: children
      .map(({ childId, name, classes, ended }) => ({ id: childId, name: [name, ...classes].join(", "), ended }))
      .filter(isChoice),
    adults: adults.map(({ adultId, name, ended }) => ({ id: adultId, name, ended })).filter(isChoice),
    places: places.map(({ placeId, name }) => ({ id: placeId, name, ended: false })),
  };
}

/** The children and adults of the incidents that are this adult's to read. */
async function inOwnIncidents(work: Work, asker: Asker): Promise<Set<string>> {
  const own = fitting(work, { asker, filters: everything }).select("incident_id");
  const people = await work.tx
    .selectFrom("incident_child")
    .select("child_id as id")
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "in", own)
    .union(
      work.tx
        .selectFrom("incident_adult")
        .select("adult_id as id")
        .where("school_id", "=", work.schoolId)
        .where("incident_id", "in", own),
    )
    .execute();
  return new Set(people.map(({ id }) => id));
}

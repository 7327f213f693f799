import { adultsOf, childrenOf, placesOf } from "#people";
import type { Work } from "#platform";
import { sql } from "kysely";
import { everything } from "./filters.ts";
import { fitting } from "./fitting-store.ts";
import type { Asker } from "./involving-store.ts";

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
  const { rows } = await sql<{ id: string }>`
    with own as materialized (${fitting(work, { asker, filters: everything }).select("incident_id")})
    select child_id as id from standing_child where school_id = ${work.schoolId} and incident_id in (select incident_id from own)
    union
    select adult_id from standing_adult where school_id = ${work.schoolId} and incident_id in (select incident_id from own)
  `.execute(work.tx);
  return new Set(rows.map(({ id }) => id));
}

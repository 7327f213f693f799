import type { Who } from "#access";
import type { Work } from "#platform";
import { whoWasInvolved } from "../incident-store.ts";
import { readFilters } from "../list/filters.ts";
import { listIncidents, type ListedIncident } from "../list/list-store.ts";
import { mayListAll, mayReview } from "../rules/who-may.ts";

/** The unsigned incidents that this person may review, oldest first; at most twenty, for a page of what is owed. */
export async function incidentsToReview(work: Work, who: Who): Promise<ListedIncident[]> {
  const filters = readFilters((name) => (name === "state" ? "not-reviewed" : undefined));
  // Asked of the database, not looked for on the newest page: what waits longest must not be the one that is not shown.
  const toReview = { notInvolving: who.adultId, headInvolved: !mayListAll(who) };
  const { incidents } = await listIncidents(work, filters, { toReview });
  const mine: ListedIncident[] = [];
  for (const incident of incidents) {
    const involved = await whoWasInvolved(work, incident.incidentId);
    if (involved !== undefined && mayReview(who, involved)) mine.push(incident);
    if (mine.length === 20) break;
  }
  return mine;
}

import type { Who } from "#access";
import type { Work } from "#platform";
import { whoWasInvolved } from "../incident-store.ts";
import { readFilters } from "../list/filters.ts";
import { listIncidents, type ListedIncident } from "../list/list-store.ts";
import { mayReview } from "../rules/who-may.ts";

/** The unsigned incidents that this person may review, oldest first; at most twenty, for a page of what is owed. */
export async function incidentsToReview(work: Work, who: Who): Promise<ListedIncident[]> {
  const filters = readFilters((name) => (name === "state" ? "not-reviewed" : undefined));
  const { incidents } = await listIncidents(work, filters, {});
  const mine: ListedIncident[] = [];
  for (const incident of incidents.toReversed()) {
    const involved = await whoWasInvolved(work, incident.incidentId);
    if (involved !== undefined && mayReview(who, involved)) mine.push(incident);
    if (mine.length === 20) break;
  }
  return mine;
}

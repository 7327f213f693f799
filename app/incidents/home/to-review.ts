import type { Who } from "#access";
import type { Work } from "#platform";
import { whoWasInvolvedIn } from "../incident-store.ts";
import { readFilters } from "../list/filters.ts";
import { listIncidents, type ListedIncident } from "../list/list-store.ts";
import { mayListAll, mayReview } from "../rules/who-may.ts";

/** How many are shown on a page of what is owed. */
const most = 20;

/** The unsigned incidents that this person may review, oldest first. */
export async function incidentsToReview(work: Work, who: Who): Promise<ListedIncident[]> {
  const filters = readFilters((name) => (name === "state" ? "not-reviewed" : undefined));
  // Asked of the database, not looked for on the newest page: what waits longest must not be the one that is not shown.
  const toReview = { notInvolving: who.adultId, headInvolved: !mayListAll(who) };
  const incidents = await listIncidents(work, filters, { toReview, most });
  const involved = await whoWasInvolvedIn(
    work,
    incidents.map(({ incidentId }) => incidentId),
  );
  return incidents.filter(({ incidentId }) => {
    const there = involved.get(incidentId);
    return there !== undefined && mayReview(who, there);
  });
}

import type { Who } from "#access";
import type { Work } from "#platform";
import { headReviewers, whoWasInvolvedIn } from "../incident-store.ts";
import { everything } from "../list/filters.ts";
import { firstIncidents, type ListedIncident } from "../list/list-store.ts";
import { mayReview, reviewsWaitingFor } from "../rules/who-may.ts";

/** How many are shown on a page of what is owed. */
const most = 20;

/** The unsigned incidents that this person may review, oldest first. */
export async function incidentsToReview(work: Work, who: Who): Promise<ListedIncident[]> {
  const reviewsOwed = reviewsWaitingFor(who, who.role === "governor" ? await headReviewers(work) : []);
  if (reviewsOwed === "none") return [];
  // Asked of the database, not looked for on the newest page: what waits longest must not be the one that is not shown.
  const filters = { ...everything, owed: "review" as const, owedBy: who.adultId };
  const asker = { adultId: who.adultId, listsAll: true };
  const incidents = await firstIncidents(work, { asker, filters, reviewsOwed }, { most, oldestFirst: true });
  const involved = await whoWasInvolvedIn(
    work,
    incidents.map(({ incidentId }) => incidentId),
  );
  return incidents.filter(({ incidentId }) => {
    const there = involved.get(incidentId);
    return there !== undefined && mayReview(who, there);
  });
}

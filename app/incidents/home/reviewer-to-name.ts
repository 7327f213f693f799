import type { Who } from "#access";
import type { Work } from "#platform";
import { headReviewers } from "../incident-store.ts";
import { everything } from "../list/filters.ts";
import { firstIncidents, type ListedIncident } from "../list/list-store.ts";
import { mustNameReviewer } from "../rules/who-may.ts";

/** The unsigned incidents for which this head must still name a reviewer, the longest waiting first. */
export async function incidentsWithoutReviewer(work: Work, who: Who): Promise<ListedIncident[]> {
  if (!mustNameReviewer(who, { headInvolved: true, headReviewers: await headReviewers(work) })) return [];
  const filters = { ...everything, owed: "review" as const };
  const asker = { adultId: who.adultId, listsAll: true };
  return firstIncidents(work, { asker, filters, reviewsOwed: "head-involved" }, { most: 20, oldestFirst: true });
}

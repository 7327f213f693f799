import type { Who } from "#access";
import type { Work } from "#platform";
import { openAlerts, type OpenAlerts } from "../alert-store.ts";
import { whoWasInvolvedIn } from "../incident-store.ts";
import { mayAnswerAlert } from "../rules/who-may.ts";

/** The open alerts that this leader may answer: not those of an incident they had a part in. */
export async function alertsFor(work: Work, who: Who): Promise<OpenAlerts[]> {
  const open = await openAlerts(work);
  const involved = await whoWasInvolvedIn(
    work,
    open.map(({ incidentId }) => incidentId),
  );
  return open.filter(({ incidentId }) => {
    const there = involved.get(incidentId);
    return there !== undefined && mayAnswerAlert(who, there);
  });
}

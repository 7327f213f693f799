import { Temporal } from "#dates";
import type { Who } from "#access";
import type { Work } from "#platform";
import { findDraft, openDraftsOf } from "../draft-store.ts";
import { whoWasInvolved } from "../incident-store.ts";
import { openContext } from "../report/open-context.ts";
import { mayReadIncident } from "../rules/who-may.ts";

/** A report in the making, and when it was begun. */
export type ReportToJoin = { draftId: string; openedAt: Temporal.Instant };

/** The reports in the making that are this person's to write and that name this child: a watch may belong to one. */
export async function reportsToJoin(work: Work, who: Who, childId: string): Promise<ReportToJoin[]> {
  const open = await openDraftsOf(work, who.adultId);
  const drafts = await Promise.all(open.map(({ draft_id: draftId }) => findDraft(work, draftId)));
  return drafts.flatMap((draft) => {
    const children = draft?.answers.get("children")?.typed ?? {};
    const names = Object.entries(children).some(([key, value]) => /^child-\d+$/.test(key) && value === childId);
    return draft !== undefined && names
      ? [{ draftId: draft.draftId, openedAt: Temporal.Instant.from(draft.openedAt) }]
      : [];
  });
}

/** Where the report or the record of a watch is, for somebody who may open it. */
export async function reportAddress(work: Work, who: Who, draftId: string): Promise<string | undefined> {
  const opened = await openContext(work, who, draftId);
  if (opened.kind === "open") return `/incidents/drafts/${draftId}`;
  if (opened.kind === "not-yours") return undefined;
  const involved = await whoWasInvolved(work, opened.incidentId);
  return involved !== undefined && mayReadIncident(who, involved) ? `/incidents/${opened.incidentId}` : undefined;
}

import { Temporal } from "#dates";
import type { Who } from "#access";
import type { Work } from "#platform";
import { findDraft, openDraftsOf } from "../draft-store.ts";
import { whoWasInvolved } from "../incident-store.ts";
import { openContext } from "../report/open-context.ts";
import { mayReadIncident } from "../rules/who-may.ts";
import { watchesOf, type Watch } from "./watch-store.ts";

/** A report in the making, when it was begun, and whether this watch went on from one of its own. */
export type ReportToJoin = { draftId: string; openedAt: Temporal.Instant; goesOn: boolean };

/** A watch that begins so soon after another has ended is most likely the same event in another way. */
const soon = { minutes: 15 };

/** The reports in the making that are this person's to write and that name this child: a watch may belong to one. */
export async function reportsToJoin(
  work: Work,
  who: Who,
  { childId, beganAt }: Pick<Watch, "childId" | "beganAt">,
): Promise<ReportToJoin[]> {
  const open = await openDraftsOf(work, who.adultId);
  const drafts = await Promise.all(open.map(({ draft_id: draftId }) => findDraft(work, draftId)));
  const mine = drafts.filter((draft) => {
    const children = draft?.answers.get("children")?.typed ?? {};
    return Object.entries(children).some(([key, value]) => /^child-\d+$/.test(key) && value === childId);
  });
  return Promise.all(
    mine
      .filter((draft) => draft !== undefined)
      .map(async ({ draftId, openedAt }) => {
        const before = await watchesOf(work, { draftId });
        const goesOn = before.some(
          ({ ended }) => ended !== undefined && Temporal.Instant.compare(ended.saidAt.add(soon), beganAt) > 0,
        );
        return { draftId, openedAt: Temporal.Instant.from(openedAt), goesOn };
      }),
  );
}

/** Where the report or the record of a watch is, for somebody who may open it. */
export async function reportAddress(work: Work, who: Who, draftId: string): Promise<string | undefined> {
  const opened = await openContext(work, who, draftId);
  if (opened.kind === "open") return `/incidents/drafts/${draftId}`;
  if (opened.kind === "not-yours") return undefined;
  const involved = await whoWasInvolved(work, opened.incidentId);
  return involved !== undefined && mayReadIncident(who, involved) ? `/incidents/${opened.incidentId}` : undefined;
}

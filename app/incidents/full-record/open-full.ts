import { Temporal } from "#dates";
import type { Who } from "#access";
import { adultsOf, childrenOf, placesOf, techniquesOf } from "#people";
import { isId, type Work } from "#platform";
import { findDraft } from "../draft-store.ts";
import { reportOf, whoWasInvolved, type SentReport } from "../incident-store.ts";
import { mayWriteFullRecord } from "../rules/who-may.ts";
import { standingAnswers } from "../standing-answers.ts";
import { watchesOf } from "../watch/watch-store.ts";
import type { FullContext } from "./full-step.ts";
import { fullRecordOf, type FullOwed } from "./full-store.ts";

/** The rest of a record, open for writing: what its pages need, or why this person does not get it. */
export type OpenedFull =
  | { kind: "open"; report: SentReport; owed: FullOwed | undefined; context: FullContext }
  | { kind: "sent"; incidentId: string }
  | { kind: "not-yours" };

/** Opens the rest of a record. People who have left since are among those who can be chosen: they were there. */
export async function openFull(work: Work, who: Who, incidentId: string): Promise<OpenedFull> {
  if (!isId(incidentId)) return { kind: "not-yours" };
  const [involved, report] = await Promise.all([whoWasInvolved(work, incidentId), reportOf(work, incidentId)]);
  if (involved === undefined || report === undefined || !mayWriteFullRecord(who, involved))
    return { kind: "not-yours" };
  const { sent, owed } = await fullRecordOf(work, incidentId);
  if (sent !== undefined) return { kind: "sent", incidentId };
  const [draft, standing, children, adults, places, techniques, watches] = await Promise.all([
    findDraft(work, report.draftId),
    standingAnswers(work, report),
    childrenOf(work, { withEnded: true }),
    adultsOf(work, { withEnded: true }),
    placesOf(work),
    techniquesOf(work),
    watchesOf(work, { incidentId }),
  ]);
  const context: FullContext = {
    draftId: report.draftId,
    adultId: who.adultId,
    zone: who.school.zone,
    today: Temporal.PlainDate.from(work.at.toZonedDateTimeISO(who.school.zone)),
    children,
    nearChildren: new Set(),
    adults,
    places,
    techniques,
    watches,
    draft: draft && { ...draft, answers: standing.answers },
  };
  return { kind: "open", report, owed, context };
}

import { Temporal } from "#dates";
import type { Who } from "#access";
import { adultsOf, childrenNear, childrenOf, placesOf, techniquesOf } from "#people";
import type { Work } from "#platform";
import { adultsNamedIn, findDraft } from "../draft-store.ts";
import { mayReport, mayWriteDraft } from "../rules/who-may.ts";
import type { ReportContext } from "./step.ts";

/** What the question pages need, or the reason why this person does not get it. */
export type OpenedContext =
  | { kind: "open"; context: ReportContext }
  | { kind: "sent"; incidentId: string }
  | { kind: "not-yours" };

/**
 * Opens a draft for writing. An id nobody has used yet is a new draft: it is made by its first answer, so that a look
 * at the first page, or a second press, leaves nothing behind.
 */
export async function openContext(work: Work, who: Who, draftId: string): Promise<OpenedContext> {
  if (!mayReport(who)) return { kind: "not-yours" };
  const [draft, present, nearChildren, presentAdults, places, techniques] = await Promise.all([
    findDraft(work, draftId),
    childrenOf(work),
    childrenNear(work, who.adultId),
    adultsOf(work),
    placesOf(work),
    techniquesOf(work),
  ]);
  // A record may be corrected long after somebody in it has left the school.
  const everybody = { withEnded: draft?.corrects !== undefined };
  const [children, adults] = everybody.withEnded
    ? await Promise.all([childrenOf(work, everybody), adultsOf(work, everybody)])
    : [present, presentAdults];
  if (draft !== undefined) {
    // A correction names adults who were there; naming them does not ask them to correct it.
    const adultsNamed = draft.corrects === undefined ? adultsNamedIn(draft) : [];
    if (!mayWriteDraft(who, { ...draft, adultsNamed })) return { kind: "not-yours" };
    if (draft.incidentId !== undefined) return { kind: "sent", incidentId: draft.incidentId };
  }
  const today = Temporal.PlainDate.from(work.at.toZonedDateTimeISO(who.school.zone));
  const { adultId } = who;
  return {
    kind: "open",
    context: {
      draftId,
      adultId,
      zone: who.school.zone,
      today,
      children,
      nearChildren,
      adults,
      places,
      techniques,
      draft,
    },
  };
}

import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { holdDraftAlone, putDraftAway } from "./draft-store.ts";
import { incidentFact } from "./facts.ts";
import { openContext } from "./report/open-context.ts";

export type PutAwayOutcome = { kind: "away" } | { kind: "sent"; incidentId: string } | { kind: "not-yours" };

/** Puts a report away without sending it; its words are kept. Pressed twice it is away once; one that was sent stays sent. */
export async function putAwayDraft(work: Work, who: Who, draftId: string): Promise<PutAwayOutcome> {
  if (!isId(draftId)) return { kind: "not-yours" };
  await holdDraftAlone(work, draftId);
  const opened = await openContext(work, who, draftId);
  if (opened.kind !== "open") return opened;
  if (opened.context.draft === undefined) return { kind: "not-yours" };
  if (await putDraftAway(work, draftId, who.adultId))
    work.record(incidentFact("draft-put-away", `draft:${draftId}`, {}));
  return { kind: "away" };
}

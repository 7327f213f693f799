import type { Who } from "#access";
import { adultsOf } from "#people";
import { isId, type Work } from "#platform";
import { findDraft, keepHandOver } from "./draft-store.ts";
import { incidentFact } from "./facts.ts";

export type HandOverOutcome = "handed-over" | "nobody-chosen" | "not-yours";

/**
 * Asks a colleague to write a report on, or the rest of its record. Whoever calls has made sure that the draft is this
 * person's to write. Nothing is taken from whoever hands over.
 */
export async function handOverDraft(
  work: Work,
  who: Who,
  handOver: { draftId: string; toAdult: string },
): Promise<HandOverOutcome> {
  const { draftId, toAdult } = handOver;
  if (!isId(toAdult)) return "nobody-chosen";
  const [draft, adults] = await Promise.all([findDraft(work, draftId), adultsOf(work)]);
  if (draft === undefined) return "not-yours";
  if (!adults.some(({ adultId }) => adultId === toAdult)) return "nobody-chosen";
  const isNew = await keepHandOver(work, { draftId, toAdult, by: who.adultId });
  if (isNew) work.record(incidentFact("draft-handed-over", `draft:${draftId}`, { to: toAdult }));
  return "handed-over";
}

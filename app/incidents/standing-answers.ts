import type { Work } from "#platform";
import { latestCorrection } from "./correction/correction-store.ts";
import { answersOf, type KeptAnswer } from "./draft-store.ts";

/**
 * Every answer of a record as it stands, exactly as typed: the first report's and the rest's, with every correction.
 * A correction holds all answers that there were when it was made; what was answered since stands in the first draft.
 */
export async function standingAnswers(
  work: Work,
  incident: { incidentId: string; draftId: string },
): Promise<{ answers: Map<string, KeptAnswer>; correctionNo: number }> {
  const [first, latest] = await Promise.all([
    answersOf(work, incident.draftId),
    latestCorrection(work, incident.incidentId),
  ]);
  if (latest === undefined) return { answers: first, correctionNo: 0 };
  const corrected = await answersOf(work, latest.draftId);
  return { answers: new Map([...first, ...corrected]), correctionNo: latest.correctionNo };
}

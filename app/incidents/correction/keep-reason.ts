import type { Who } from "#access";
import type { Work } from "#platform";
import { answersOf, keepAnswer } from "../draft-store.ts";
import { reasonQuestion } from "./read-correction.ts";

/** Keeps the reason as it is typed, before anything is judged: a correction that cannot be sent yet loses no words. */
export async function keepReason(work: Work, who: Who, draftId: string, reason: string): Promise<void> {
  const kept = (await answersOf(work, draftId)).get(reasonQuestion);
  if (reason === "" && kept === undefined) return;
  const typed = { reason };
  await keepAnswer(work, { draftId, question: reasonQuestion, typed, seen: kept?.version ?? 0, adultId: who.adultId });
}

import type { Who } from "#access";
import { adultNames } from "#people";
import { isId, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { questionsFor, type ReviewQuestion } from "./question-store.ts";
import { mayAnswer } from "./rules/who-may.ts";

/** A reviewer's question to this adult, without the record: it is answered also by those who may not read that. */
export async function questionToMe(
  work: Work,
  who: Who,
  ids: { incidentId: string; questionId: string },
): Promise<(ReviewQuestion & { askedByName: string }) | undefined> {
  if (!isId(ids.incidentId) || !isId(ids.questionId)) return undefined;
  const question = (await questionsFor(work, ids.incidentId)).find(({ questionId }) => questionId === ids.questionId);
  if (question === undefined || !mayAnswer(who, question)) return undefined;
  const names = await adultNames(work, [question.askedBy]);
  work.record(incidentFact("incident-looked-at", `incident:${ids.incidentId}`, { children: [] }));
  return { ...question, askedByName: names.get(question.askedBy) ?? "The reviewer" };
}

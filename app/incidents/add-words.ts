import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { whoWasInvolved } from "./incident-store.ts";
import { keepAddition } from "./addition-store.ts";
import { questionsFor } from "./question-store.ts";
import { mayAnswer, mayGiveStatement, mayReadIncident, type Involved } from "./rules/who-may.ts";
import { findStatement } from "./statement-store.ts";
import { noteWords } from "./word-store.ts";

export type Added = {
  additionId: string;
  incidentId: string;
  statementId?: string;
  questionId?: string;
  words: string;
};

export type AddOutcome = "added" | "not-yours" | "words-missing";

/**
 * Adds dated words to a record, to one's own statement, or in answer to a question one was asked. What stands is never
 * changed. The id comes with the form, so that a second press adds nothing.
 */
export async function addWords(work: Work, who: Who, added: Added): Promise<AddOutcome> {
  const { additionId, incidentId, statementId, questionId, words } = added;
  if (![additionId, incidentId, statementId ?? incidentId, questionId ?? incidentId].every(isId)) return "not-yours";
  const involved = await whoWasInvolved(work, incidentId);
  if (involved === undefined || !(await mayAdd(work, who, added, involved))) return "not-yours";
  if (words === "") return "words-missing";
  const kept = await keepAddition(work, { ...added, adultId: who.adultId });
  const to = statementId !== undefined ? "statement" : questionId !== undefined ? "question" : "record";
  if (kept.isNew) {
    work.record(incidentFact("words-added", `incident:${incidentId}`, { to, addition: kept.id }));
    await noteWords(work, incidentId, to === "record" ? "record" : "statements", words);
  }
  return "added";
}

/** Whoever has a statement or a question of their own adds to it, also where the record is not theirs to read. */
async function mayAdd(work: Work, who: Who, added: Added, involved: Involved): Promise<boolean> {
  const { incidentId, statementId, questionId } = added;
  if (statementId !== undefined) {
    const statement = await findStatement(work, incidentId, statementId);
    return statement?.given !== undefined && mayGiveStatement(who, statement);
  }
  if (questionId !== undefined) {
    const questions = await questionsFor(work, incidentId);
    return questions.some((question) => question.questionId === questionId && mayAnswer(who, question));
  }
  return mayReadIncident(who, involved);
}

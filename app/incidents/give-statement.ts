import type { Who } from "#access";
import { isId, type Problem, type Typed, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { mayGiveStatement } from "./rules/who-may.ts";
import { answersOf, answersTyped, saysTheSame } from "./statement/questions.ts";
import { findStatement, keepStatementDraft, keepStatementGiven, type Statement } from "./statement-store.ts";
import { noteWords } from "./word-store.ts";

/** The most characters of a statement that is given. */
export const mostStatementCharacters = 50_000;

export type StatementPress = { kind: "keep" } | { kind: "give"; as: "account" | "not-there" };

export type StatementOutcome =
  | { kind: "kept" }
  | { kind: "given" }
  /** It was given before: the same page is shown, whatever was pressed. Words that differ can be added. */
  | { kind: "already-given"; statement: Statement; differs: boolean }
  | { kind: "newer-words"; statement: Statement }
  | { kind: "words-missing"; statement: Statement }
  /** Kept, but longer than anybody can read: some thirty pages. */
  | { kind: "words-too-many"; statement: Statement }
  /** Kept, but one of the short answers cannot stand as it is. */
  | { kind: "answers-wrong"; statement: Statement; problems: readonly Problem[] }
  | { kind: "not-yours" };

/** A posted statement: the words, and the short answers beside them as they were typed. */
type Posted = { incidentId: string; statementId: string; words: string; answers: Typed; seen: number };

/** Saves or gives one adult's own statement. What is given is frozen; pressed twice, it stands once. */
export async function giveStatement(
  work: Work,
  who: Who,
  posted: Posted & { press: StatementPress },
): Promise<StatementOutcome> {
  const given = { ...posted, answers: answersTyped(posted.answers) };
  const statement = await ownStatement(work, who, given);
  if (statement === undefined) return { kind: "not-yours" };
  if (statement.given !== undefined) return alreadyGiven(statement, given);
  // Before anything is kept: an empty page pressed by mistake must not wipe what was saved.
  if (given.press.kind === "give" && given.words === "") return { kind: "words-missing", statement };
  const { statementId, words, answers, press } = given;
  const about = `statement:${statementId}`;
  const draft = await keepStatementDraft(work, { statementId, words, answers, seen: given.seen });
  if (draft.kind === "newer-words") return metNewerWords(work, who, given);
  if (draft.changed) work.record(incidentFact("statement-drafted", about, { version: draft.version }));
  if (press.kind === "keep") return { kind: "kept" };
  const begun = { ...statement, draft: { words, answers, version: draft.version } };
  if (words.length > mostStatementCharacters) return { kind: "words-too-many", statement: begun };
  const read = answersOf(answers);
  if ("problems" in read) return { kind: "answers-wrong", statement: begun, problems: read.problems };
  const frozen = { statementId, kind: press.as, words, answers: read.answers, adultId: who.adultId };
  if (await keepStatementGiven(work, frozen)) {
    work.record(incidentFact("statement-given", about, { kind: press.as }));
    await noteWords(work, statement.incidentId, "statements", words);
  }
  return { kind: "given" };
}

function alreadyGiven(statement: Statement, { words, answers }: Posted): StatementOutcome {
  const { given } = statement;
  const otherWords = words !== "" && given?.words !== words;
  // A page that was open before answers none of them: that says nothing, and differs in nothing.
  const otherAnswers = Object.keys(answers).length > 0 && given !== undefined && !saysTheSame(answers, given.answers);
  return { kind: "already-given", statement, differs: otherWords || otherAnswers };
}

/** Read again, because the newer words were kept after this request had begun; they may even have been given. */
async function metNewerWords(work: Work, who: Who, given: Posted): Promise<StatementOutcome> {
  const statement = await ownStatement(work, who, given);
  if (statement === undefined) return { kind: "not-yours" };
  return statement.given === undefined ? { kind: "newer-words", statement } : alreadyGiven(statement, given);
}

/** This adult's own statement, or undefined: another's statement is not there for them to write. */
export async function ownStatement(
  work: Work,
  who: Who,
  ids: { incidentId: string; statementId: string },
): Promise<Statement | undefined> {
  if (!isId(ids.incidentId) || !isId(ids.statementId)) return undefined;
  const statement = await findStatement(work, ids.incidentId, ids.statementId);
  return statement !== undefined && mayGiveStatement(who, statement) ? statement : undefined;
}

import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { mayGiveStatement } from "./rules/who-may.ts";
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
  | { kind: "not-yours" };

/** Saves or gives one adult's own statement. What is given is frozen; pressed twice, it stands once. */
export async function giveStatement(
  work: Work,
  who: Who,
  given: { incidentId: string; statementId: string; words: string; seen: number; press: StatementPress },
): Promise<StatementOutcome> {
  const statement = await ownStatement(work, who, given);
  if (statement === undefined) return { kind: "not-yours" };
  if (statement.given !== undefined) return alreadyGiven(statement, given.words);
  // Before anything is kept: an empty page pressed by mistake must not wipe what was saved.
  if (given.press.kind === "give" && given.words === "") return { kind: "words-missing", statement };
  const about = `statement:${statement.statementId}`;
  const draft = await keepStatementDraft(work, {
    statementId: statement.statementId,
    words: given.words,
    seen: given.seen,
  });
  if (draft.kind === "newer-words") return metNewerWords(work, who, given);
  if (draft.changed) work.record(incidentFact("statement-drafted", about, { version: draft.version }));
  if (given.press.kind === "keep") return { kind: "kept" };
  if (given.words.length > mostStatementCharacters) {
    const kept = { words: given.words, version: draft.version };
    return { kind: "words-too-many", statement: { ...statement, draft: kept } };
  }
  const kept = await keepStatementGiven(work, {
    statementId: statement.statementId,
    kind: given.press.as,
    words: given.words,
    adultId: who.adultId,
  });
  if (kept) {
    work.record(incidentFact("statement-given", about, { kind: given.press.as }));
    await noteWords(work, statement.incidentId, "statements", given.words);
  }
  return { kind: "given" };
}

function alreadyGiven(statement: Statement, words: string): StatementOutcome {
  return { kind: "already-given", statement, differs: words !== "" && statement.given?.words !== words };
}

/** Read again, because the newer words were kept after this request had begun; they may even have been given. */
async function metNewerWords(
  work: Work,
  who: Who,
  given: { incidentId: string; statementId: string; words: string },
): Promise<StatementOutcome> {
  const statement = await ownStatement(work, who, given);
  if (statement === undefined) return { kind: "not-yours" };
  return statement.given === undefined ? { kind: "newer-words", statement } : alreadyGiven(statement, given.words);
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

import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { mayGiveStatement } from "./rules/who-may.ts";
import { findStatement, keepStatementDraft, keepStatementGiven, type Statement } from "./statement-store.ts";

export type StatementPress = { kind: "keep" } | { kind: "give"; as: "account" | "not-there" };

export type StatementOutcome =
  | { kind: "kept" }
  | { kind: "given" }
  /** It was given before: the same page is shown, whatever was pressed. Words that differ can be added. */
  | { kind: "already-given"; statement: Statement; differs: boolean }
  | { kind: "newer-words"; statement: Statement }
  | { kind: "words-missing"; statement: Statement }
  | { kind: "not-yours" };

/** Saves or gives one adult's own statement. What is given is frozen; pressed twice, it stands once. */
export async function giveStatement(
  work: Work,
  who: Who,
  given: { incidentId: string; statementId: string; words: string; seen: number; press: StatementPress },
): Promise<StatementOutcome> {
  const statement = await ownStatement(work, who, given);
  if (statement === undefined) return { kind: "not-yours" };
  if (statement.given !== undefined) {
    return { kind: "already-given", statement, differs: given.words !== "" && statement.given.words !== given.words };
  }
  const about = `statement:${statement.statementId}`;
  const version = await keepStatementDraft(work, { statementId: statement.statementId, words: given.words, seen: given.seen });
  if (version === undefined) return { kind: "newer-words", statement };
  if (given.press.kind === "keep") {
    work.record(incidentFact("statement-drafted", about, { version }));
    return { kind: "kept" };
  }
  if (given.words === "") return { kind: "words-missing", statement };
  const kept = await keepStatementGiven(work, {
    statementId: statement.statementId,
    kind: given.press.as,
    words: given.words,
    adultId: who.adultId,
  });
  if (kept) work.record(incidentFact("statement-given", about, { kind: given.press.as }));
  return { kind: "given" };
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

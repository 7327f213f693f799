import { Temporal } from "#dates";
import type { Typed, Work } from "#platform";
import { sql } from "kysely";
import type { StatementAnswers } from "./rules/statement-answers.ts";
import { childrenNames } from "./whose-incident.ts";
import { stemsIn } from "./word-store.ts";

/** One adult's statement: owed, perhaps begun, perhaps given. */
export type Statement = {
  statementId: string;
  incidentId: string;
  incidentNumber: number;
  children: string[];
  happenedOn: Temporal.PlainDate;
  adultId: string;
  name: string;
  owedAt: Temporal.Instant;
  draft: { words: string; answers: Typed; version: number } | undefined;
  given: GivenStatement | undefined;
};

/** What an adult said, frozen: their words, and the short questions that they answered beside them. */
export type GivenStatement = {
  kind: "account" | "not-there";
  words: string;
  answers: StatementAnswers;
  givenAt: Temporal.Instant;
};

function statements(work: Work) {
  return work.tx
    .selectFrom("statement_owed as owed")
    .innerJoin("standing_incident as standing", (join) =>
      join.onRef("standing.school_id", "=", "owed.school_id").onRef("standing.incident_id", "=", "owed.incident_id"),
    )
    .innerJoin("adult", (join) =>
      join.onRef("adult.school_id", "=", "owed.school_id").onRef("adult.adult_id", "=", "owed.adult_id"),
    )
    .leftJoin("statement_draft as draft", (join) =>
      join.onRef("draft.school_id", "=", "owed.school_id").onRef("draft.statement_id", "=", "owed.statement_id"),
    )
    .leftJoin("statement_given as given", (join) =>
      join.onRef("given.school_id", "=", "owed.school_id").onRef("given.statement_id", "=", "owed.statement_id"),
    )
    .select([
      "owed.statement_id",
      "owed.incident_id",
      "standing.number",
      "standing.happened_on",
      childrenNames.as("children"),
      "owed.adult_id",
      "owed.owed_at",
      "adult.given_name",
      "adult.family_name",
      "adult.known_as",
      "draft.words as draft_words",
      "draft.answers as draft_answers",
      "draft.version as draft_version",
      "given.kind as given_kind",
      "given.words as given_words",
      "given.answers as given_answers",
      "given.given_at",
    ])
    .where("owed.school_id", "=", work.schoolId);
}

type Row = Awaited<ReturnType<ReturnType<typeof statements>["executeTakeFirstOrThrow"]>>;

function fromRow(row: Row): Statement {
  return {
    statementId: row.statement_id,
    incidentId: row.incident_id,
    incidentNumber: row.number,
    children: row.children,
    happenedOn: Temporal.PlainDate.from(row.happened_on),
    adultId: row.adult_id,
    name: `${row.known_as === "" ? row.given_name : row.known_as} ${row.family_name}`.trim(),
    owedAt: Temporal.Instant.from(row.owed_at),
    draft:
      row.draft_version === null
        ? undefined
        : { words: row.draft_words ?? "", answers: (row.draft_answers ?? {}) as Typed, version: row.draft_version },
    given:
      row.given_at === null
        ? undefined
        : {
            kind: row.given_kind === "not-there" ? "not-there" : "account",
            words: row.given_words ?? "",
            answers: (row.given_answers ?? {}) as StatementAnswers,
            givenAt: Temporal.Instant.from(row.given_at),
          },
  };
}

/** All statements owed for an incident, given or not. */
export async function statementsFor(work: Work, incidentId: string): Promise<Statement[]> {
  const rows = await statements(work).where("owed.incident_id", "=", incidentId).orderBy("adult.given_name").execute();
  return rows.map(fromRow);
}

/** One statement of one incident. */
export async function findStatement(
  work: Work,
  incidentId: string,
  statementId: string,
): Promise<Statement | undefined> {
  const row = await statements(work)
    .where("owed.statement_id", "=", statementId)
    .where("owed.incident_id", "=", incidentId)
    .executeTakeFirst();
  return row === undefined ? undefined : fromRow(row);
}

/** The statements this adult still owes, oldest first. */
export async function statementsOwedBy(work: Work, adultId: string): Promise<Statement[]> {
  const rows = await statements(work)
    .where("owed.adult_id", "=", adultId)
    .where("given.given_at", "is", null)
    .orderBy("owed.owed_at")
    .execute();
  return rows.map(fromRow);
}

export type StatementDraftOutcome = { kind: "kept"; version: number; changed: boolean } | { kind: "newer-words" };

/**
 * Keeps words and answers not given yet. The same again changes nothing; newer ones that the writer had not seen stand.
 */
export async function keepStatementDraft(
  work: Work,
  draft: { statementId: string; words: string; answers: Typed; seen: number },
): Promise<StatementDraftOutcome> {
  const { words } = draft;
  const answers = JSON.stringify(draft.answers);
  const { rows } = await sql<{ version: number }>`
    insert into statement_draft (school_id, statement_id, words, answers, version, saved_at)
    values (${work.schoolId}, ${draft.statementId}, ${words}, ${answers}::jsonb, 1, ${work.at.toString()})
    on conflict (school_id, statement_id) do update
      set words = excluded.words, answers = excluded.answers, version = statement_draft.version + 1, saved_at = excluded.saved_at
      where statement_draft.version = ${draft.seen}
        and (statement_draft.words <> excluded.words or statement_draft.answers <> excluded.answers)
    returning version`.execute(work.tx);
  const [written] = rows;
  if (written !== undefined) return { kind: "kept", version: written.version, changed: true };
  const standing = await work.tx
    .selectFrom("statement_draft")
    .select(["version"])
    .where("school_id", "=", work.schoolId)
    .where("statement_id", "=", draft.statementId)
    .where("words", "=", words)
    .where("answers", "=", sql<string>`${answers}::jsonb`)
    .executeTakeFirst();
  return standing === undefined ? { kind: "newer-words" } : { kind: "kept", version: standing.version, changed: false };
}

/** Gives the statement; false when it had been given already. */
export async function keepStatementGiven(
  work: Work,
  statement: {
    statementId: string;
    kind: "account" | "not-there";
    words: string;
    answers: StatementAnswers;
    adultId: string;
  },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("statement_given")
    .values({
      school_id: work.schoolId,
      statement_id: statement.statementId,
      kind: statement.kind,
      words: statement.words,
      stems: stemsIn(statement.words),
      answers: JSON.stringify(statement.answers),
      given_by: statement.adultId,
      given_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

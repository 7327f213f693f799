import { Temporal } from "#dates";
import type { Work } from "#platform";
import { childrenNames } from "./whose-incident.ts";

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
  draft: { words: string; version: number } | undefined;
  given: { kind: "account" | "not-there"; words: string; givenAt: Temporal.Instant } | undefined;
};

function statements(work: Work) {
  return work.tx
    .selectFrom("statement_owed as owed")
    .innerJoin("incident", (join) =>
      join.onRef("incident.school_id", "=", "owed.school_id").onRef("incident.incident_id", "=", "owed.incident_id"),
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
      "incident.number",
      "incident.happened_on",
      childrenNames.as("children"),
      "owed.adult_id",
      "owed.owed_at",
      "adult.given_name",
      "adult.family_name",
      "adult.known_as",
      "draft.words as draft_words",
      "draft.version as draft_version",
      "given.kind as given_kind",
      "given.words as given_words",
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
    draft: row.draft_version === null ? undefined : { words: row.draft_words ?? "", version: row.draft_version },
    given:
      row.given_at === null
        ? undefined
        : {
            kind: row.given_kind === "not-there" ? "not-there" : "account",
            words: row.given_words ?? "",
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

/** Keeps words not given yet. The same words again change nothing; newer words that the writer had not seen stand. */
export async function keepStatementDraft(
  work: Work,
  draft: { statementId: string; words: string; seen: number },
): Promise<StatementDraftOutcome> {
  const written = await work.tx
    .insertInto("statement_draft")
    .values({
      school_id: work.schoolId,
      statement_id: draft.statementId,
      words: draft.words,
      version: 1,
      saved_at: work.at.toString(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(["school_id", "statement_id"])
        .doUpdateSet((eb) => ({
          words: draft.words,
          version: eb("statement_draft.version", "+", 1),
          saved_at: work.at.toString(),
        }))
        .where("statement_draft.version", "=", draft.seen)
        .where("statement_draft.words", "<>", draft.words),
    )
    .returning("version")
    .executeTakeFirst();
  if (written !== undefined) return { kind: "kept", version: written.version, changed: true };
  const standing = await work.tx
    .selectFrom("statement_draft")
    .select(["words", "version"])
    .where("school_id", "=", work.schoolId)
    .where("statement_id", "=", draft.statementId)
    .executeTakeFirst();
  if (standing?.words !== draft.words) return { kind: "newer-words" };
  return { kind: "kept", version: standing.version, changed: false };
}

/** Gives the statement; false when it had been given already. */
export async function keepStatementGiven(
  work: Work,
  statement: { statementId: string; kind: "account" | "not-there"; words: string; adultId: string },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("statement_given")
    .values({
      school_id: work.schoolId,
      statement_id: statement.statementId,
      kind: statement.kind,
      words: statement.words,
      given_by: statement.adultId,
      given_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

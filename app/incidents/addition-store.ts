import { Temporal } from "#dates";
import type { Work } from "#platform";
import { keepOnce, type KeptOnce } from "./keep-once.ts";
import { stemsIn } from "./word-store.ts";

/** Words added later: to the record, to a statement, or in answer to a question. */
export type Addition = {
  additionId: string;
  statementId: string | undefined;
  questionId: string | undefined;
  words: string;
  addedBy: string;
  addedAt: Temporal.Instant;
};

/** Everything added to an incident, oldest first. */
export async function additionsFor(work: Work, incidentId: string): Promise<Addition[]> {
  const rows = await work.tx
    .selectFrom("addition")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("added_at")
    .orderBy("addition_id")
    .execute();
  return rows.map((row) => ({
    additionId: row.addition_id,
    statementId: row.statement_id ?? undefined,
    questionId: row.question_id ?? undefined,
    words: row.words,
    addedBy: row.added_by,
    addedAt: Temporal.Instant.from(row.added_at),
  }));
}

type NewAddition = {
  additionId: string;
  incidentId: string;
  statementId?: string;
  questionId?: string;
  words: string;
  adultId: string;
};

/** Keeps an addition under the id that its form carried: pressed twice, it stands once. */
export async function keepAddition(work: Work, addition: NewAddition): Promise<KeptOnce> {
  const { incidentId, statementId, questionId, words, adultId } = addition;
  return keepOnce(
    addition.additionId,
    [incidentId, statementId, questionId, adultId, words],
    (additionId) => insertAddition(work, { ...addition, additionId }),
    async (additionId) =>
      (await additionsFor(work, incidentId)).some(
        (known) =>
          known.additionId === additionId &&
          known.statementId === statementId &&
          known.questionId === questionId &&
          known.addedBy === adultId &&
          known.words === words,
      ),
  );
}

async function insertAddition(work: Work, addition: NewAddition): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("addition")
    .values({
      school_id: work.schoolId,
      addition_id: addition.additionId,
      incident_id: addition.incidentId,
      statement_id: addition.statementId ?? null,
      question_id: addition.questionId ?? null,
      words: addition.words,
      stems: stemsIn(addition.words),
      added_by: addition.adultId,
      added_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

import { Temporal } from "#dates";
import type { Work } from "#platform";
import { keepOnce, type KeptOnce } from "./keep-once.ts";
import { childrenNames } from "./whose-incident.ts";
import { stemsIn } from "./word-store.ts";

/** A reviewer's question to one adult, with the answers that came as additions. */
export type ReviewQuestion = {
  questionId: string;
  toAdult: string;
  words: string;
  askedBy: string;
  askedAt: Temporal.Instant;
};

/** The questions of an incident's review, oldest first. */
export async function questionsFor(work: Work, incidentId: string): Promise<ReviewQuestion[]> {
  const rows = await work.tx
    .selectFrom("review_question")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("asked_at")
    .orderBy("question_id")
    .execute();
  return rows.map((row) => ({
    questionId: row.question_id,
    toAdult: row.to_adult,
    words: row.words,
    askedBy: row.asked_by,
    askedAt: Temporal.Instant.from(row.asked_at),
  }));
}

/** The questions to this adult that nobody has answered yet. */
export async function questionsOpenFor(work: Work, adultId: string) {
  return work.tx
    .selectFrom("review_question as question")
    .innerJoin("standing_incident as standing", (join) =>
      join
        .onRef("standing.school_id", "=", "question.school_id")
        .onRef("standing.incident_id", "=", "question.incident_id"),
    )
    .select(["question.question_id", "question.incident_id", "standing.number", "standing.happened_on"])
    .select(childrenNames.as("children"))
    .where("question.school_id", "=", work.schoolId)
    .where("question.to_adult", "=", adultId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("addition")
            .select("addition_id")
            .whereRef("addition.school_id", "=", "question.school_id")
            .whereRef("addition.question_id", "=", "question.question_id"),
        ),
      ),
    )
    .orderBy("question.asked_at")
    .execute();
}

type NewQuestion = { questionId: string; incidentId: string; toAdult: string; words: string; askedBy: string };

/** Keeps a reviewer's question under the id that its form carried: pressed twice, it is asked once. */
export async function keepQuestionAsked(work: Work, question: NewQuestion): Promise<KeptOnce> {
  const { incidentId, toAdult, words, askedBy } = question;
  return keepOnce(
    question.questionId,
    [incidentId, toAdult, askedBy, words],
    (questionId) => insertQuestion(work, { ...question, questionId }),
    (questionId) => questionStands(work, { ...question, questionId }),
  );
}

/** True when this question was asked already, in these words, of this adult. */
export async function questionStands(work: Work, question: NewQuestion): Promise<boolean> {
  return (await questionsFor(work, question.incidentId)).some(
    (known) =>
      known.questionId === question.questionId &&
      known.toAdult === question.toAdult &&
      known.askedBy === question.askedBy &&
      known.words === question.words,
  );
}

async function insertQuestion(work: Work, question: NewQuestion): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("review_question")
    .values({
      school_id: work.schoolId,
      question_id: question.questionId,
      incident_id: question.incidentId,
      to_adult: question.toAdult,
      words: question.words,
      stems: stemsIn(question.words),
      asked_by: question.askedBy,
      asked_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

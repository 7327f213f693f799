import { Temporal } from "#dates";
import { isId, type Typed, type Work } from "#platform";
import { anotherId } from "./another-id.ts";
import { sameAnswer } from "./draft-store.ts";
import { childrenNames } from "./whose-incident.ts";

/** Under which id something stands, and whether it was kept just now or stood already. */
export type KeptOnce = { id: string; isNew: boolean };

/** Keeps something under its form's id, once; other words under the same id are kept under another. */
async function keepOnce(
  formId: string,
  words: readonly (string | undefined)[],
  insert: (id: string) => Promise<boolean>,
  standsSo: (id: string) => Promise<boolean>,
): Promise<KeptOnce> {
  if (!isId(formId)) throw new Error("A form's id is a UUID.");
  if (await insert(formId)) return { id: formId, isNew: true };
  if (await standsSo(formId)) return { id: formId, isNew: false };
  const id = anotherId(formId, words);
  return { id, isNew: await insert(id) };
}

/** A reviewer's question to one adult, with the answers that came as additions. */
export type ReviewQuestion = {
  questionId: string;
  toAdult: string;
  words: string;
  askedBy: string;
  askedAt: Temporal.Instant;
};

/** Words added later: to the record, to a statement, or in answer to a question. */
export type Addition = {
  additionId: string;
  statementId: string | undefined;
  questionId: string | undefined;
  words: string;
  addedBy: string;
  addedAt: Temporal.Instant;
};

/** The reviewer's decision, once signed. */
export type SignedReview = {
  reviewer: string;
  necessary: string;
  necessaryWords: string;
  proportionate: string;
  proportionateWords: string;
  signedAt: Temporal.Instant;
};

/** A label that a person decided otherwise. */
export type KeptOverride = {
  overrideId: string;
  segmentNo: number;
  fromCode: string;
  toCode: string;
  recordable: boolean;
  reason: string;
  decidedBy: string;
  decidedAt: Temporal.Instant;
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
    .innerJoin("incident", (join) =>
      join
        .onRef("incident.school_id", "=", "question.school_id")
        .onRef("incident.incident_id", "=", "question.incident_id"),
    )
    .select(["question.question_id", "question.incident_id", "incident.number", "incident.happened_on"])
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
      added_by: addition.adultId,
      added_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
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
      asked_by: question.askedBy,
      asked_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** The signed decision, if there is one. */
export async function signedReview(work: Work, incidentId: string): Promise<SignedReview | undefined> {
  const row = await work.tx
    .selectFrom("review_signed")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        reviewer: row.reviewer,
        necessary: row.necessary,
        necessaryWords: row.necessary_words,
        proportionate: row.proportionate,
        proportionateWords: row.proportionate_words,
        signedAt: Temporal.Instant.from(row.signed_at),
      };
}

/** What this reviewer has written so far and not signed. */
export async function reviewDraft(work: Work, incidentId: string, reviewer: string): Promise<Typed> {
  const row = await work.tx
    .selectFrom("review_draft")
    .select("answers")
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .where("reviewer", "=", reviewer)
    .executeTakeFirst();
  return (row?.answers ?? {}) as Typed;
}

/** Keeps what the reviewer has written so far; false when that stood already. */
export async function keepReviewDraft(
  work: Work,
  draft: { incidentId: string; reviewer: string; answers: Typed },
): Promise<boolean> {
  if (sameAnswer(await reviewDraft(work, draft.incidentId, draft.reviewer), draft.answers)) return false;
  const values = { answers: JSON.stringify(draft.answers), saved_at: work.at.toString() };
  await work.tx
    .insertInto("review_draft")
    .values({ school_id: work.schoolId, incident_id: draft.incidentId, reviewer: draft.reviewer, ...values })
    .onConflict((conflict) => conflict.columns(["school_id", "incident_id", "reviewer"]).doUpdateSet(values))
    .execute();
  return true;
}

/** Signs; false when somebody had signed already: a decision is made once. */
export async function keepSigned(
  work: Work,
  review: {
    incidentId: string;
    reviewer: string;
    necessary: string;
    necessaryWords: string;
    proportionate: string;
    proportionateWords: string;
  },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("review_signed")
    .values({
      school_id: work.schoolId,
      incident_id: review.incidentId,
      reviewer: review.reviewer,
      necessary: review.necessary,
      necessary_words: review.necessaryWords,
      proportionate: review.proportionate,
      proportionate_words: review.proportionateWords,
      signed_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** The labels that people decided otherwise, oldest first: the newest for a segment and label counts. */
export async function overridesFor(work: Work, incidentId: string): Promise<KeptOverride[]> {
  const rows = await work.tx
    .selectFrom("label_override")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("incident_id", "=", incidentId)
    .orderBy("decided_at")
    .orderBy("override_id")
    .execute();
  return rows.map((row) => ({
    overrideId: row.override_id,
    segmentNo: row.segment_no,
    fromCode: row.from_code,
    toCode: row.to_code,
    recordable: row.recordable,
    reason: row.reason,
    decidedBy: row.decided_by,
    decidedAt: Temporal.Instant.from(row.decided_at),
  }));
}

type NewOverride = Omit<KeptOverride, "decidedAt"> & { incidentId: string };

/** Keeps a decision about a label under the id that its form carried: pressed twice, it stands once. */
export async function keepOverride(work: Work, override: NewOverride): Promise<KeptOnce> {
  const { incidentId, segmentNo, fromCode, toCode, reason, decidedBy } = override;
  return keepOnce(
    override.overrideId,
    [incidentId, String(segmentNo), fromCode, toCode, decidedBy, reason],
    (overrideId) => insertOverride(work, { ...override, overrideId }),
    (overrideId) => overrideStands(work, { ...override, overrideId }),
  );
}

/** True when this decision was kept already, with this reason. */
export async function overrideStands(
  work: Work,
  override: Pick<NewOverride, "overrideId" | "incidentId" | "segmentNo" | "toCode" | "reason" | "decidedBy">,
): Promise<boolean> {
  return (await overridesFor(work, override.incidentId)).some(
    (known) =>
      known.overrideId === override.overrideId &&
      known.segmentNo === override.segmentNo &&
      known.toCode === override.toCode &&
      known.decidedBy === override.decidedBy &&
      known.reason === override.reason,
  );
}

async function insertOverride(work: Work, override: NewOverride): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("label_override")
    .values({
      school_id: work.schoolId,
      override_id: override.overrideId,
      incident_id: override.incidentId,
      segment_no: override.segmentNo,
      from_code: override.fromCode,
      to_code: override.toCode,
      recordable: override.recordable,
      reason: override.reason,
      decided_by: override.decidedBy,
      decided_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

import { newId, textsOf, type Typed, type Work } from "#platform";
import { sql } from "kysely";

/** One question's answer in a draft, exactly as typed, and which version it is. */
export type KeptAnswer = { question: string; typed: Typed; version: number; answeredBy: string; answeredAt: string };

/** A report in the making, with all its answers. */
export type Draft = {
  draftId: string;
  openedBy: string;
  openedAt: string;
  putAway: boolean;
  /** Set once the report was sent: the draft then only points to its record. */
  incidentId: string | undefined;
  /** Colleagues who were asked to write on. */
  handedTo: string[];
  /** Set when this draft corrects a record: which one, which of its corrections it began from (0: none), and whether it holds the rest. */
  corrects: { incidentId: string; from: number; rest: boolean } | undefined;
  answers: Map<string, KeptAnswer>;
};

/** The draft with its answers, or undefined when nothing has been saved under this id in this school. */
export async function findDraft(work: Work, draftId: string): Promise<Draft | undefined> {
  const found = work.tx
    .selectFrom("incident_draft")
    .leftJoin("incident", (join) =>
      join
        .onRef("incident.school_id", "=", "incident_draft.school_id")
        .onRef("incident.draft_id", "=", "incident_draft.draft_id"),
    )
    .leftJoin("correction", (join) =>
      join
        .onRef("correction.school_id", "=", "incident_draft.school_id")
        .onRef("correction.draft_id", "=", "incident_draft.draft_id"),
    )
    .select(["incident_draft.draft_id", "opened_by", "opened_at", "set_aside_at", "corrects_incident", "corrects_from"])
    .select((eb) => eb.fn.coalesce("incident.incident_id", "correction.incident_id").as("incident_id"))
    .where("incident_draft.school_id", "=", work.schoolId)
    .where("incident_draft.draft_id", "=", draftId)
    .executeTakeFirst();
  const [row, answers, handedTo] = await Promise.all([found, answersOf(work, draftId), handedOn(work, draftId)]);
  if (row === undefined) return undefined;
  return {
    draftId,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    putAway: row.set_aside_at !== null,
    incidentId: row.incident_id ?? undefined,
    handedTo,
    corrects:
      row.corrects_incident === null
        ? undefined
        : { incidentId: row.corrects_incident, from: row.corrects_from ?? 0, rest: answers.has("ending") },
    answers,
  };
}

/** Every answer of a draft as it stands. */
export async function answersOf(work: Work, draftId: string): Promise<Map<string, KeptAnswer>> {
  const rows = await work.tx
    .selectFrom("draft_answer")
    .select(["question", "answer", "version", "answered_by", "answered_at"])
    .where("school_id", "=", work.schoolId)
    .where("draft_id", "=", draftId)
    .execute();
  return new Map(
    rows.map((row) => [
      row.question,
      {
        question: row.question,
        typed: row.answer as Typed,
        version: row.version,
        answeredBy: row.answered_by,
        answeredAt: row.answered_at,
      },
    ]),
  );
}

async function handedOn(work: Work, draftId: string): Promise<string[]> {
  const rows = await work.tx
    .selectFrom("draft_hand_over")
    .select("to_adult")
    .where("school_id", "=", work.schoolId)
    .where("draft_id", "=", draftId)
    .execute();
  return rows.map((row) => row.to_adult);
}

/** Keeps that a colleague was asked to write on; false when they had been asked before. */
export async function keepHandOver(
  work: Work,
  handOver: { draftId: string; toAdult: string; by: string },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("draft_hand_over")
    .values({
      school_id: work.schoolId,
      draft_id: handOver.draftId,
      to_adult: handOver.toAdult,
      handed_by: handOver.by,
      handed_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Which adults a draft names so far: they may write in it too. */
export function adultsNamedIn(draft: Pick<Draft, "answers">): string[] {
  const typed = draft.answers.get("adults")?.typed ?? {};
  return Object.keys(typed)
    .filter((name) => /^adult-\d+$/.test(name))
    .flatMap((name) => textsOf(typed, name));
}

export type HeldDraft = { begun: boolean; takenUp: boolean; incidentId: string | undefined };

/**
 * Opens the draft if this is its first save, and holds it, so that it cannot be sent while an answer is being kept.
 * One that was put away is taken up again: words saved from a stale page must be found on the first page.
 */
export async function holdDraft(work: Work, draftId: string, adultId: string): Promise<HeldDraft> {
  const { rows } = await sql<{ begun: boolean; taken_up: boolean; sent_as: string | null }>`
    select * from hold_draft(${draftId}, ${adultId}, ${work.at.toString()})`.execute(work.tx);
  const [held] = rows;
  if (held === undefined) throw new Error("A draft was held without an answer.");
  return { begun: held.begun, takenUp: held.taken_up, incidentId: held.sent_as ?? undefined };
}

/** Holds the draft alone, for sending it: two presses at once send it once. */
export async function holdDraftAlone(work: Work, draftId: string): Promise<void> {
  await sql`select 1 from incident_draft where school_id = ${work.schoolId} and draft_id = ${draftId} for update`.execute(
    work.tx,
  );
}

export type KeepOutcome =
  | { kind: "kept"; version: number; changed: boolean }
  | { kind: "met-another"; theirs: KeptAnswer };

/**
 * Keeps one answer if the writer had seen the newest version. Otherwise the newer answer stands and the writer's words
 * are set aside, so that both can be shown: nobody's words overwrite another's unseen, and none are lost.
 */
export async function keepAnswer(
  work: Work,
  answer: { draftId: string; question: string; typed: Typed; seen: number; adultId: string },
): Promise<KeepOutcome> {
  const { draftId, question, typed, seen, adultId } = answer;
  const json = JSON.stringify(typed);
  const keys = { school_id: work.schoolId, draft_id: draftId, question };
  const { rows } = await sql<{ version: number }>`
    insert into draft_answer (school_id, draft_id, question, answer, version, answered_by, answered_at)
    values (${work.schoolId}, ${draftId}, ${question}, ${json}::jsonb, 1, ${adultId}, ${work.at.toString()})
    on conflict (school_id, draft_id, question) do update
      set answer = excluded.answer, version = draft_answer.version + 1, answered_by = excluded.answered_by, answered_at = excluded.answered_at
      where draft_answer.version = ${seen} and draft_answer.answer <> excluded.answer
    returning version`.execute(work.tx);
  const [written] = rows;
  if (written !== undefined) return { kind: "kept", version: written.version, changed: true };
  const theirs = (await answersOf(work, draftId)).get(question);
  if (theirs === undefined) throw new Error("An answer that stood in the way is not there.");
  if (sameAnswer(theirs.typed, typed)) return { kind: "kept", version: theirs.version, changed: false };
  await work.tx
    .insertInto("draft_answer_set_aside")
    .values({ ...keys, set_aside_id: newId(work.at), answer: json, typed_by: adultId, typed_at: work.at.toString() })
    .execute();
  return { kind: "met-another", theirs };
}

/** Two answers are the same when they say the same under the same names, in whatever order. */
export function sameAnswer(one: Typed, other: Typed): boolean {
  const canonical = (typed: Typed) => JSON.stringify(Object.entries(typed).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return canonical(one) === canonical(other);
}

/** The drafts that an adult has begun or is named in and that are not sent yet, newest first. */
export async function openDraftsOf(work: Work, adultId: string) {
  return work.tx
    .selectFrom("incident_draft as draft")
    .leftJoin("draft_answer as adults", (join) =>
      join
        .onRef("adults.school_id", "=", "draft.school_id")
        .onRef("adults.draft_id", "=", "draft.draft_id")
        .on("adults.question", "=", "adults"),
    )
    .select(["draft.draft_id", "draft.opened_by", "draft.opened_at", "draft.corrects_incident"])
    .where("draft.school_id", "=", work.schoolId)
    .where("draft.set_aside_at", "is", null)
    .where("draft.sent_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("draft.opened_by", "=", adultId),
        // Whoever only is named in a record does not correct it.
        eb.and([
          eb("draft.corrects_incident", "is", null),
          eb(sql<string>`adults.answer::text`, "like", `%${adultId}%`),
        ]),
        eb.exists(
          eb
            .selectFrom("draft_hand_over as handed")
            .select("handed.to_adult")
            .whereRef("handed.school_id", "=", "draft.school_id")
            .whereRef("handed.draft_id", "=", "draft.draft_id")
            .where("handed.to_adult", "=", adultId),
        ),
      ]),
    )
    .orderBy("draft.opened_at", "desc")
    .execute();
}

/** Puts a draft away: it is no longer listed; its words are kept. False when it was away already. */
export async function putDraftAway(work: Work, draftId: string, adultId: string): Promise<boolean> {
  const updated = await work.tx
    .updateTable("incident_draft")
    .set({ set_aside_at: work.at.toString(), set_aside_by: adultId })
    .where("school_id", "=", work.schoolId)
    .where("draft_id", "=", draftId)
    .where("set_aside_at", "is", null)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

/** Begins a correction with the answers as they stand, each with whoever gave it; false when the id was used before. */
export async function beginCorrectionDraft(
  work: Work,
  draft: { draftId: string; adultId: string; incidentId: string; from: number; answers: readonly KeptAnswer[] },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("incident_draft")
    .values({
      school_id: work.schoolId,
      draft_id: draft.draftId,
      opened_by: draft.adultId,
      opened_at: work.at.toString(),
      corrects_incident: draft.incidentId,
      corrects_from: draft.from,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  const rows = draft.answers.map((answer) => ({
    school_id: work.schoolId,
    draft_id: draft.draftId,
    question: answer.question,
    answer: JSON.stringify(answer.typed),
    version: 1,
    answered_by: answer.answeredBy,
    answered_at: answer.answeredAt,
  }));
  if (rows.length > 0) await work.tx.insertInto("draft_answer").values(rows).execute();
  return true;
}

/** The correction of this record that this adult has begun and neither sent nor put away. */
export async function openCorrectionOf(work: Work, incidentId: string, adultId: string): Promise<string | undefined> {
  const row = await work.tx
    .selectFrom("incident_draft")
    .select("draft_id")
    .where("school_id", "=", work.schoolId)
    .where("corrects_incident", "=", incidentId)
    .where("opened_by", "=", adultId)
    .where("sent_at", "is", null)
    .where("set_aside_at", "is", null)
    .orderBy("opened_at")
    .limit(1)
    .executeTakeFirst();
  return row?.draft_id;
}

/** Marks a correction's draft as sent, so that it is no longer listed. */
export async function markDraftSent(work: Work, draftId: string): Promise<void> {
  await work.tx
    .updateTable("incident_draft")
    .set({ sent_at: work.at.toString() })
    .where("school_id", "=", work.schoolId)
    .where("draft_id", "=", draftId)
    .execute();
}

import type { Temporal } from "#dates";
import type { Work } from "#platform";
import type { SegmentKind } from "#regimes";
import { sql } from "kysely";
import type { Observation, WatchDecision, WatchEnd } from "./watch-store.ts";

export type NewWatch = {
  watchId: string;
  childId: string;
  kind: SegmentKind;
  placeId: string | undefined;
  placeWords: string;
  beganAt: Temporal.Instant;
  startedBy: string;
  observeMinutes: number;
  askLeaderMinutes: number;
};

/** Keeps a new watch; false when one stands under this id. */
export async function insertWatch(work: Work, watch: NewWatch): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("watch")
    .values({
      school_id: work.schoolId,
      watch_id: watch.watchId,
      child_id: watch.childId,
      kind: watch.kind,
      place_id: watch.placeId ?? null,
      place_words: watch.placeWords,
      began_at: watch.beganAt.toString(),
      started_at: work.at.toString(),
      started_by: watch.startedBy,
      observe_minutes: watch.observeMinutes,
      ask_leader_minutes: watch.askLeaderMinutes,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Holds the watch, so that nobody ends it while something is added to it. */
export async function holdWatch(work: Work, watchId: string): Promise<void> {
  await sql`select 1 from watch where school_id = ${work.schoolId} and watch_id = ${watchId} for share`.execute(
    work.tx,
  );
}

/** Holds the watch alone, for taking it over or ending it: two presses at once come one after the other. */
export async function holdWatchAlone(work: Work, watchId: string): Promise<void> {
  await sql`select 1 from watch where school_id = ${work.schoolId} and watch_id = ${watchId} for update`.execute(
    work.tx,
  );
}

export type NewObservation = Omit<Observation, "keptAt"> & { watchId: string };

/** Keeps an observation; false when one stands under this id. */
export async function insertObservation(work: Work, observation: NewObservation): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("watch_observation")
    .values({
      school_id: work.schoolId,
      watch_id: observation.watchId,
      observation_id: observation.observationId,
      made_at: observation.madeAt.toString(),
      kept_at: work.at.toString(),
      breathing: observation.breathing,
      shows: JSON.stringify(observation.shows),
      how: observation.how ?? null,
      words: observation.words,
      observed_by: observation.observedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Keeps that the watch is with somebody else from now on. */
export async function insertTakenOver(
  work: Work,
  taken: { watchId: string; takenOverId: string; from: string; to: string; number: number },
): Promise<void> {
  await work.tx
    .insertInto("watch_taken_over")
    .values({
      school_id: work.schoolId,
      watch_id: taken.watchId,
      taken_over_id: taken.takenOverId,
      from_adult: taken.from,
      to_adult: taken.to,
      taken_at: work.at.toString(),
      number: taken.number,
    })
    .execute();
}

/** Keeps a leader's decision; false when one stands under this id. */
export async function insertDecision(
  work: Work,
  decision: Omit<WatchDecision, "decidedAt"> & { watchId: string },
): Promise<boolean> {
  const inserted = await work.tx
    .insertInto("watch_decision")
    .values({
      school_id: work.schoolId,
      watch_id: decision.watchId,
      decision_id: decision.decisionId,
      minutes: decision.minutes,
      decision: decision.decision,
      words: decision.words,
      decided_by: decision.decidedBy,
      decided_at: work.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

/** Ends the watch. It is held alone by whoever ends it, so that it ends once. */
export async function insertEnd(work: Work, watchId: string, end: Omit<WatchEnd, "saidAt">): Promise<void> {
  await work.tx
    .insertInto("watch_ended")
    .values({
      school_id: work.schoolId,
      watch_id: watchId,
      ended_at: end.at.toString(),
      said_at: work.at.toString(),
      how: end.how,
      child_is: JSON.stringify(end.childIs),
      words: end.words,
      ended_by: end.endedBy,
      draft_id: end.draftId,
    })
    .execute();
  await work.tx
    .updateTable("watch")
    .set({ over: true })
    .where("school_id", "=", work.schoolId)
    .where("watch_id", "=", watchId)
    .execute();
}

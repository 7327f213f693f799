import { Temporal } from "#dates";
import { needsOf } from "#people";
import type { Work } from "#platform";
import type { SegmentKind } from "#regimes";
import type { DecisionMade } from "./rules/leader-asked.ts";
import type { ObservationTimes } from "./rules/rounds.ts";
import { endingKept } from "./rules/watch-lists.ts";

export type Observation = ObservationTimes & {
  breathing: string;
  shows: string[];
  how: string | undefined;
  words: string;
  observedBy: string;
};

export type TakenOver = { takenOverId: string; from: string; to: string; at: Temporal.Instant };

export type WatchDecision = DecisionMade & { words: string; decidedBy: string };

export type WatchEnd = {
  at: Temporal.Instant;
  saidAt: Temporal.Instant;
  how: string;
  childIs: string[];
  words: string;
  endedBy: string;
  /** The report it led to. */
  draftId: string;
};

/** A watch as it stands, with everything that was added to it, oldest first. */
export type Watch = {
  watchId: string;
  childId: string;
  childName: string;
  kind: SegmentKind;
  placeId: string | undefined;
  placeWords: string;
  beganAt: Temporal.Instant;
  startedAt: Temporal.Instant;
  startedBy: string;
  observeMinutes: number;
  askLeaderMinutes: number;
  observations: Observation[];
  takenOver: TakenOver[];
  decisions: WatchDecision[];
  ended: WatchEnd | undefined;
};

/** One watch, running or over. */
export async function findWatch(work: Work, watchId: string): Promise<Watch | undefined> {
  return (await findWatches(work, [watchId]))[0];
}

/** The watches that nobody has ended, the longest first. */
export async function runningWatches(work: Work): Promise<Watch[]> {
  const rows = await work.tx
    .selectFrom("watch")
    .select("watch_id")
    .where("school_id", "=", work.schoolId)
    .where("over", "=", false)
    .execute();
  return findWatches(
    work,
    rows.map((row) => row.watch_id),
  );
}

/** The watches that led to this report in the making, or to this record. */
export async function watchesOf(work: Work, of: { draftId: string } | { incidentId: string }): Promise<Watch[]> {
  const ended = work.tx.selectFrom("watch_ended as ended").select("ended.watch_id");
  const found =
    "draftId" in of
      ? ended.where("ended.draft_id", "=", of.draftId)
      : ended
          .innerJoin("incident", (join) =>
            join.onRef("incident.school_id", "=", "ended.school_id").onRef("incident.draft_id", "=", "ended.draft_id"),
          )
          .where("incident.incident_id", "=", of.incidentId);
  const rows = await found.where("ended.school_id", "=", work.schoolId).execute();
  return findWatches(
    work,
    rows.map((row) => row.watch_id),
  );
}

async function findWatches(work: Work, watchIds: readonly string[]): Promise<Watch[]> {
  if (watchIds.length === 0) return [];
  const found = work.tx
    .selectFrom("watch")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("watch_id", "in", [...watchIds])
    .orderBy("began_at")
    .execute();
  const [rows, observations, takenOver, decisions, ends] = await Promise.all([
    found,
    observationsIn(work, watchIds),
    takenOverIn(work, watchIds),
    decisionsIn(work, watchIds),
    endsIn(work, watchIds),
  ]);
  const names = await needsOf(work, [...new Set(rows.map((row) => row.child_id))]);
  const of = <T extends { watchId: string }>(all: readonly T[], watchId: string) =>
    all.filter((one) => one.watchId === watchId);
  return rows.map((row) => ({
    watchId: row.watch_id,
    childId: row.child_id,
    childName: names.find(({ childId }) => childId === row.child_id)?.name ?? "",
    kind: row.kind as SegmentKind,
    placeId: row.place_id ?? undefined,
    placeWords: row.place_words,
    beganAt: Temporal.Instant.from(row.began_at),
    startedAt: Temporal.Instant.from(row.started_at),
    startedBy: row.started_by,
    observeMinutes: row.observe_minutes,
    askLeaderMinutes: row.ask_leader_minutes,
    observations: of(observations, row.watch_id),
    takenOver: of(takenOver, row.watch_id),
    decisions: of(decisions, row.watch_id),
    ended: of(ends, row.watch_id)[0],
  }));
}

async function observationsIn(work: Work, watchIds: readonly string[]) {
  const rows = await work.tx
    .selectFrom("watch_observation")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("watch_id", "in", [...watchIds])
    .orderBy("made_at")
    .orderBy("observation_id")
    .execute();
  return rows.map((row) => ({
    watchId: row.watch_id,
    observationId: row.observation_id,
    madeAt: Temporal.Instant.from(row.made_at),
    keptAt: Temporal.Instant.from(row.kept_at),
    breathing: row.breathing,
    shows: row.shows as string[],
    how: row.how ?? undefined,
    words: row.words,
    observedBy: row.observed_by,
  }));
}

async function takenOverIn(work: Work, watchIds: readonly string[]) {
  const rows = await work.tx
    .selectFrom("watch_taken_over")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("watch_id", "in", [...watchIds])
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    watchId: row.watch_id,
    takenOverId: row.taken_over_id,
    from: row.from_adult,
    to: row.to_adult,
    at: Temporal.Instant.from(row.taken_at),
  }));
}

async function decisionsIn(work: Work, watchIds: readonly string[]) {
  const rows = await work.tx
    .selectFrom("watch_decision")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("watch_id", "in", [...watchIds])
    .orderBy("decided_at")
    .execute();
  return rows.map((row) => ({
    watchId: row.watch_id,
    decisionId: row.decision_id,
    minutes: row.minutes,
    decision: row.decision === "is-to-end" ? ("is-to-end" as const) : ("goes-on" as const),
    words: row.words,
    decidedBy: row.decided_by,
    decidedAt: Temporal.Instant.from(row.decided_at),
  }));
}

async function endsIn(work: Work, watchIds: readonly string[]) {
  const rows = await work.tx
    .selectFrom("watch_ended")
    .selectAll()
    .where("school_id", "=", work.schoolId)
    .where("watch_id", "in", [...watchIds])
    .execute();
  return rows.map((row) => ({
    watchId: row.watch_id,
    at: Temporal.Instant.from(row.ended_at),
    saidAt: Temporal.Instant.from(row.said_at),
    how: endingKept(row.how),
    childIs: row.child_is as string[],
    words: row.words,
    endedBy: row.ended_by,
    draftId: row.draft_id,
  }));
}

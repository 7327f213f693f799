import type { Work } from "#platform";

/** How a school keeps a watch: how often somebody looks, and after how many minutes a leader decides. */
export type WatchPace = { observeMinutes: number; heldMinutes: number; apartMinutes: number };

/**
 * What stands while a school has set nothing. It is our own proposal and no law: ten minutes of a hold and thirty of
 * being kept apart are when a plan is looked at anew (practice.md#2 RT4, RT5); the five are ours alone.
 */
export const proposedPace: WatchPace = { observeMinutes: 5, heldMinutes: 10, apartMinutes: 30 };

/** The school's own pace; what it has not set is undefined. */
export type OwnPace = { [Name in keyof WatchPace]: number | undefined };

/** What the school has set itself. */
export async function ownPaceOf(work: Work): Promise<OwnPace> {
  const row = await work.tx
    .selectFrom("school")
    .select(["watch_observe_minutes", "watch_held_minutes", "watch_apart_minutes"])
    .where("school_id", "=", work.schoolId)
    .executeTakeFirstOrThrow();
  return {
    observeMinutes: row.watch_observe_minutes ?? undefined,
    heldMinutes: row.watch_held_minutes ?? undefined,
    apartMinutes: row.watch_apart_minutes ?? undefined,
  };
}

/** The pace that a watch of today is kept at. */
export async function watchPaceOf(work: Work): Promise<WatchPace> {
  const own = await ownPaceOf(work);
  return {
    observeMinutes: own.observeMinutes ?? proposedPace.observeMinutes,
    heldMinutes: own.heldMinutes ?? proposedPace.heldMinutes,
    apartMinutes: own.apartMinutes ?? proposedPace.apartMinutes,
  };
}

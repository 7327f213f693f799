import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { incidentFact } from "../facts.ts";
import { mayKeepWatch } from "../rules/who-may.ts";
import { keeperOf, partsOf } from "./rules/watch-parts.ts";
import { holdWatchAlone, insertTakenOver } from "./watch-log-store.ts";
import { findWatch } from "./watch-store.ts";

export type TakeOverOutcome = "taken-over" | "over" | "not-yours";

/**
 * Whoever presses has the watch from now on. The one who hands it over need not press anything: their hands may be
 * full. Held alone, so that two who press at once come one after the other, and both stand in the log.
 */
export async function takeOverWatch(
  work: Work,
  who: Who,
  taking: { watchId: string; takenOverId: string },
): Promise<TakeOverOutcome> {
  const { watchId, takenOverId } = taking;
  if (!isId(watchId) || !isId(takenOverId)) return "not-yours";
  await holdWatchAlone(work, watchId);
  const watch = await findWatch(work, watchId);
  if (watch === undefined || !mayKeepWatch(who, partsOf(watch, work.at))) return "not-yours";
  if (watch.ended !== undefined) return "over";
  const from = keeperOf(watch);
  // A second press of one's own, or a page sent again after somebody else took it over: that one stands.
  if (from === who.adultId || watch.takenOver.some((taken) => taken.takenOverId === takenOverId)) return "taken-over";
  await insertTakenOver(work, { watchId, takenOverId, from, to: who.adultId, number: watch.takenOver.length + 1 });
  work.record(incidentFact("watch-taken-over", `watch:${watchId}`, { from }));
  return "taken-over";
}

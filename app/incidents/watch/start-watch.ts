import type { Who } from "#access";
import { childrenOf, placesOf, watchPaceOf } from "#people";
import { isId, type Work } from "#platform";
import { isCodeOf, SEGMENT_KINDS } from "#regimes";
import { incidentFact } from "../facts.ts";
import { elsewhere } from "../rules/place-words.ts";
import { mayReport } from "../rules/who-may.ts";
import { isApart } from "./is-apart.ts";
import { insertWatch } from "./watch-log-store.ts";

/** The most that a start may lie back: what began longer ago is told in a report. */
export const mostMinutesBefore = 240;

export type Starting = { watchId: string; childId: string; kind: string; place: string; minutesBefore: number };

export type StartOutcome = "started" | "not-yours" | "something-missing";

/**
 * Starts a watch, at the server's clock, or so many minutes before where whoever presses says so. The id comes with
 * the page, so that a second press, or the same press sent again, is the same watch.
 */
export async function startWatch(work: Work, who: Who, starting: Starting): Promise<StartOutcome> {
  const { watchId, childId, kind, place, minutesBefore } = starting;
  if (!mayReport(who) || !isId(watchId)) return "not-yours";
  const [children, places, pace] = await Promise.all([childrenOf(work), placesOf(work), watchPaceOf(work)]);
  const known = places.find(({ placeId }) => placeId === place);
  if (!children.some((child) => child.childId === childId) || !isCodeOf(SEGMENT_KINDS, kind))
    return "something-missing";
  if (known === undefined && place !== elsewhere) return "something-missing";
  const isNew = await insertWatch(work, {
    watchId,
    childId,
    kind,
    placeId: known?.placeId,
    placeWords: known?.name ?? "Somewhere else",
    // Whole seconds: the report says the time as a clock shows it.
    beganAt: work.at.subtract({ minutes: minutesBefore }).round({ smallestUnit: "second", roundingMode: "floor" }),
    startedBy: who.adultId,
    observeMinutes: pace.observeMinutes,
    askLeaderMinutes: isApart(kind) ? pace.apartMinutes : pace.heldMinutes,
  });
  if (isNew) work.record(incidentFact("watch-started", `watch:${watchId}`, { child: childId, kind, minutesBefore }));
  return "started";
}

import { Temporal } from "#dates";
import type { Who } from "#access";
import { isId, type Work } from "#platform";
import type { ChildState } from "#regimes";
import { incidentFact } from "../facts.ts";
import { keepOnce } from "../keep-once.ts";
import { mayKeepWatch } from "../rules/who-may.ts";
import { partsOf } from "./rules/watch-parts.ts";
import type { Breathing, WayOfLooking } from "./rules/watch-lists.ts";
import { holdWatch, insertObservation } from "./watch-log-store.ts";
import { findWatch, type Observation, type Watch } from "./watch-store.ts";

export type Observing = {
  watchId: string;
  observationId: string;
  /** How long ago somebody looked: more than nothing where the phone had no network. */
  secondsBefore: number;
  breathing: Breathing;
  shows: ChildState[];
  how: WayOfLooking | undefined;
  words: string;
};

export type ObserveOutcome = { kind: "kept"; danger: boolean; over: boolean } | { kind: "not-yours" };

/**
 * Keeps what somebody saw, with their name and the time. It is kept also when the watch has been ended meanwhile: a
 * child was looked at, and the log says when. The id comes with the page, so that one sent twice is one.
 */
export async function keepObservation(work: Work, who: Who, observing: Observing): Promise<ObserveOutcome> {
  const { watchId } = observing;
  if (!isId(watchId) || !isId(observing.observationId)) return { kind: "not-yours" };
  await holdWatch(work, watchId);
  const watch = await findWatch(work, watchId);
  if (watch === undefined) return { kind: "not-yours" };
  const madeAt = whenMade(work, watch, observing.secondsBefore);
  // Asked for the moment of the look: what a phone has kept may arrive long after the end.
  if (!mayKeepWatch(who, partsOf(watch, madeAt))) return { kind: "not-yours" };
  const { breathing, shows, how, words } = observing;
  const seen = { madeAt, breathing, shows, how, words, observedBy: who.adultId };
  const kept = await keepOnce(
    observing.observationId,
    [watchId, who.adultId, breathing, ...shows, how, words],
    (observationId) => insertObservation(work, { ...seen, watchId, observationId }),
    // Read anew: the first of two presses may have been kept while this one waited for it.
    async (observationId) =>
      (await findWatch(work, watchId))?.observations.some(
        (known) => known.observationId === observationId && isSame(known, seen),
      ) === true,
  );
  const danger = breathing === "danger";
  if (kept.isNew) {
    const secondsBefore = Math.round(work.at.since(madeAt).total("seconds"));
    const about = `watch:${watchId}`;
    work.record(incidentFact("watch-observed", about, { observation: kept.id, breathing, secondsBefore }));
    if (danger) work.record(incidentFact("watch-danger-seen", about, { observation: kept.id }));
  }
  return { kind: "kept", danger, over: watch.ended !== undefined };
}

/** Never before the watch began: a phone's clock may be wrong, and its own start is the earliest that can be meant. */
function whenMade(work: Work, watch: Watch, secondsBefore: number): Temporal.Instant {
  const said = work.at.subtract({ seconds: secondsBefore });
  return Temporal.Instant.compare(said, watch.beganAt) < 0 ? watch.beganAt : said;
}

type Seen = Pick<Observation, "breathing" | "shows" | "how" | "words" | "observedBy">;

function isSame(one: Seen, other: Seen): boolean {
  const all = ({ breathing, shows, how, words, observedBy }: Seen) =>
    JSON.stringify([breathing, shows, how ?? null, words, observedBy]);
  return all(one) === all(other);
}

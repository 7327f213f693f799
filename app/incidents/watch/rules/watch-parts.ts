import { Temporal } from "#dates";
import type { WatchParts } from "../../rules/who-may.ts";

type Told = {
  startedBy: string;
  takenOver: readonly { to: string }[];
  observations: readonly { observedBy: string }[];
  decisions: readonly { decidedBy: string }[];
  ended?: { endedBy: string; saidAt?: Temporal.Instant } | undefined;
};

/** With whom the watch is: whoever took it over last, or whoever began it. */
export function keeperOf(watch: Pick<Told, "startedBy" | "takenOver">): string {
  return watch.takenOver.at(-1)?.to ?? watch.startedBy;
}

/** Everybody with whom the watch ever was. */
export function keepersOf(watch: Pick<Told, "startedBy" | "takenOver">): string[] {
  return unique([watch.startedBy, ...watch.takenOver.map(({ to }) => to)]);
}

/** Everybody who did anything in it, in the order of their parts. */
export function hadPartIn(watch: Told): string[] {
  return unique([
    ...keepersOf(watch),
    ...watch.observations.map(({ observedBy }) => observedBy),
    ...watch.decisions.map(({ decidedBy }) => decidedBy),
    ...(watch.ended === undefined ? [] : [watch.ended.endedBy]),
  ]);
}

/** Whoever stands on its page when a colleague ends it sees that it is over, and what they were writing is kept. */
const openAfter = { minutes: 10 };

/** What the permissions ask, at a moment. */
export function partsOf(watch: Told, at: Temporal.Instant): WatchParts {
  const closes = watch.ended?.saidAt?.add(openAfter);
  return { open: closes === undefined || Temporal.Instant.compare(at, closes) < 0, hadPart: hadPartIn(watch) };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

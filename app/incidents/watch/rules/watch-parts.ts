import type { WatchParts } from "../../rules/who-may.ts";

type Told = {
  startedBy: string;
  takenOver: readonly { to: string }[];
  observations: readonly { observedBy: string }[];
  decisions: readonly { decidedBy: string }[];
  ended?: { endedBy: string } | undefined;
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
export function partsOf(watch: Told): WatchParts {
  const hadPart = unique([
    ...keepersOf(watch),
    ...watch.observations.map(({ observedBy }) => observedBy),
    ...watch.decisions.map(({ decidedBy }) => decidedBy),
    ...(watch.ended === undefined ? [] : [watch.ended.endedBy]),
  ]);
  return { running: watch.ended === undefined, hadPart };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

import { Temporal } from "#dates";

/** When somebody looked, and when Lessen heard of it: without a network the two lie apart. */
export type ObservationTimes = { observationId: string; madeAt: Temporal.Instant; keptAt: Temporal.Instant };

/** One round of a watch: the time within which one observation is asked for, and what came of it. */
export type Round =
  | { state: "done" | "late"; from: Temporal.Instant; to: Temporal.Instant; dueAt: Temporal.Instant; by: string }
  /** So many rounds in a row without an observation; the first was due at `dueAt`. */
  | { state: "missed"; from: Temporal.Instant; to: Temporal.Instant; dueAt: Temporal.Instant; rounds: number }
  /** Still open: asked for, or overdue and not missed yet. */
  | { state: "due" | "overdue"; from: Temporal.Instant; to: Temporal.Instant; dueAt: Temporal.Instant }
  /** The watch was over before the next observation fell due. */
  | { state: "over"; from: Temporal.Instant; to: Temporal.Instant; dueAt: Temporal.Instant };

export type Rounds = {
  rounds: Round[];
  /** Observations that reached Lessen when their round was settled, or after the end. They stand beside, and fill nothing. */
  besides: string[];
};

type Asked = {
  /** From when observations are asked for: the press that began the watch. */
  startedAt: Temporal.Instant;
  everyMinutes: number;
  observations: readonly ObservationTimes[];
  /** When it ended, and when somebody said so. */
  ended?: { at: Temporal.Instant; saidAt: Temporal.Instant } | undefined;
  now: Temporal.Instant;
};

/**
 * Which observations were asked for, and what came of each. An observation begins the next round; one that comes after
 * its time is late, and a round is missed when the next falls due. What is missed stays missed: a later observation
 * never fills it, and neither does one that reaches us later with an earlier time. They are taken in the order in which
 * they arrived, so that whatever this page has shown as settled once, it shows for good (practice.md#3a, #6 H2).
 */
export function roundsOf({ startedAt, everyMinutes, observations, ended, now }: Asked): Rounds {
  const until = ended?.at ?? now;
  const rounds: Round[] = [];
  const besides: string[] = [];
  let from = startedAt;
  const dueAt = () => from.add({ minutes: everyMinutes });
  const missUntil = (at: Temporal.Instant) => {
    const missed = Math.floor(minutesBetween(from, at) / everyMinutes) - 1;
    if (missed < 1) return;
    const to = from.add({ minutes: missed * everyMinutes });
    rounds.push({ state: "missed", from, to, dueAt: dueAt(), rounds: missed });
    from = to;
  };
  for (const { observationId: by, madeAt, keptAt } of inOrderOfArrival(observations)) {
    missUntil(earlier(keptAt, until));
    const tooLate = ended !== undefined && isBefore(ended.saidAt, keptAt);
    if (tooLate || isBefore(madeAt, from) || isBefore(until, madeAt)) {
      besides.push(by);
      continue;
    }
    rounds.push({ state: isBefore(dueAt(), madeAt) ? "late" : "done", from, to: madeAt, dueAt: dueAt(), by });
    from = madeAt;
  }
  if (isBefore(until, from)) return { rounds, besides };
  missUntil(until);
  const open = isBefore(dueAt(), until) ? "overdue" : "due";
  if (ended === undefined) rounds.push({ state: open, from, to: until, dueAt: dueAt() });
  else if (open === "due") rounds.push({ state: "over", from, to: until, dueAt: dueAt() });
  else rounds.push({ state: "missed", from, to: until, dueAt: dueAt(), rounds: 1 });
  return { rounds: joined(rounds), besides };
}

function inOrderOfArrival(observations: readonly ObservationTimes[]): ObservationTimes[] {
  return [...observations].toSorted(
    (a, b) => Temporal.Instant.compare(a.keptAt, b.keptAt) || Temporal.Instant.compare(a.madeAt, b.madeAt),
  );
}

/** Missed rounds that follow each other are one gap. */
function joined(rounds: readonly Round[]): Round[] {
  return rounds.reduce<Round[]>((all, round) => {
    const last = all.at(-1);
    if (last?.state !== "missed" || round.state !== "missed") return [...all, round];
    return [...all.slice(0, -1), { ...last, to: round.to, rounds: last.rounds + round.rounds }];
  }, []);
}

function minutesBetween(from: Temporal.Instant, to: Temporal.Instant): number {
  return to.since(from).total("minutes");
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return isBefore(one, other) ? one : other;
}

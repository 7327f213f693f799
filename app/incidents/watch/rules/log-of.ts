import { Temporal } from "#dates";
import type { Asked } from "./leader-asked.ts";
import type { Rounds } from "./rounds.ts";

type Told<Observation, TakenOver, Decision> = {
  startedAt: Temporal.Instant;
  observations: readonly (Observation & { observationId: string; madeAt: Temporal.Instant })[];
  takenOver: readonly (TakenOver & { at: Temporal.Instant })[];
  decisions: readonly (Decision & { decidedAt: Temporal.Instant })[];
  ended?: { saidAt: Temporal.Instant } | undefined;
};

/** One line of a watch's log. */
export type LogLine<O, T, D> = { at: Temporal.Instant } & (
  | { kind: "started" | "ended" }
  | { kind: "observed"; observation: O; state: "done" | "late" | "beside"; dueAt?: Temporal.Instant }
  | { kind: "missed"; from: Temporal.Instant; to: Temporal.Instant; rounds: number }
  | { kind: "taken-over"; taken: T }
  | { kind: "decided"; decision: D }
  /** So many times in a row, from these minutes to those. */
  | { kind: "leader-missed"; minutes: number; until: number; times: number }
);

/** Everything that happened in a watch, and everything that did not, in order of time. What was missed has its own lines. */
export function logOf<O, T, D>(watch: Told<O, T, D>, rounds: Rounds, asked: readonly Asked[]): LogLine<O, T, D>[] {
  const lines: LogLine<O, T, D>[] = [
    { kind: "started", at: watch.startedAt },
    ...watch.observations.map((observation): LogLine<O, T, D> => {
      const round = rounds.rounds.find((one) => "by" in one && one.by === observation.observationId);
      const settled = round !== undefined && "by" in round ? round : undefined;
      return {
        kind: "observed",
        at: observation.madeAt,
        observation,
        state: settled?.state ?? "beside",
        ...(settled === undefined ? {} : { dueAt: settled.dueAt }),
      };
    }),
    ...rounds.rounds.flatMap((round): LogLine<O, T, D>[] =>
      round.state === "missed"
        ? [{ kind: "missed", at: round.dueAt, from: round.from, to: round.to, rounds: round.rounds }]
        : [],
    ),
    ...watch.takenOver.map((taken): LogLine<O, T, D> => ({ kind: "taken-over", at: taken.at, taken })),
    ...watch.decisions.map((decision): LogLine<O, T, D> => ({ kind: "decided", at: decision.decidedAt, decision })),
    ...leaderMissed(asked),
    ...(watch.ended === undefined ? [] : [{ kind: "ended" as const, at: watch.ended.saidAt }]),
  ];
  return lines.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
}

type LeaderMissed = { kind: "leader-missed"; at: Temporal.Instant; minutes: number; until: number; times: number };

/** Times that follow each other without a decision are one line: a watch that was forgotten has a hundred of them. */
function leaderMissed(asked: readonly Asked[]): LeaderMissed[] {
  return asked.reduce<LeaderMissed[]>((lines, { state, at, minutes }, index) => {
    const last = lines.at(-1);
    if (state !== "missed") return lines;
    if (last === undefined || asked[index - 1]?.state !== "missed")
      return [...lines, { kind: "leader-missed", at, minutes, until: minutes, times: 1 }];
    return [...lines.slice(0, -1), { ...last, until: minutes, times: last.times + 1 }];
  }, []);
}

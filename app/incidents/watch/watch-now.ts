import type { Temporal } from "#dates";
import { leaderAsked, type Asked } from "./rules/leader-asked.ts";
import { logOf, type LogLine } from "./rules/log-of.ts";
import { roundsOf, type Round, type Rounds } from "./rules/rounds.ts";
import type { Observation, TakenOver, Watch, WatchDecision } from "./watch-store.ts";

/** How a watch stands at a moment: what was asked for, what came of it, what is asked now. */
export type WatchNow = {
  seconds: number;
  rounds: Rounds;
  /** The round that is open; none once it is over. */
  open: Extract<Round, { state: "due" | "overdue" }> | undefined;
  asked: Asked[];
  log: LogLine<Observation, TakenOver, WatchDecision>[];
};

/** Always worked out anew from what was kept and from the clock: nothing is stored that could be filled in later. */
export function watchNow(watch: Watch, now: Temporal.Instant): WatchNow {
  const rounds = roundsOf({
    startedAt: watch.startedAt,
    everyMinutes: watch.observeMinutes,
    observations: watch.observations,
    ended: watch.ended,
    now,
  });
  const asked = leaderAsked({
    beganAt: watch.beganAt,
    thresholds: [],
    everyMinutes: watch.askLeaderMinutes,
    decisions: watch.decisions,
    endedAt: watch.ended?.at,
    now,
  });
  const last = rounds.rounds.at(-1);
  return {
    seconds: (watch.ended?.at ?? now).since(watch.beganAt).total("seconds"),
    rounds,
    open: last?.state === "due" || last?.state === "overdue" ? last : undefined,
    asked,
    log: logOf(watch, rounds, asked),
  };
}

import type { Temporal } from "#dates";
import { minutesAsked, type MinutesAsked } from "#regimes";
import { isApart } from "./is-apart.ts";
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
  /** What the law of the day asks at a number of minutes. */
  law: MinutesAsked;
  log: LogLine<Observation, TakenOver, WatchDecision>[];
};

/** Where a school stands: its clock, and whose rules it lives under. */
export type WhereSchoolIs = { zone: string; regime: string };

/** Always worked out anew from what was kept and from the clock: nothing is stored that could be filled in later. */
export function watchNow(watch: Watch, { zone, regime }: WhereSchoolIs, now: Temporal.Instant): WatchNow {
  const rounds = roundsOf({
    startedAt: watch.startedAt,
    everyMinutes: watch.observeMinutes,
    observations: watch.observations,
    ended: watch.ended,
    now,
  });
  const day = watch.beganAt.toZonedDateTimeISO(zone).toPlainDate();
  const law = minutesAsked(regime, day, isApart(watch.kind) ? "apart" : "held");
  const asked = leaderAsked({
    beganAt: watch.beganAt,
    thresholds: law.thresholds.map(({ minutes }) => ({ minutes, by: "law" })),
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
    law,
    log: logOf(watch, rounds, asked),
  };
}

/** How much was written in a watch: it grows with everything that is, and with nothing else. */
export function seenIn({ observations, takenOver, decisions, ended }: Watch): number {
  return observations.length + takenOver.length + decisions.length + (ended === undefined ? 0 : 1);
}

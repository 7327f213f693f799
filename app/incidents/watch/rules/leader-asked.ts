import { Temporal } from "#dates";

/** At so many minutes somebody with the right to must decide whether it goes on: by law, or as the school has set it. */
export type Threshold = { minutes: number; by: "law" | "school" };

export type DecisionMade = {
  decisionId: string;
  minutes: number;
  decision: "goes-on" | "is-to-end";
  decidedAt: Temporal.Instant;
};

/** What is asked of a leader at one threshold, and what came of it. */
export type Asked = Threshold & { at: Temporal.Instant } & (
    | { state: "to-come" | "due" | "overdue" | "missed" }
    | { state: "given" | "refused"; decisionId: string; decidedAt: Temporal.Instant }
  );

type Asking = {
  beganAt: Temporal.Instant;
  thresholds: readonly Threshold[];
  /** The school's own: every so many minutes again. */
  everyMinutes: number;
  decisions: readonly DecisionMade[];
  endedAt?: Temporal.Instant | undefined;
  now: Temporal.Instant;
};

/** A leader is asked this long before, because the answer must be there when the minutes are over. */
const ahead = 3;

/**
 * Every moment at which a leader is or was asked whether it goes on, and the next one. A decision counts for the
 * threshold it was made for and for no other. A threshold is missed when the next one comes, or the end, with none: a
 * decision that comes after that stands in the log and fills nothing.
 */
export function leaderAsked({ beganAt, thresholds, everyMinutes, decisions, endedAt, now }: Asking): Asked[] {
  const lasted = (endedAt ?? now).since(beganAt).total("minutes");
  const own = Array.from({ length: Math.floor(lasted / everyMinutes) + 1 }, (_, index): Threshold => ({
    minutes: (index + 1) * everyMinutes,
    by: "school",
  }));
  const all = [...thresholds, ...own.filter(({ minutes }) => !thresholds.some((law) => law.minutes === minutes))];
  const inOrder = all.toSorted((a, b) => a.minutes - b.minutes);
  return inOrder.flatMap((threshold, index): Asked[] => {
    const at = beganAt.add({ minutes: threshold.minutes });
    const next = inOrder[index + 1];
    const until = next === undefined ? undefined : beganAt.add({ minutes: next.minutes });
    const made = firstOf(decisions, threshold.minutes, until);
    if (made !== undefined) return [{ ...threshold, at, ...made }];
    const state = stateOf(threshold.minutes, next?.minutes, lasted, endedAt !== undefined);
    return state === undefined ? [] : [{ ...threshold, at, state }];
  });
}

/** How a threshold stands without a decision; undefined where it ended before anybody was to decide. */
function stateOf(minutes: number, next: number | undefined, lasted: number, isOver: boolean) {
  if (lasted < minutes) return isOver ? undefined : lasted < minutes - ahead ? ("to-come" as const) : ("due" as const);
  return isOver || (next !== undefined && next <= lasted) ? ("missed" as const) : ("overdue" as const);
}

type Made = { state: "given" | "refused"; decisionId: string; decidedAt: Temporal.Instant };

/** Two leaders may both have decided: both stand in the log, and one that did not approve counts before the other. */
function firstOf(decisions: readonly DecisionMade[], minutes: number, until?: Temporal.Instant): Made | undefined {
  const inTime = decisions
    .filter((one) => one.minutes === minutes)
    .filter(({ decidedAt }) => until === undefined || Temporal.Instant.compare(decidedAt, until) < 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.decidedAt, b.decidedAt));
  const made = inTime.find(({ decision }) => decision === "is-to-end") ?? inTime[0];
  if (made === undefined) return undefined;
  const { decisionId, decidedAt, decision } = made;
  return { state: decision === "is-to-end" ? "refused" : "given", decisionId, decidedAt };
}

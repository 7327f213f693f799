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
    | { state: "given" | "given-late" | "refused"; decisionId: string; decidedAt: Temporal.Instant }
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
 * Every moment at which a leader is or was asked whether it goes on, the next one too. A decision counts for the
 * threshold it was made for and for no other. A threshold is missed when the next one comes, or the end, with none.
 */
export function leaderAsked({ beganAt, thresholds, everyMinutes, decisions, endedAt, now }: Asking): Asked[] {
  const until = endedAt ?? now;
  const lasted = until.since(beganAt).total("minutes");
  const own = Array.from({ length: Math.floor(lasted / everyMinutes) + 1 }, (_, index) => ({
    minutes: (index + 1) * everyMinutes,
    by: "school" as const,
  }));
  const all = [...thresholds, ...own.filter(({ minutes }) => !thresholds.some((law) => law.minutes === minutes))];
  return all
    .toSorted((a, b) => a.minutes - b.minutes)
    .flatMap((threshold): Asked[] => {
      const at = beganAt.add({ minutes: threshold.minutes });
      const made = firstOf(decisions.filter(({ minutes }) => minutes === threshold.minutes));
      if (made !== undefined) {
        const { decisionId, decidedAt } = made;
        const given = Temporal.Instant.compare(decidedAt, at) <= 0 ? ("given" as const) : ("given-late" as const);
        const state = made.decision === "is-to-end" ? ("refused" as const) : given;
        return [{ ...threshold, at, state, decisionId, decidedAt }];
      }
      if (lasted < threshold.minutes - ahead)
        return endedAt === undefined ? [{ ...threshold, at, state: "to-come" }] : [];
      if (lasted < threshold.minutes) return endedAt === undefined ? [{ ...threshold, at, state: "due" }] : [];
      const isPassed = all.some(({ minutes }) => minutes > threshold.minutes && minutes <= lasted);
      return [{ ...threshold, at, state: isPassed || endedAt !== undefined ? "missed" : "overdue" }];
    });
}

/** Two leaders may both have decided; the first counts here, and both stand in the log. One that ends it counts before. */
function firstOf(decisions: readonly DecisionMade[]): DecisionMade | undefined {
  const inOrder = [...decisions].toSorted((a, b) => Temporal.Instant.compare(a.decidedAt, b.decidedAt));
  return inOrder.find(({ decision }) => decision === "is-to-end") ?? inOrder[0];
}

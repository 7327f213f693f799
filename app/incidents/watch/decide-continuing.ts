import type { Who } from "#access";
import { isId, type Work } from "#platform";
import { incidentFact } from "../facts.ts";
import { keepOnce } from "../keep-once.ts";
import { mayDecideOnWatch } from "../rules/who-may.ts";
import { keepersOf } from "./rules/watch-parts.ts";
import { holdWatch, insertDecision } from "./watch-log-store.ts";
import { watchNow } from "./watch-now.ts";
import { findWatch } from "./watch-store.ts";

export type Deciding = {
  watchId: string;
  decisionId: string;
  /** The threshold it is for: a decision counts for no other. */
  minutes: number;
  decision: "goes-on" | "is-to-end";
  words: string;
};

export type DecideOutcome = "decided" | "over" | "not-asked" | "not-yours";

/** A leader decides whether it goes on. "Not approved" ends nothing by itself: adults open a door, a database does not. */
export async function decideContinuing(work: Work, who: Who, deciding: Deciding): Promise<DecideOutcome> {
  const { watchId, minutes, decision, words } = deciding;
  if (!isId(watchId) || !isId(deciding.decisionId)) return "not-yours";
  await holdWatch(work, watchId);
  const watch = await findWatch(work, watchId);
  if (watch === undefined || !mayDecideOnWatch(who, { keepers: keepersOf(watch) })) return "not-yours";
  if (watch.ended !== undefined) return "over";
  const { asked } = watchNow(watch, who.school, work.at);
  if (!asked.some((one) => one.minutes === minutes && one.state !== "to-come")) return "not-asked";
  const kept = await keepOnce(
    deciding.decisionId,
    [watchId, who.adultId, String(minutes), decision, words],
    (decisionId) => insertDecision(work, { watchId, decisionId, minutes, decision, words, decidedBy: who.adultId }),
    async (decisionId) =>
      (await findWatch(work, watchId))?.decisions.some(
        (known) =>
          known.decisionId === decisionId &&
          known.minutes === minutes &&
          known.decision === decision &&
          known.words === words &&
          known.decidedBy === who.adultId,
      ) === true,
  );
  if (kept.isNew) work.record(incidentFact("watch-decided", `watch:${watchId}`, { minutes, decision }));
  return "decided";
}

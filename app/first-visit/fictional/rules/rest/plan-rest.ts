import type { PlannedRest } from "../planned.ts";
import { endingOf, injuryInCodes, sinceThen, statesOf } from "./afterwards-words.ts";
import { beforeInCodes } from "./before-words.ts";
import { effectsWith } from "./effects.ts";
import { decisionOf, lastResort } from "./last-resort.ts";
import { lineByLine } from "./line-by-line.ts";
import { planFollowed } from "./plan-words.ts";
import { writerOf, type RestOf } from "./rest-of.ts";
import { whenSent } from "./when-sent.ts";

/** The rest of one record, in codes that fit the words of its report; undefined where nobody has written it yet. */
export function planRest(event: RestOf): PlannedRest | undefined {
  const at = whenSent(event);
  const writer = writerOf(event);
  const rest: Omit<PlannedRest, "at"> = {
    by: writer.adult.ref,
    ...beforeInCodes(event, writer),
    effects: effectsWith(event, writer),
    ...lastResort(event, writer),
    decision: decisionOf(event, writer),
    lines: lineByLine(event, writer),
    hurt: injuryInCodes(event, writer),
    ending: endingOf(event, writer),
    states: statesOf(event),
    ...sinceThen(event, writer, at ?? event.reportedAt),
    plan: planFollowed(event, writer),
  };
  return at === undefined ? undefined : { ...rest, at };
}

import { Temporal } from "#dates";
import type { Who } from "#access";
import { isId, newId, type Typed, type Work } from "#platform";
import type { ChildState, Ending } from "#regimes";
import { holdDraftAlone, type Draft } from "../draft-store.ts";
import { incidentFact } from "../facts.ts";
import { keepQuestion } from "../report/keep-question.ts";
import { openContext } from "../report/open-context.ts";
import { answerTo } from "../report/step.ts";
import { whenAndWhereForm } from "../report/when-and-where/questions.ts";
import { eventMoments, type Moments } from "../rules/segment-times.ts";
import { mayKeepWatch } from "../rules/who-may.ts";
import { answersOfWatch } from "./rules/answers-of-watch.ts";
import { partsOf } from "./rules/watch-parts.ts";
import { holdWatchAlone, insertEnd } from "./watch-log-store.ts";
import { findWatch, type Watch, type WatchEnd } from "./watch-store.ts";

export type EndingWatch = {
  watchId: string;
  /** When it ended; not before it began, and not after now. */
  at: Temporal.Instant;
  how: Ending;
  childIs: ChildState[];
  words: string;
  /** A report that was begun already and that this belongs to. */
  joins: string | undefined;
};

export type EndOutcome =
  | { kind: "ended"; draftId: string }
  /** It had been ended by somebody: what stands stands, and the words that differ are handed back. */
  | { kind: "ended-before"; watch: Watch; end: WatchEnd; words: string }
  | { kind: "not-yours" };

/**
 * Ends a watch, once, and puts what it knows into a report: a new one, or one that was begun already. Nothing is sent:
 * an adult reads it, says what only they know, and sends it.
 */
export async function endWatch(work: Work, who: Who, ending: EndingWatch): Promise<EndOutcome> {
  const { watchId } = ending;
  if (!isId(watchId)) return { kind: "not-yours" };
  await holdWatchAlone(work, watchId);
  const watch = await findWatch(work, watchId);
  if (watch === undefined || !mayKeepWatch(who, partsOf(watch, work.at))) return { kind: "not-yours" };
  if (watch.ended !== undefined) return endedBefore(watch, watch.ended, who, ending);
  const joined = await reportToJoin(work, who, ending.joins);
  const draft = joined?.draft;
  const draftId = joined?.draftId ?? newId(work.at);
  const end = { ...ending, at: within(work, watch, ending.at), endedBy: who.adultId, draftId };
  const answers = new Map([...(draft?.answers ?? [])].map(([name, { typed }]): [string, Typed] => [name, typed]));
  const known = { answers, whole: joined?.whole };
  for (const [question, typed] of answersOfWatch(watch, end, who.school.zone, known)) {
    const seen = draft?.answers.get(question)?.version ?? 0;
    await keepQuestion(work, { draftId, question, typed, seen, adultId: who.adultId });
  }
  await insertEnd(work, watchId, end);
  const secondsBefore = Math.round(work.at.since(end.at).total("seconds"));
  work.record(incidentFact("watch-ended", `watch:${watchId}`, { draft: draftId, secondsBefore }));
  return { kind: "ended", draftId };
}

type Joined = { draftId: string; draft: Draft | undefined; whole: Moments | undefined };

/**
 * The report to join, held so that nobody else's answer comes between; undefined where it is sent or not theirs. An id
 * that nobody has used yet is a new report, as everywhere.
 */
async function reportToJoin(work: Work, who: Who, draftId: string | undefined): Promise<Joined | undefined> {
  if (draftId === undefined || !isId(draftId)) return undefined;
  await holdDraftAlone(work, draftId);
  const opened = await openContext(work, who, draftId);
  if (opened.kind !== "open") return undefined;
  const { values } = whenAndWhereForm(opened.context).checkComplete(answerTo(opened.context, "when-and-where"));
  const whole = values === undefined ? undefined : eventMoments({ ...values, zone: opened.context.zone });
  return { draftId, draft: opened.context.draft, whole: whole === undefined || "problem" in whole ? undefined : whole };
}

/** Whole seconds, between the beginning and now. */
function within(work: Work, watch: Watch, at: Temporal.Instant): Temporal.Instant {
  const now = work.at.round({ smallestUnit: "second", roundingMode: "floor" });
  const latest = Temporal.Instant.compare(at, now) > 0 ? now : at;
  return Temporal.Instant.compare(latest, watch.beganAt) < 0 ? watch.beganAt : latest;
}

/** A second press arrives at the same report; other words are handed back, because nothing typed is lost. */
function endedBefore(watch: Watch, end: WatchEnd, who: Who, { words }: EndingWatch): EndOutcome {
  const isMine = end.endedBy === who.adultId && end.words === words;
  return words === "" || isMine ? { kind: "ended", draftId: end.draftId } : { kind: "ended-before", watch, end, words };
}

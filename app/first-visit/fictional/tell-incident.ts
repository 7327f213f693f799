import { doing } from "#access";
import {
  addWords,
  answerAlert,
  answeredByWatch,
  askQuestion,
  giveStatement,
  handOverDraft,
  keepFullAnswer,
  keepQuestion,
  sendFullRecord,
  signReview,
  statementsFor,
  submitIncident,
} from "#incidents";
import { inSchool, type Database, type Typed, type Work } from "#platform";
import type { Temporal } from "#dates";
import { answersTo } from "./answers.ts";
import { correctRecord } from "./correct-record.ts";
import { restAnswersTo } from "./rest-answers.ts";
import { planWatch } from "./rules/plan-watch.ts";
import type { PlannedIncident, PlannedRest, PlannedStatement } from "./rules/planned.ts";
import type { FoundSchool } from "./school.ts";
import { keepsWatch } from "./tell-watch.ts";

/** One thing that somebody does at a moment: one transaction, safe to do twice. */
export type Happening = {
  at: Temporal.Instant;
  incident: boolean;
  happen(database: Database, found: FoundSchool): Promise<void>;
};

/** Somebody does something about an incident that has been reported, at their own time. */
type By = (
  ref: string,
  at: Temporal.Instant,
  deed: (work: Work, found: FoundSchool, incident: string) => Promise<unknown>,
) => Happening;

/** Everything that people do about one incident, each at its own time. */
export function happeningsOf(planned: PlannedIncident): Happening[] {
  const incidentId = idOfRecord(planned);
  const by: By = (ref, at, deed) => ({
    at,
    incident: false,
    happen: async (database, found) => {
      const id = await incidentId(database, found);
      await inSchool(database, doing(found.who(ref), at), (work) => deed(work, found, id));
    },
  });
  const { review, reviewer } = planned;
  return [
    ...keepsWatch(planned),
    {
      at: planned.reportedAt,
      incident: true,
      happen: async (database, found) => void (await incidentId(database, found)),
    },
    ...planned.statements.map((statement) =>
      by(statement.adult, statement.at, (work, found, id) => state(work, found, id, statement)),
    ),
    ...planned.questions.flatMap(({ id: questionId, to, at, words, answer }) => [
      by(reviewer, at, (work, found, id) =>
        askQuestion(work, found.who(reviewer), {
          questionId,
          incidentId: id,
          toAdult: found.adult(to),
          words,
          typed: {},
        }),
      ),
      ...(answer === undefined
        ? []
        : [
            by(to, answer.at, (work, found, id) =>
              addWords(work, found.who(to), { additionId: answer.id, incidentId: id, questionId, words: answer.words }),
            ),
          ]),
    ]),
    ...planned.additions.map(({ id: additionId, by: ref, at, words }) =>
      by(ref, at, (work, found, id) => addWords(work, found.who(ref), { additionId, incidentId: id, words })),
    ),
    ...(review === undefined
      ? []
      : [
          by(reviewer, review.at, (work, found, id) => {
            const { at: _, ...typed } = review;
            return signReview(work, found.who(reviewer), {
              incidentId: id,
              typed,
              press: "sign",
              proof: { kind: "fits" },
            });
          }),
        ]),
    ...laterHappenings(planned, by),
  ];
}

/** The rest of the record, who was asked to write it, what was done about alerts, and what was corrected. */
function laterHappenings(planned: PlannedIncident, by: By): Happening[] {
  const { rest, handOver, draftId } = planned;
  return [
    ...(handOver === undefined
      ? []
      : [
          by(handOver.by, handOver.at, (work, found) =>
            handOverDraft(work, found.who(handOver.by), { draftId, toAdult: found.adult(handOver.to) }),
          ),
        ]),
    ...(rest === undefined
      ? []
      : [by(rest.by, rest.at, (work, found, id) => tellRest(work, found, id, { planned, rest }))]),
    ...planned.alerts.map(({ code, by: ref, at, words }) =>
      by(ref, at, async (work, found, id) => {
        const outcome = await answerAlert(work, found.who(ref), { incidentId: id, code, words });
        if (outcome !== "answered") throw new Error(`A fictional alert was not answered: ${outcome}`);
      }),
    ),
    ...planned.corrections.map((correction) =>
      by(correction.by, correction.at, (work, found, id) => correctRecord(work, found, id, { planned, correction })),
    ),
  ];
}

async function tellRest(
  work: Work,
  found: FoundSchool,
  incidentId: string,
  { planned, rest }: { planned: PlannedIncident; rest: PlannedRest },
): Promise<void> {
  const who = found.who(rest.by);
  for (const [question, typed] of restAnswersTo(planned, rest, found)) {
    const answer = { incidentId, draftId: planned.draftId, question, typed, seen: 0 };
    if ((await keepFullAnswer(work, who, answer)).kind === "sent") return;
  }
  const outcome = await sendFullRecord(work, who, incidentId);
  if (outcome.kind === "gaps") throw new Error(`A fictional rest has gaps: ${JSON.stringify(outcome.gaps)}`);
  if (outcome.kind !== "sent") throw new Error("A fictional rest is not its writer's.");
}

/** Sends the report the first time it is asked for; sent before, it answers with the record that stands. */
function idOfRecord(planned: PlannedIncident) {
  let known: string | undefined;
  return async (database: Database, found: FoundSchool): Promise<string> => {
    if (known !== undefined) return known;
    const reporter = found.who(planned.reporter);
    const outcome = await inSchool(database, doing(reporter, planned.reportedAt), async (work) => {
      await keepAnswers(work, planned, reporter.adultId, answersTo(planned, found));
      return submitIncident(work, reporter, planned.draftId);
    });
    if (outcome.kind === "gaps") throw new Error(`A fictional report has gaps: ${JSON.stringify(outcome.gaps)}`);
    if (outcome.kind !== "sent") throw new Error("A fictional report is not its reporter's.");
    known = outcome.incidentId;
    return outcome.incidentId;
  };
}

async function keepAnswers(
  work: Work,
  planned: PlannedIncident,
  adultId: string,
  answers: readonly (readonly [string, Typed])[],
): Promise<void> {
  const { draftId } = planned;
  const watched = planWatch(planned, "Europe/London") !== undefined;
  for (const [question, typed] of answers) {
    const seen = watched && answeredByWatch.includes(question) ? 1 : 0;
    const kept = await keepQuestion(work, { draftId, question, typed, seen, adultId });
    if (kept.kind === "sent") return;
  }
}

async function state(
  work: Work,
  found: FoundSchool,
  incidentId: string,
  { adult, as, words, answers }: PlannedStatement,
): Promise<void> {
  const who = found.who(adult);
  const mine = (await statementsFor(work, incidentId)).find(({ adultId }) => adultId === who.adultId);
  if (mine === undefined) throw new Error("A fictional adult owes no statement for this incident.");
  const outcome = await giveStatement(work, who, {
    incidentId,
    statementId: mine.statementId,
    words,
    answers,
    seen: mine.draft?.version ?? 0,
    press: { kind: "give", as },
  });
  if (outcome.kind !== "given" && outcome.kind !== "already-given")
    throw new Error(`A fictional statement was not given: ${outcome.kind}.`);
}

/** A report that was begun and not sent. */
export function beginOnly(planned: PlannedIncident): Happening {
  return {
    at: planned.reportedAt,
    incident: false,
    happen: async (database, found) => {
      const reporter = found.who(planned.reporter);
      const begun = answersTo(planned, found).slice(0, 6);
      await inSchool(database, doing(reporter, planned.reportedAt), (work) =>
        keepAnswers(work, planned, reporter.adultId, begun),
      );
    },
  };
}

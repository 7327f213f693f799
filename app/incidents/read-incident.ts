import type { Who } from "#access";
import { adultNames } from "#people";
import { isId, type Work } from "#platform";
import { alertsOf, type Alert } from "./alert-store.ts";
import { correctionsOf, type Correction } from "./correction/correction-store.ts";
import { asItStands, decisionsThatStand, restAsItStands } from "./correction/read-corrections.ts";
import type { KeptStanding } from "./correction/standing.ts";
import { fullRecordOf, type FullOwed, type FullRecord } from "./full-record/full-store.ts";
import { incidentFact } from "./facts.ts";
import { findIncident, whoWasInvolved, type Incident } from "./incident-store.ts";
import { additionsFor, type Addition } from "./addition-store.ts";
import { overridesFor, type KeptOverride } from "./override-store.ts";
import { questionsFor, type ReviewQuestion } from "./question-store.ts";
import { signedReview, type SignedReview } from "./review-store.ts";
import { decidedLabels } from "./labels/decided-labels.ts";
import { mayAnswerAlert, mayGiveStatement, mayReadIncident, mayReadStatement, type Involved } from "./rules/who-may.ts";
import { noAnswers } from "./rules/statement-answers.ts";
import { statementsFor, type Statement } from "./statement-store.ts";
import { hadPartIn } from "./watch/rules/watch-parts.ts";
import { watchesOf, type Watch } from "./watch/watch-store.ts";
import type { IncidentClassification } from "#regimes";

/** Everything a person may see of one record. */
export type ReadIncident = {
  incident: Incident;
  involved: Involved;
  classified: IncidentClassification;
  overrides: KeptOverride[];
  /** All statements owed; the words only of those this person may read. */
  statements: (Statement & { mayRead: boolean })[];
  questions: ReviewQuestion[];
  additions: Addition[];
  review: SignedReview | undefined;
  /** The rest of the record: what was sent, or by when it is owed. */
  rest: { sent: FullRecord | undefined; owed: FullOwed | undefined };
  /** What must be looked at at once, and what was done about it. */
  alerts: Alert[];
  /** Every correction, in order. `incident` is the record as it stands after the last. */
  corrections: Correction<KeptStanding>[];
  /** The watches that led to it. */
  watches: Watch[];
  /** Names of every adult who appears on the page. */
  names: ReadonlyMap<string, string>;
};

/** Reads a record for one person, and keeps that they looked: a look at a child's record is a fact too. */
export async function readIncident(work: Work, who: Who, incidentId: string): Promise<ReadIncident | undefined> {
  if (!isId(incidentId)) return undefined;
  const involved = await whoWasInvolved(work, incidentId);
  if (involved === undefined || !mayReadIncident(who, involved)) return undefined;
  const [
    reported,
    allOverrides,
    allStatements,
    allQuestions,
    allAdditions,
    review,
    allRest,
    allAlerts,
    corrections,
    watches,
  ] = await Promise.all([
    findIncident(work, incidentId),
    overridesFor(work, incidentId),
    statementsFor(work, incidentId),
    questionsFor(work, incidentId),
    additionsFor(work, incidentId),
    signedReview(work, incidentId),
    fullRecordOf(work, incidentId),
    alertsOf(work, incidentId),
    correctionsOf<KeptStanding>(work, incidentId),
    watchesOf(work, { incidentId }),
  ]);
  const alerts = mayAnswerAlert(who, involved) ? allAlerts : allAlerts.map(withoutWhatWasDone);
  if (reported === undefined) return undefined;
  const incident = asItStands(reported, corrections);
  const rest = { ...allRest, sent: restAsItStands(allRest.sent, corrections) };
  const overrides = decisionsThatStand(allOverrides, reported, corrections);
  const statements = allStatements.map((statement) => {
    const mayRead = mayReadStatement(who, involved, statement);
    // What is not given yet is its own adult's alone.
    const draft = mayGiveStatement(who, statement) ? statement.draft : undefined;
    return { ...statement, mayRead, draft, given: mayRead ? statement.given : withoutWords(statement) };
  });
  const mine = statements.filter(({ mayRead }) => mayRead).map(({ statementId }) => statementId);
  const readsAll = statements.every(({ mayRead }) => mayRead);
  const questions = allQuestions.filter(({ toAdult }) => readsAll || toAdult === who.adultId);
  const additions = allAdditions.filter((addition) => {
    if (addition.statementId !== undefined) return mine.includes(addition.statementId);
    return addition.questionId === undefined || questions.some(({ questionId }) => questionId === addition.questionId);
  });
  const people = [
    incident.reportedBy,
    review?.reviewer,
    rest.sent?.sentBy,
    ...alerts.map(({ answered }) => answered?.by),
    ...corrections.map(({ correctedBy }) => correctedBy),
    ...overrides.map(({ decidedBy }) => decidedBy),
    ...additions.map(({ addedBy }) => addedBy),
    ...questions.flatMap(({ askedBy, toAdult }) => [askedBy, toAdult]),
    ...incident.adults.map(({ adultId }) => adultId),
    ...watches.flatMap((watch) => hadPartIn(watch)),
  ];
  const names = await adultNames(work, [...new Set(people.filter((id) => id !== undefined))]);
  work.record(
    incidentFact("incident-looked-at", `incident:${incidentId}`, {
      children: incident.children.map(({ childId }) => childId),
    }),
  );
  const classified = decidedLabels(incident.regimeVersion, incident.segments, overrides, names);
  return {
    incident,
    involved,
    classified,
    overrides,
    statements,
    questions,
    additions,
    review,
    rest,
    alerts,
    corrections,
    watches,
    names,
  };
}

/** What a leader found out may be about the very adult who reads the record: they see that it was answered. */
function withoutWhatWasDone(alert: Alert): Alert {
  return alert.answered === undefined ? alert : { ...alert, answered: { ...alert.answered, words: "" } };
}

function withoutWords({ given }: Statement): Statement["given"] {
  return given === undefined ? undefined : { ...given, words: "", answers: noAnswers };
}

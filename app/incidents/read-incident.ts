import type { Who } from "#access";
import { adultNames } from "#people";
import { isId, type Work } from "#platform";
import { incidentFact } from "./facts.ts";
import { findIncident, whoWasInvolved, type Incident } from "./incident-store.ts";
import { additionsFor, type Addition } from "./addition-store.ts";
import { overridesFor, type KeptOverride } from "./override-store.ts";
import { questionsFor, type ReviewQuestion } from "./question-store.ts";
import { signedReview, type SignedReview } from "./review-store.ts";
import { decidedLabels } from "./labels/decided-labels.ts";
import { mayGiveStatement, mayReadIncident, mayReadStatement, type Involved } from "./rules/who-may.ts";
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
  const [incident, overrides, allStatements, allQuestions, allAdditions, review, watches] = await Promise.all([
    findIncident(work, incidentId),
    overridesFor(work, incidentId),
    statementsFor(work, incidentId),
    questionsFor(work, incidentId),
    additionsFor(work, incidentId),
    signedReview(work, incidentId),
    watchesOf(work, { incidentId }),
  ]);
  if (incident === undefined) return undefined;
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
  return { incident, involved, classified, overrides, statements, questions, additions, review, watches, names };
}

function withoutWords({ given }: Statement): Statement["given"] {
  return given === undefined ? undefined : { ...given, words: "" };
}

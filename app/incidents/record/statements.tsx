import type { Who } from "#access";
import { OwedList, Tag } from "#parts";
import type { ReadIncident } from "../read-incident.ts";
import { AnswersGiven } from "../statement/answers-given.tsx";
import { moment, Said } from "./said.tsx";

/** Each adult's own account, owed or given. Words only for those who may read them. */
export function StatementsSection({ read, who }: { read: ReadIncident; who: Who }) {
  const { zone } = who.school;
  const base = `/incidents/${read.incident.incidentId}/statements`;
  const owed = read.statements.filter(({ given }) => given === undefined);
  return (
    <section class="ls-part" aria-labelledby="statements">
      <h2 class="govuk-heading-m" id="statements">
        Each adult's own words
      </h2>
      {owed.length > 0 && (
        <OwedList
          items={owed.map(({ statementId, adultId, name }) => ({
            what: adultId === who.adultId ? "Your statement" : `${name}'s statement`,
            state: "due" as const,
            ...(adultId === who.adultId ? { href: `${base}/${statementId}` } : {}),
          }))}
        />
      )}
      {read.statements.map((statement) => {
        if (statement.given === undefined) return null;
        const own = statement.adultId === who.adultId;
        return (
          <div class="ls-card">
            <h3 class="govuk-heading-s">
              {statement.name}{" "}
              {statement.given.kind === "not-there" && <Tag classes="govuk-tag--due">Says: I was not there</Tag>}
            </h3>
            {statement.mayRead ? (
              <>
                <p class="govuk-body ls-words">{statement.given.words}</p>
                <AnswersGiven answers={statement.given.answers} />
              </>
            ) : (
              <p class="govuk-body">Given. The reviewer reads it.</p>
            )}
            <p class="ls-muted">Given {moment(statement.given.givenAt, zone)}. Frozen since then.</p>
            {read.additions
              .filter(({ statementId }) => statementId === statement.statementId)
              .map((addition) => (
                <Said
                  by={read.names.get(addition.addedBy) ?? ""}
                  at={addition.addedAt}
                  zone={zone}
                  words={addition.words}
                />
              ))}
            {own && (
              <a class="govuk-link ls-no-print" href={`${base}/${statement.statementId}`}>
                Add words to your statement
              </a>
            )}
          </div>
        );
      })}
      <Questions read={read} who={who} />
    </section>
  );
}

function Questions({ read, who }: { read: ReadIncident; who: Who }) {
  if (read.questions.length === 0) return null;
  const { zone } = who.school;
  return (
    <>
      <h3 class="govuk-heading-s">The reviewer's questions</h3>
      {read.questions.map((question) => {
        const answers = read.additions.filter(({ questionId }) => questionId === question.questionId);
        return (
          <div class="ls-card">
            <Said
              by={`${read.names.get(question.askedBy)} asked ${read.names.get(question.toAdult)}`}
              at={question.askedAt}
              zone={zone}
              words={question.words}
            />
            {answers.map((answer) => (
              <Said by={read.names.get(answer.addedBy) ?? ""} at={answer.addedAt} zone={zone} words={answer.words} />
            ))}
            {question.toAdult === who.adultId && (
              <a
                class="govuk-link ls-no-print"
                href={`/incidents/${read.incident.incidentId}/questions/${question.questionId}`}
              >
                {answers.length === 0 ? "Answer this question" : "Add to your answer"}
              </a>
            )}
          </div>
        );
      })}
    </>
  );
}

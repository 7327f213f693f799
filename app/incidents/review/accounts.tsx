import type { Who } from "#access";
import { CorrectedNote, CorrectionsSection } from "../correction/section.tsx";
import { RestOwed } from "../full-record/section.tsx";
import type { ReadIncident } from "../read-incident.ts";
import { differencesIn } from "../differences-of.ts";
import { AskWords, Differences } from "../record/differences.tsx";
import { moment, Said } from "../record/said.tsx";
import { Segments } from "../record/segments.tsx";
import { WholeIncident } from "../record/whole.tsx";
import { WhoWasThere } from "../record/who-was-there.tsx";
import type { Difference, Side } from "../rules/differences.ts";
import { AnswersGiven } from "../statement/answers-given.tsx";
import { pressToAsk } from "./questions.ts";

/** The record, as the left of the two that are read beside each other. */
export function Report({ read, who }: { read: ReadIncident; who: Who }) {
  const { zone } = who.school;
  return (
    <>
      <CorrectedNote read={read} zone={zone} />
      <WhoWasThere read={read} />
      <section class="ls-part">
        <h2 class="govuk-heading-m">What adults did, line by line</h2>
        <Segments read={read} zone={zone} />
      </section>
      <RestOwed read={read} zone={zone} who={who} />
      <WholeIncident read={read} />
      <CorrectionsSection read={read} zone={zone} />
    </>
  );
}

/** Each adult's own words, with what they added and what they were asked. */
export function Statements({ read, who }: { read: ReadIncident; who: Who }) {
  const { zone } = who.school;
  return (
    <>
      <h2 class="govuk-heading-m">Each adult's own words</h2>
      {read.statements.map((statement) => (
        <div class="ls-card">
          <h3 class="govuk-heading-s">{statement.name}</h3>
          {statement.given === undefined ? (
            <p class="govuk-body">Not given yet.</p>
          ) : (
            <>
              {statement.given.kind === "not-there" && <p class="ls-flag">Says: I was not there.</p>}
              <p class="govuk-body ls-words">{statement.given.words}</p>
              <AnswersGiven answers={statement.given.answers} />
              <p class="ls-muted">Given {moment(statement.given.givenAt, zone)}</p>
            </>
          )}
          {read.additions
            .filter(({ statementId }) => statementId === statement.statementId)
            .map((addition) => (
              <Said
                by={`Added by ${read.names.get(addition.addedBy) ?? ""}`}
                at={addition.addedAt}
                zone={zone}
                words={addition.words}
              />
            ))}
        </div>
      ))}
      {read.questions.map((question) => (
        <div class="ls-card">
          <Said
            by={`${read.names.get(question.askedBy) ?? ""} asked ${read.names.get(question.toAdult) ?? ""}`}
            at={question.askedAt}
            zone={zone}
            words={question.words}
          />
          {read.additions
            .filter(({ questionId }) => questionId === question.questionId)
            .map((answer) => (
              <Said
                by={`Answer of ${read.names.get(answer.addedBy) ?? ""}`}
                at={answer.addedAt}
                zone={zone}
                words={answer.words}
              />
            ))}
        </div>
      ))}
    </>
  );
}

/** Where the accounts differ, each with a press that begins a question and keeps all that is written on the page. */
export function AccountsDiffer({ read, who }: { read: ReadIncident; who: Who }) {
  const found = differencesIn(read, who);
  const anyGiven = read.statements.some(({ given }) => given !== undefined);
  if (found.length === 0 && anyGiven)
    return (
      <p class="ls-muted">
        Lessen found no difference in times and facts. It looks only for what is certain: read the words too.
      </p>
    );
  const ask = (difference: Difference, { adultId }: Side) => (
    <button
      class="ls-link-button ls-no-print"
      type="submit"
      name="press"
      value={pressToAsk({ about: difference.about, of: adultId })}
    >
      <AskWords difference={difference} name={read.names.get(adultId) ?? ""} />
    </button>
  );
  return <Differences found={found} names={read.names} ask={ask} />;
}

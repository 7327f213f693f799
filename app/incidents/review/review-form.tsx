import type { Who } from "#access";
import { Button, FirstPress, InsetText, PasswordInput, Radios, Select, SideBySide, Textarea } from "#parts";
import { problemOf, textOf, type Problem } from "#platform";
import type { ReadIncident } from "../read-incident.ts";
import { WhatCannotWait } from "../record/alerts.tsx";
import { AccountsDiffer, Report, Statements } from "./accounts.tsx";
import type { Begun } from "./begin-question.ts";
import { verdicts, verdictWords } from "./questions.ts";

/** A review as its page shows it. */
export type Showing = Begun & { read: ReadIncident; problems: readonly Problem[] };

/**
 * One form, so that a question sent before the decision is finished takes the decision's words with it, and so does a
 * press that begins a question about a difference. Enter in the password box signs; it would otherwise do the first of
 * these.
 */
export function ReviewForm({ newQuestionId, who, ...showing }: Showing & { newQuestionId: string; who: Who }) {
  const { read } = showing;
  const here = `/incidents/${read.incident.incidentId}/review`;
  return (
    <form method="post" action={here} novalidate data-keeps-draft>
      <FirstPress value="sign">Sign</FirstPress>
      <input type="hidden" name="questionId" value={newQuestionId} />
      <WhatCannotWait read={read} zone={who.school.zone} who={who} differ={false} />
      <AccountsDiffer read={read} who={who} />
      <SideBySide left={<Report read={read} who={who} />} right={<Statements read={read} who={who} />} />
      <AskBox {...showing} sendTo={`${here}/questions`} />
      <SignBox {...showing} who={who} />
    </form>
  );
}

function AskBox({ read, typed, problems, begun, sendTo }: Showing & { sendTo: string }) {
  const adults = read.incident.adults;
  return (
    <section class="ls-card" id="ask">
      <h2 class="govuk-heading-m">Ask somebody who was there</h2>
      {begun === "another-stands" && (
        <InsetText>
          This question is begun and not sent yet. Send it, or empty the box and press “Save and come back”, before you
          ask about a difference.
        </InsetText>
      )}
      <Select
        id="toAdult"
        name="toAdult"
        label="Whom?"
        value={textOf(typed, "toAdult")}
        items={[{ value: "", text: "Choose" }, ...adults.map(({ adultId, name }) => ({ value: adultId, text: name }))]}
        errorMessage={problemOf(problems, "toAdult")}
      />
      <Textarea
        id="question"
        name="question"
        label="Your question"
        hint={begun === "yes" ? "Begun for you. Change it as you like: nothing is sent until you press." : undefined}
        rows={begun === "yes" ? 5 : 3}
        value={textOf(typed, "question")}
        errorMessage={problemOf(problems, "question")}
      />
      <Button classes="govuk-button--secondary" attributes={{ formaction: sendTo }} preventDoubleClick>
        Send the question
      </Button>
    </section>
  );
}

function SignBox({ read, typed, problems, who }: Showing & { who: Who }) {
  const owed = read.statements.filter(({ given }) => given === undefined).length;
  return (
    <section class="ls-sign-off">
      <h2 class="govuk-heading-m">Decide and sign</h2>
      {owed > 0 && (
        <InsetText>
          {owed === 1 ? "One statement is" : `${owed} statements are`} still owed. You may sign before; the record shows
          it.
        </InsetText>
      )}
      <Verdict name="necessary" legend="Was it necessary?" typed={typed} problems={problems} />
      <Verdict
        name="proportionate"
        legend="Was it proportionate: no more force than needed, for no longer?"
        typed={typed}
        problems={problems}
      />
      {!who.school.fictional && (
        <PasswordInput
          id="password"
          name="password"
          label="Your password, to sign"
          autocomplete="current-password"
          errorMessage={problemOf(problems, "password")}
        />
      )}
      <div class="govuk-button-group">
        <Button name="press" value="sign" preventDoubleClick>
          Sign as {who.name}
        </Button>
        <Button name="press" value="keep" classes="govuk-button--secondary" preventDoubleClick>
          Save and come back
        </Button>
      </div>
    </section>
  );
}

function Verdict({
  name,
  legend,
  typed,
  problems,
}: Pick<Showing, "typed" | "problems"> & { name: string; legend: string }) {
  return (
    <>
      <Radios
        name={name}
        fieldset={{ legend }}
        classes="govuk-radios--inline"
        value={textOf(typed, name)}
        items={verdicts.map((verdict) => ({ value: verdict, text: verdictWords[verdict] }))}
        errorMessage={problemOf(problems, name)}
      />
      <Textarea
        id={`${name}Words`}
        name={`${name}Words`}
        label="Why?"
        rows={4}
        value={textOf(typed, `${name}Words`)}
        errorMessage={problemOf(problems, `${name}Words`)}
      />
    </>
  );
}

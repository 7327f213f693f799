import { BackLink, Button, ErrorSummary, Textarea } from "#parts";
import type { Who } from "#access";
import type { Alert, AlertCode } from "../alert-store.ts";
import type { ReadIncident } from "../read-incident.ts";
import { mayAnswerAlert } from "../rules/who-may.ts";
import { Said } from "./said.tsx";

const words: Partial<Record<AlertCode, string>> = {
  "unlawful-purpose": "An unlawful purpose",
  "unsafe-technique": "Something unsafe",
  "questioned-purpose": "A purpose to be asked about",
  "severe-injury": "An injury beyond first aid",
};

/** What an alert is called. */
export function alertWords(code: AlertCode): string {
  return words[code] ?? code.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase());
}

/** What a safeguarding lead looks at at once, and what was done about it. */
export function Alerts({ read, zone, who }: { read: ReadIncident; zone: string; who: Who }) {
  if (read.alerts.length === 0) return null;
  const mayAnswer = mayAnswerAlert(who, read.involved);
  return (
    <section class="ls-alerts" aria-labelledby="alerts">
      <h2 class="govuk-heading-m" id="alerts">
        For the safeguarding lead
      </h2>
      {read.alerts.map((alert) => (
        <OneAlert alert={alert} read={read} zone={zone} mayAnswer={mayAnswer} />
      ))}
    </section>
  );
}

type OneAlertProps = { alert: Alert; read: ReadIncident; zone: string; mayAnswer: boolean };

function OneAlert({ alert, read, zone, mayAnswer }: OneAlertProps) {
  const { code, answered } = alert;
  return (
    <div class="ls-alert">
      <p class="govuk-body ls-tight">
        <strong>{alertWords(code)}</strong>
      </p>
      {answered !== undefined && !mayAnswer ? (
        <p class="govuk-body">A leader has looked at this.</p>
      ) : answered !== undefined ? (
        <Said by={read.names.get(answered.by) ?? ""} at={answered.at} zone={zone} words={answered.words} />
      ) : mayAnswer ? (
        <Button
          href={`/incidents/${read.incident.incidentId}/alerts/${code}`}
          classes="govuk-button--secondary ls-no-print"
        >
          Write down what was done<span class="govuk-visually-hidden">: {alertWords(code)}</span>
        </Button>
      ) : (
        <p class="govuk-body">A leader who was not involved looks at this.</p>
      )}
    </div>
  );
}

/** The page on which a leader writes down what was done. */
export function AnswerAlertBody(props: {
  incidentId: string;
  code: AlertCode;
  typed: string;
  problem?: string | undefined;
}) {
  const { incidentId, code, typed, problem } = props;
  return (
    <>
      <BackLink href={`/incidents/${incidentId}#alerts`}>Back to the record</BackLink>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#words", text: problem }]} />}
      <h1 class="govuk-heading-l">{alertWords(code)}</h1>
      <form method="post" novalidate data-keeps-draft>
        <Textarea
          id="words"
          name="words"
          label="What have you found out, and what was done?"
          hint="Whom you spoke to, what was decided, and who else was told. It stands on the record with your name."
          rows={6}
          value={typed}
          errorMessage={problem}
        />
        <Button preventDoubleClick>Keep on the record</Button>
      </form>
    </>
  );
}

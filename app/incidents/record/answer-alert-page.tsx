import { BackLink, Button, ErrorSummary, Textarea } from "#parts";
import type { AlertCode } from "../alert-store.ts";
import { alertWords } from "../alert-words.ts";

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

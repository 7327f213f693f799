import { BackLink, Button, ErrorSummary, InsetText, TaskList } from "#parts";
import { textOf } from "#platform";
import { OwnWords } from "../own-words.tsx";
import { firstNameOf } from "../report/chosen.ts";
import { findQuestion } from "../report/question-order.ts";
import type { Gap } from "../report/read-report.ts";
import { answerTo, type ReportContext } from "../report/step.ts";
import { Changes } from "./changes-page.tsx";
import type { Change } from "./correction-store.ts";
import { reasonQuestion } from "./read-correction.ts";

type CheckProps = {
  context: ReportContext;
  number: number;
  changes: readonly Change[];
  reason?: string;
  problem?: string | undefined;
};

/** What the correction changes, old beside new, and why. */
export function CheckCorrectionBody({ context, number, changes, reason, problem }: CheckProps) {
  const base = `/incidents/drafts/${context.draftId}`;
  return (
    <>
      <BackLink href={base}>Back to the list of answers</BackLink>
      {problem !== undefined && <ErrorSummary errorList={[{ href: "#reason", text: problem }]} />}
      <h1 class="govuk-heading-l">Correct incident {String(number).padStart(4, "0")}</h1>
      {changes.length === 0 ? (
        <InsetText>Nothing is changed yet. Choose the answer to correct from the list.</InsetText>
      ) : (
        <Changes changes={changes} level={2} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={base}>
          Change {changes.length === 0 ? "an" : "another"} answer
        </a>
      </p>
      {changes.length > 0 && (
        <form method="post" action={`${base}/check-answers`} novalidate data-keeps-draft>
          <OwnWords
            child={firstNameOf(context)}
            id="reason"
            name="reason"
            label="Why is this corrected?"
            hint="How you know what is right. It stands on the record with your name and the time."
            rows={3}
            value={reason ?? textOf(answerTo(context, reasonQuestion), "reason")}
            errorMessage={problem}
          />
          <InsetText>The number stays. What stood before stays readable beside what you changed.</InsetText>
          <Button preventDoubleClick>Correct the record</Button>
        </form>
      )}
    </>
  );
}

/** What is still missing before the correction can be sent. */
export function CorrectionGapsBody({ context, gaps }: { context: ReportContext; gaps: readonly Gap[] }) {
  const base = `/incidents/drafts/${context.draftId}`;
  return (
    <>
      <BackLink href={base}>Back to the list of answers</BackLink>
      <h1 class="govuk-heading-l">Not ready yet</h1>
      <p class="govuk-body">Everything you changed is kept. Answer what is listed here, then come back to this page.</p>
      <TaskList
        items={gaps.map(({ question, problems }) => ({
          title: findQuestion(context, question)?.title ?? "Question",
          href: `${base}/${question}`,
          hint: problems.map(({ message }) => <div>{message}</div>),
          status: { text: "" },
        }))}
      />
    </>
  );
}

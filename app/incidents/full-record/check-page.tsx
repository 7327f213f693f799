import { BackLink, Button, InsetText, SummaryList, TaskList } from "#parts";
import type { SentReport } from "../incident-store.ts";
import type { Gap } from "../report/read-report.ts";
import { answerTo, type ReportContext } from "../report/step.ts";
import { nameIn } from "./naming.ts";
import type { OpenedFull } from "./open-full.ts";
import { fullSteps } from "./steps.ts";

/** All answers of the rest on one page, each a step away from its question. */
export function CheckFullBody({ opened }: { opened: Extract<OpenedFull, { kind: "open" }> }) {
  const { report, context } = opened;
  const base = `/incidents/${report.incidentId}/rest`;
  return (
    <>
      <BackLink href={base}>Back to the list of questions</BackLink>
      <h1 class="govuk-heading-l">Check the answers</h1>
      <SummaryList
        rows={fullSteps(context).flatMap((step) =>
          step
            .rows({ typed: answerTo(context, step.name), nameOf: (id) => nameIn(context, id) })
            .map(({ key, value }) => ({
              key,
              value: <span class="ls-words">{value}</span>,
              actions: [{ href: `${base}/${step.name}`, text: "Change", visuallyHiddenText: key.toLowerCase() }],
            })),
        )}
      />
      <InsetText>
        Once you send it, it stands with the report for good. It can be corrected in the open, with a reason.
      </InsetText>
      <form method="post" action={`${base}/check-answers`}>
        <Button preventDoubleClick>Send the rest of the record</Button>
      </form>
    </>
  );
}

/** What is still missing, each a link to its question. */
export function FullGapsBody(props: { report: SentReport; context: ReportContext; gaps: readonly Gap[] }) {
  const { report, context, gaps } = props;
  const base = `/incidents/${report.incidentId}/rest`;
  const titles = new Map(fullSteps(context).map(({ name, title }) => [name, title]));
  return (
    <>
      <BackLink href={base}>Back to the list of questions</BackLink>
      <h1 class="govuk-heading-l">Not ready to send yet</h1>
      <p class="govuk-body">Everything you wrote is kept. Answer what is listed here, then come back to this page.</p>
      <TaskList
        items={gaps.map(({ question, problems }) => ({
          title: titles.get(question) ?? "Question",
          href: `${base}/${question}`,
          hint: problems.map(({ message }) => <div>{message}</div>),
          status: { text: "" },
        }))}
      />
    </>
  );
}

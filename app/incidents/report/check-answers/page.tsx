import { BackLink, Button, InsetText, SummaryList, Tag, TaskList, Timeline } from "#parts";
import { labelOf, SEGMENT_KINDS, type IncidentClassification } from "#regimes";
import { clockTime } from "../../rules/local-times.ts";
import type { NearRecord } from "../../near-records.ts";
import { timelineSegments } from "../../record/timeline-segments.ts";
import { labelsOf, lawOn } from "../../labels/labels-of.ts";
import { needsDays, spanInWords } from "../../rules/segment-times.ts";
import { findQuestion } from "../question-order.ts";
import type { Gap, Report } from "../read-report.ts";
import { reportRows } from "../report-rows.ts";
import { segmentQuestion } from "../segment/questions.ts";
import type { ReportContext } from "../step.ts";

type CheckAnswersProps = { context: ReportContext; report: Report; near: readonly NearRecord[] };

/** All answers on one page, each a step away from its question, and what the law calls them. */
export function CheckAnswersBody({ context, report, near }: CheckAnswersProps) {
  const base = `/incidents/drafts/${context.draftId}`;
  const classified = labelsOf(lawOn(report.whenAndWhere.day), segmentsForLabels(report));
  return (
    <>
      <BackLink href={base}>Back to the list of questions</BackLink>
      <h1 class="govuk-heading-l">Check the answers</h1>
      {near.length > 0 && <NearRecords context={context} near={near} />}
      <SummaryList
        rows={reportRows(context, report).map(({ key, value, question }) => ({
          key,
          value: <span class="ls-words">{value}</span>,
          actions: [{ href: `${base}/${question}`, text: "Change", visuallyHiddenText: key.toLowerCase() }],
        }))}
      />
      <h2 class="govuk-heading-m">What adults did</h2>
      <Timeline
        id="timeline"
        segments={timelineSegments(segmentsForLabels(report), classified, context.zone)}
        zone={needsDays(report.whole) ? context.zone : undefined}
      />
      <SummaryList rows={segmentRows(context, report, classified, base)} />
      <InsetText>
        Once you send it, the report is numbered and stands for good. Words can be added later, with their date. Each
        adult named here is asked for a statement.
      </InsetText>
      <form method="post" action={`${base}/check-answers`}>
        <Button preventDoubleClick>Send the report</Button>
      </form>
    </>
  );
}

/** Two adults may be writing about the same event. It is asked and never decided here: both may be true. */
function NearRecords({ context, near }: Pick<CheckAnswersProps, "context" | "near">) {
  const name = (id: string) => context.children.find(({ childId }) => childId === id)?.name ?? "This child";
  return (
    <InsetText>
      {near.map(({ number, childId, startedAt, endedAt }) => (
        <p>
          {name(childId)} already has a record from {clockTime(startedAt, context.zone)} to{" "}
          {clockTime(endedAt, context.zone)}: incident {String(number).padStart(4, "0")}.
        </p>
      ))}
      <p>
        If that is the same event, ask a leader before you send this: two records of one event count it twice. If it is
        another one, send it.
      </p>
    </InsetText>
  );
}

function segmentsForLabels(report: Report) {
  return report.segments.map(({ line, kind, facts, from, to }) => ({ segmentNo: line, kind, facts, from, to }));
}

function segmentRows(context: ReportContext, report: Report, classified: IncidentClassification, base: string) {
  return report.segments.map((segment) => {
    const labels = classified.segments.find(({ id }) => id === String(segment.line))?.labels ?? [];
    return {
      key: spanInWords(segment, context.zone, needsDays(report.whole) || undefined),
      value: (
        <>
          <span>{labelOf(SEGMENT_KINDS, segment.kind)}</span>
          <br />
          {labels.map((label) => (
            <Tag classes="govuk-tag--grey">{label.arguable ? `${label.words}, arguable` : label.words}</Tag>
          ))}
        </>
      ),
      actions: [
        { href: `${base}/${segmentQuestion(segment.row)}`, text: "Change", visuallyHiddenText: `line ${segment.line}` },
      ],
    };
  });
}

/** What is still missing, each a link to its question. */
export function GapsBody({ context, gaps }: { context: ReportContext; gaps: readonly Gap[] }) {
  const base = `/incidents/drafts/${context.draftId}`;
  return (
    <>
      <BackLink href={base}>Back to the list of questions</BackLink>
      <h1 class="govuk-heading-l">Not ready to send yet</h1>
      <p class="govuk-body">Everything you wrote is kept. Answer what is listed here, then come back to this page.</p>
      <TaskList
        items={gaps.map(({ question, problems }) => ({
          title: findQuestion(context, question)?.title ?? "Question",
          href: `${base}/${question}${problems[0] === undefined ? "" : `#${problems[0].field}`}`,
          hint: problems.map(({ message }) => <div>{message}</div>),
          status: { text: "" },
        }))}
      />
    </>
  );
}

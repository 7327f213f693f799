import type { Who } from "#access";
import type { Temporal } from "#dates";
import { BackLink, Button, TaskList } from "#parts";
import { entryOf, labelOf, SEGMENT_KINDS } from "#regimes";
import { textOf } from "#platform";
import { stateOf } from "./answer-state.ts";
import { HandOver } from "./hand-over.tsx";
import { WatchesInReport } from "../watch/on-record.tsx";
import type { Watch } from "../watch/watch-store.ts";
import { findQuestion, questionNames } from "./question-order.ts";
import { answerTo, type ReportContext } from "./step.ts";

type TaskListProps = {
  context: ReportContext;
  watches: readonly Watch[];
  who: Who;
  now: Temporal.Instant;
  problem?: string;
};

/** The report as a list of what is answered and what is not: the place one comes back to. */
export function TaskListBody({ context, watches, who, now, problem }: TaskListProps) {
  const base = `/incidents/drafts/${context.draftId}`;
  const lines = answerTo(context, "what-happened");
  const corrects = context.draft?.corrects;
  const items = questionNames(context, lines).flatMap((name) => {
    const question = findQuestion(context, name);
    if (question === undefined) return [];
    const kind = textOf(lines, name);
    const title =
      entryOf(SEGMENT_KINDS, kind) === undefined
        ? question.title
        : `${question.title} (${labelOf(SEGMENT_KINDS, kind)})`;
    return [{ title, href: `${base}/${name}`, status: stateOf(context, question) }];
  });
  const done = items.every(({ status }) => status.text === "Done");
  return (
    <>
      {corrects === undefined ? (
        <BackLink href="/">Back to your first page</BackLink>
      ) : (
        <BackLink href={`/incidents/${corrects.incidentId}`}>Back to the record</BackLink>
      )}
      <h1 class="govuk-heading-l">{corrects === undefined ? "Your report" : "Which answer is not right?"}</h1>
      <p class="govuk-body">
        {corrects !== undefined
          ? "Change as many as you need. The record stays as it is until you have seen old and new side by side and given a reason."
          : done
            ? "Every question is answered. Check the answers, then send the report."
            : "It is kept here, and on any other phone or computer on which you sign in. Adults you name can write in it too."}
      </p>
      <WatchesInReport watches={watches} who={who} now={now} />
      <TaskList items={items} />
      <Button href={`${base}/check-answers`} {...(done ? {} : { classes: "govuk-button--secondary" })}>
        {corrects === undefined ? "Check the answers" : "See what is changed"}
      </Button>
      <HandOver action={`${base}/hand-over`} context={context} problem={problem} />
      <form method="post" action={`${base}/put-away`}>
        <button class="ls-link-button" type="submit">
          {corrects === undefined ? "Put this report away without sending it" : "Put this correction away"}
        </button>
      </form>
    </>
  );
}

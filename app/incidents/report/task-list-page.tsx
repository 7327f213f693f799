import type { Who } from "#access";
import type { Temporal } from "#dates";
import { BackLink, Button, TaskList } from "#parts";
import { entryOf, labelOf, SEGMENT_KINDS } from "#regimes";
import { textOf } from "#platform";
import { WatchesInReport } from "../watch/on-record.tsx";
import type { Watch } from "../watch/watch-store.ts";
import { findQuestion, questionNames } from "./question-order.ts";
import { answerTo, type ReportContext } from "./step.ts";

type TaskListProps = { context: ReportContext; watches: readonly Watch[]; who: Who; now: Temporal.Instant };

/** The report as a list of what is answered and what is not: the place one comes back to. */
export function TaskListBody({ context, watches, who, now }: TaskListProps) {
  const base = `/incidents/drafts/${context.draftId}`;
  const lines = answerTo(context, "what-happened");
  const items = questionNames(lines).flatMap((name) => {
    const question = findQuestion(context, name);
    if (question === undefined) return [];
    const kind = textOf(lines, name);
    const title =
      entryOf(SEGMENT_KINDS, kind) === undefined
        ? question.title
        : `${question.title} (${labelOf(SEGMENT_KINDS, kind)})`;
    return [{ title, href: `${base}/${name}`, status: stateOf(context, name) }];
  });
  const done = items.every(({ status }) => status.text === "Done");
  return (
    <>
      <BackLink href="/">Back to your first page</BackLink>
      <h1 class="govuk-heading-l">Your report</h1>
      <p class="govuk-body">
        {done
          ? "Every question is answered. Check the answers, then send the report."
          : "It is kept here, and on any other phone or computer on which you sign in. Adults you name can write in it too."}
      </p>
      <WatchesInReport watches={watches} who={who} now={now} />
      <TaskList items={items} />
      <Button href={`${base}/check-answers`} {...(done ? {} : { classes: "govuk-button--secondary" })}>
        Check the answers
      </Button>
      <form method="post" action={`${base}/put-away`}>
        <button class="ls-link-button" type="submit">
          Put this report away without sending it
        </button>
      </form>
    </>
  );
}

/** A question's state comes from the same form that checks it. */
function stateOf(context: ReportContext, name: string) {
  const question = findQuestion(context, name);
  const kept = context.draft?.answers.get(name);
  if (question === undefined || kept === undefined) {
    return { text: "", tag: { text: "Not answered yet", classes: "govuk-tag--grey" } };
  }
  const complete = question.form(context).checkComplete(kept.typed).problems.length === 0;
  return complete ? { text: "Done" } : { text: "", tag: { text: "Something is missing", classes: "govuk-tag--due" } };
}

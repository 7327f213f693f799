import { BackLink, Button, TaskList } from "#parts";
import { moment } from "../record/said.tsx";
import { stateOf } from "../report/answer-state.ts";
import { HandOver } from "../report/hand-over.tsx";
import type { OpenedFull } from "./open-full.ts";
import { nameIn } from "./naming.ts";
import { fullSteps } from "./steps.ts";

type Opened = Extract<OpenedFull, { kind: "open" }>;

/** The rest of the record as a list of what is answered and what is not: the place one comes back to. */
export function FullTasksBody({ opened, problem }: { opened: Opened; problem?: string }) {
  const { report, owed, context } = opened;
  const base = `/incidents/${report.incidentId}/rest`;
  const items = fullSteps(context).map((step) => {
    const name = step.about === undefined ? "" : nameIn(context, step.about);
    return {
      title: name === "" ? step.title : `${step.title}: ${name}`,
      href: `${base}/${step.name}`,
      status: stateOf(context, step),
    };
  });
  const done = items.every(({ status }) => status.text === "Done");
  const next = items.find(({ status }) => status.text !== "Done");
  return (
    <>
      <BackLink href={`/incidents/${report.incidentId}`}>Back to the record</BackLink>
      <h1 class="govuk-heading-l">The rest of the record</h1>
      <p class="govuk-body">
        {done
          ? "Every question is answered. Check the answers, then send them."
          : "The report is sent and stands. These pages show why it happened and whether it was the last resort. Each is kept when you press Continue, and any adult who was there can write in it."}
      </p>
      {owed !== undefined && (
        <p class="ls-muted">Owed by {moment(owed.dueBy, context.zone)}: the school's own practice, not law.</p>
      )}
      {next !== undefined && <Button href={next.href}>{next === items[0] ? "Start" : "Go on"}</Button>}
      <TaskList items={items} />
      <Button href={`${base}/check-answers`} {...(done ? {} : { classes: "govuk-button--secondary" })}>
        Check the answers
      </Button>
      <HandOver action={`${base}/hand-over`} context={context} problem={problem} />
    </>
  );
}

import { Button, SummaryList } from "#parts";
import type { Who } from "#access";
import { textsOf, type Typed } from "#platform";
import { moment } from "../record/said.tsx";
import { mayWriteFullRecord } from "../rules/who-may.ts";
import type { ReadIncident } from "../read-incident.ts";
import { bodyMapAssets } from "../report/body-map/body-map.tsx";
import { BodyMapShown } from "../report/body-map/body-map-shown.tsx";
import { fullSteps } from "./steps.ts";

/** The rest of the record: whether it was the last resort, line by line and person by person; or that it is owed. */
export function RestSection({ read, zone, who }: { read: ReadIncident; zone: string; who: Who }) {
  const { sent, owed } = read.rest;
  if (sent === undefined) return <RestOwed read={read} zone={zone} who={who} dueBy={owed?.dueBy} />;
  const nameOf = (id: string) =>
    read.incident.children.find(({ childId }) => childId === id)?.name ?? read.names.get(id) ?? "";
  const draft = { answers: new Map([...sent.answers].map(([question, typed]) => [question, keptAs(question, typed)])) };
  const steps = fullSteps({ draft } as Parameters<typeof fullSteps>[0]);
  return (
    <section aria-labelledby="rest">
      <h2 class="govuk-heading-m" id="rest">
        Why, and whether it was the last resort
      </h2>
      <SummaryList
        rows={steps.flatMap((step) =>
          step
            .rows({ typed: sent.answers.get(step.name) ?? {}, nameOf })
            .map(({ key, value }) => ({ key, value: <span class="ls-words">{value}</span> })),
        )}
      />
      {steps.map((step) => {
        const drawn = step.drawn?.({ typed: sent.answers.get(step.name) ?? {}, nameOf });
        return drawn === undefined ? null : (
          <BodyMapShown id={`drawn-${step.name}`} caption={drawn.caption} points={drawn.spots} />
        );
      })}
      <p class="ls-muted">
        Sent by {read.names.get(sent.sentBy)}, {moment(sent.sentAt, zone)}.
      </p>
    </section>
  );
}

/** The style sheet of a drawn body, where the record has one. */
export function restSheets({ rest }: ReadIncident): readonly string[] {
  const answers = [...(rest.sent?.answers.values() ?? [])];
  const isDrawn = answers.some((typed) => [...textsOf(typed, "where"), ...textsOf(typed, "touched")].length > 0);
  return isDrawn ? bodyMapAssets.sheets : [];
}

type OwedProps = { read: ReadIncident; zone: string; who: Who; dueBy: Parameters<typeof moment>[0] | undefined };

function RestOwed({ read, zone, who, dueBy }: OwedProps) {
  const mayWrite = mayWriteFullRecord(who, read.involved);
  return (
    <section aria-labelledby="rest">
      <h2 class="govuk-heading-m" id="rest">
        Why, and whether it was the last resort
      </h2>
      <p class="govuk-body">
        Not written yet.{dueBy !== undefined && ` Owed by ${moment(dueBy, zone)}, the school's own practice.`}
      </p>
      {mayWrite && (
        <Button href={`/incidents/${read.incident.incidentId}/rest`} classes="govuk-button--secondary ls-no-print">
          Write the rest of the record
        </Button>
      )}
    </section>
  );
}

const keptAs = (question: string, typed: Typed) => ({ question, typed, version: 1, answeredBy: "", answeredAt: "" });

import { Button } from "#parts";
import type { Who } from "#access";
import { textsOf } from "#platform";
import { moment } from "../record/said.tsx";
import { mayWriteFullRecord } from "../rules/who-may.ts";
import type { ReadIncident } from "../read-incident.ts";
import { bodyMapAssets } from "../report/body-map/body-map.tsx";

type RestProps = { read: ReadIncident; zone: string; who: Who };

/** While the rest of a record is owed: by when, and the way to it. Once it is sent it stands among what it is about. */
export function RestOwed({ read, zone, who }: RestProps) {
  const { sent, owed } = read.rest;
  if (sent !== undefined) return null;
  return (
    <section class="ls-part" aria-labelledby="rest-owed">
      <h2 class="govuk-heading-m" id="rest-owed">
        The rest of the record
      </h2>
      <p class="govuk-body">
        Not written yet: whether it was the last resort, each adult's part, and how everybody was afterwards.
        {owed !== undefined && ` Owed by ${moment(owed.dueBy, zone)}, the school's own practice.`}
      </p>
      {mayWriteFullRecord(who, read.involved) && (
        <Button href={`/incidents/${read.incident.incidentId}/rest`} classes="govuk-button--secondary ls-no-print">
          Write the rest of the record
        </Button>
      )}
    </section>
  );
}

/** Who sent the rest, and when. */
export function RestSent({ read, zone }: Omit<RestProps, "who">) {
  const { sent } = read.rest;
  if (sent === undefined) return null;
  return (
    <>
      {" "}
      The rest was sent by {read.names.get(sent.sentBy)}, {moment(sent.sentAt, zone)}.
    </>
  );
}

/** The style sheets of a record: its own, and that of a drawn body where it has one. */
export function recordSheets({ rest }: ReadIncident): readonly string[] {
  const answers = [...(rest.sent?.answers.values() ?? [])];
  const isDrawn = answers.some((typed) => [...textsOf(typed, "where"), ...textsOf(typed, "touched")].length > 0);
  return ["record.css", ...(isDrawn ? bodyMapAssets.sheets : [])];
}

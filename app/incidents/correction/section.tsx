import { Button, InsetText } from "#parts";
import type { Who } from "#access";
import type { ReadIncident } from "../read-incident.ts";
import { moment } from "../record/said.tsx";
import { mayCorrect } from "../rules/who-may.ts";
import { Changes } from "./changes-page.tsx";

/** Says at the top of a record that it was corrected: nobody may take a corrected value for the first one. */
export function CorrectedNote({ read, zone }: { read: ReadIncident; zone: string }) {
  const newest = read.corrections.at(-1);
  if (newest === undefined) return null;
  const times = read.corrections.length;
  return (
    <InsetText>
      {times === 1 ? "Corrected" : `Corrected ${times} times, last`} by {read.names.get(newest.correctedBy)},{" "}
      {moment(newest.correctedAt, zone)}. This page shows what stands now.{" "}
      <a class="govuk-link ls-no-print" href="#corrections">
        See what stood before
      </a>
    </InsetText>
  );
}

/** Every correction with its reason, old and new side by side. */
export function CorrectionsSection({ read, zone }: { read: ReadIncident; zone: string }) {
  if (read.corrections.length === 0) return null;
  return (
    <section class="ls-part" aria-labelledby="corrections">
      <h2 class="govuk-heading-m" id="corrections">
        Corrections
      </h2>
      {read.corrections.map(({ correctedBy, correctedAt, reason, changes }) => (
        <div class="ls-said-by">
          <p class="ls-muted">
            {read.names.get(correctedBy)}, {moment(correctedAt, zone)}
          </p>
          <p class="govuk-body ls-words">{reason}</p>
          <Changes changes={changes} />
        </div>
      ))}
    </section>
  );
}

/** Where a correction is begun, for whoever may. */
export function CorrectThis({ read, who, newDraftId }: { read: ReadIncident; who: Who; newDraftId: string }) {
  if (!mayCorrect(who, read.involved)) return null;
  return (
    <form class="ls-no-print" method="post" action={`/incidents/${read.incident.incidentId}/corrections`}>
      <input type="hidden" name="draftId" value={newDraftId} />
      <Button classes="govuk-button--secondary" preventDoubleClick>
        Correct this record
      </Button>
    </form>
  );
}

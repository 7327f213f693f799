import { Button, Details } from "#parts";
import { dangerSigns, warningSigns } from "./rules/watch-lists.ts";

type DangerProps = { watchId: string; by: string; observationId: string };

/** What to do at a danger sign, always in sight; one press keeps the time (practice.md#3a). */
export function Danger({ watchId, by, observationId }: DangerProps) {
  return (
    <section class="ls-flag govuk-form-group" aria-labelledby="danger">
      <h2 class="govuk-heading-s ls-tight" id="danger">
        Cannot breathe, blue or grey, limp, suddenly quiet, sick, a seizure?
      </h2>
      <p class="govuk-body ls-late">
        <strong>Let go. Sit the child up. Call for help. Ring 999.</strong>
      </p>
      <form method="post" action={`/incidents/watches/${watchId}/observations`} data-observe novalidate>
        <input type="hidden" name="observationId" value={observationId} />
        <input type="hidden" name="by" value={by} />
        <Button name="press" value="danger" classes="govuk-button--warning ls-tight" preventDoubleClick>
          Danger sign: keep the time
        </Button>
      </form>
    </section>
  );
}

/** After a danger sign: what to do stands first on the page, whoever opens it. */
export function DangerSeen({ at, by }: { at: string; by: string }) {
  return (
    <section class="ls-flag govuk-form-group" aria-labelledby="danger-seen" role="alert">
      <h2 class="govuk-heading-m ls-late" id="danger-seen">
        Let go. Sit the child up. Call for help. Ring 999.
      </h2>
      <p class="govuk-body">
        {by} saw a danger sign at {at}. The time is kept. Write what you saw when the child is safe.
      </p>
    </section>
  );
}

/** The whole list, for those who want to read it before. */
export function DangerSigns() {
  return (
    <Details summary="All danger signs">
      <p class="govuk-body">Let go at once:</p>
      <ul class="govuk-list govuk-list--bullet">
        {dangerSigns.map((sign) => (
          <li>{sign}</li>
        ))}
      </ul>
      <p class="govuk-body">Ease, change, and look again:</p>
      <ul class="govuk-list govuk-list--bullet">
        {warningSigns.map((sign) => (
          <li>{sign}</li>
        ))}
      </ul>
      <p class="govuk-body ls-small">
        Good practice, not law. No doctor has approved this list yet: before your school relies on it, one of yours
        should.
      </p>
    </Details>
  );
}

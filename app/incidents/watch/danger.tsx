import { Button, Details } from "#parts";
import { dangerSigns, warningSigns } from "./rules/watch-lists.ts";

/** What to do at a danger sign, always in sight; one press keeps the time (practice.md#3a). */
export function Danger({ watchId, observationId }: { watchId: string; observationId: string }) {
  return (
    <section class="ls-danger" aria-labelledby="danger">
      <h2 class="govuk-heading-s" id="danger">
        Cannot breathe, blue or grey, limp, suddenly quiet, sick, a seizure?
      </h2>
      <p class="govuk-body">
        <strong>Let go. Sit the child up. Call for help. Ring 999.</strong>
      </p>
      <Details summary="All signs">
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
      <form method="post" action={`/incidents/watches/${watchId}/observations`} novalidate>
        <input type="hidden" name="observationId" value={observationId} />
        <Button name="press" value="danger" classes="govuk-button--warning" preventDoubleClick>
          I see a danger sign: keep the time
        </Button>
      </form>
    </section>
  );
}

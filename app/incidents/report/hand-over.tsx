import { Button, Details, Select } from "#parts";
import type { ReportContext } from "./step.ts";

/** Somebody goes home hurt, or ends their shift: a colleague writes on. */
export function HandOver({
  action,
  context,
  problem,
}: {
  action: string;
  context: ReportContext;
  problem?: string | undefined;
}) {
  const asked = new Set(context.draft?.handedTo ?? []);
  const names = context.adults.filter(({ adultId }) => asked.has(adultId)).map(({ name }) => name);
  return (
    <>
      {names.length > 0 && <p class="ls-muted">Handed over to {names.join(", ")}.</p>}
      <Details summary="Hand this over to a colleague" open={problem !== undefined}>
        <form method="post" action={action} novalidate>
          <Select
            id="to"
            name="to"
            label="Who writes on?"
            hint="They find it on their first page. You can still write in it too."
            value=""
            items={[
              { value: "", text: "Choose" },
              ...context.adults
                .filter(({ adultId, ended }) => !ended && adultId !== context.adultId && !asked.has(adultId))
                .map(({ adultId, name }) => ({ value: adultId, text: name })),
            ]}
            errorMessage={problem}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            Hand over
          </Button>
        </form>
      </Details>
    </>
  );
}

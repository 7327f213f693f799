import { Button, Input } from "#parts";

/** The search box of a list. It is posted: a name must not stand in an address, where logs and histories keep it. */
export function PersonSearch({ action, label, value }: { action: string; label: string; value: string }) {
  return (
    <form class="ls-filter" method="post" action={action} role="search">
      <Input
        name="search"
        label={{ text: label }}
        type="search"
        autocomplete="off"
        spellcheck={false}
        classes="govuk-input--width-20"
        value={value}
      />
      <Button classes="govuk-button--secondary">Search</Button>
    </form>
  );
}

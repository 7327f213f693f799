import type { Who } from "#access";
import { Button, Input, Select } from "#parts";
import type { Choice, Choices } from "./choices-store.ts";
import { mayListAlerts } from "../rules/who-may.ts";
import { owedWords, stateWords } from "./filters-in-use.ts";
import type { Filters } from "./filters.ts";
import { labelWords } from "./label-words.ts";

type FilterFormProps = { filters: Filters; words: string; choices: Choices; who: Who };

const any = { value: "", text: "Any" };

/** The words to look for, always there, and everything else to narrow by, folded away. Posted, because of the words. */
export function FilterForm({ filters, words, choices, who }: FilterFormProps) {
  return (
    <form method="post" action="/incidents/search" class="ls-search" role="search" novalidate>
      <div class="ls-search__words">
        <Input
          id="words"
          name="words"
          type="search"
          label="Words in the records"
          value={words}
          autocomplete="off"
          spellcheck={false}
        />
        <Button>Search</Button>
      </div>
      <details class="ls-filter govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Narrow the list</span>
        </summary>
        <div class="govuk-details__text">
          <div class="ls-row">
            <Owed filters={filters} choices={choices} who={who} />
            <WhoAndWhere filters={filters} choices={choices} />
            <Input id="from" name="from" type="date" label="From" value={filters.from?.toString() ?? ""} />
            <Input id="to" name="to" type="date" label="To" value={filters.to?.toString() ?? ""} />
            <State filters={filters} />
          </div>
          <Button>Show these</Button>
        </div>
      </details>
    </form>
  );
}

function Owed({ filters, choices, who }: Omit<FilterFormProps, "words">) {
  const { alert, ...others } = owedWords;
  const colleagues = choices.adults.filter(({ id }) => id !== who.adultId);
  return (
    <>
      <Select
        id="owed"
        name="owed"
        label="Still owed"
        value={filters.owed ?? ""}
        items={[any, ...itemsOf(mayListAlerts(who) ? { alert, ...others } : others)]}
      />
      <Select
        id="by"
        name="by"
        label="Owed by"
        value={filters.owedBy ?? ""}
        items={[{ value: "", text: "Anybody" }, { value: who.adultId, text: "You" }, ...items(colleagues).slice(1)]}
      />
    </>
  );
}

function WhoAndWhere({ filters, choices }: Pick<FilterFormProps, "filters" | "choices">) {
  return (
    <>
      <Select id="child" name="child" label="Child" value={filters.childId ?? ""} items={items(choices.children)} />
      <Select id="adult" name="adult" label="Adult" value={filters.adultId ?? ""} items={items(choices.adults)} />
      <Select id="place" name="place" label="Place" value={filters.placeId ?? ""} items={items(choices.places)} />
      <Select
        id="label"
        name="label"
        label="Label"
        value={filters.label ?? ""}
        items={[any, ...[...labelWords].map(([value, text]) => ({ value, text }))]}
      />
    </>
  );
}

function State({ filters }: Pick<FilterFormProps, "filters">) {
  return (
    <Select id="state" name="state" label="Review" value={filters.state ?? ""} items={[any, ...itemsOf(stateWords)]} />
  );
}

const items = (choices: readonly Choice[]) => [
  any,
  ...choices.map(({ id, name, ended }) => ({ value: id, text: ended ? `${name} (no longer here)` : name })),
];

const itemsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

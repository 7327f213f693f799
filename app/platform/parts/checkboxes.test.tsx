import { Checkboxes } from "./checkboxes.tsx";
import { choiceOptions, fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures, option } from "./fixtures/match-fixtures.ts";

matchesFixtures("checkboxes", ({ items, fieldset, ...field }) => (
  <Checkboxes
    {...fieldOptions(field)}
    fieldset={fieldset && { ...fieldset, legend: option(fieldset.legend) }}
    items={items.map(choiceOptions)}
  />
));

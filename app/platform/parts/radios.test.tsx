import { choiceOptions, fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures, option } from "./fixtures/match-fixtures.ts";
import { Radios } from "./radios.tsx";

matchesFixtures("radios", ({ items, fieldset, ...field }) => (
  <Radios
    {...fieldOptions(field)}
    fieldset={fieldset && { ...fieldset, legend: option(fieldset.legend) }}
    items={items.map(choiceOptions)}
  />
));

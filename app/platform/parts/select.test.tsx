import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures, type FixtureOptions } from "./fixtures/match-fixtures.ts";
import { Select } from "./select.tsx";

matchesFixtures("select", ({ items, ...field }: FixtureOptions) => (
  <Select {...fieldOptions(field)} items={items ?? []} />
));

import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures, option } from "./fixtures/match-fixtures.ts";
import { Input } from "./input.tsx";

matchesFixtures("input", ({ prefix, suffix, ...field }) => (
  <Input {...fieldOptions(field)} prefix={option(prefix)} suffix={option(suffix)} />
));

import { fieldOptions } from "./fixtures/field-options.ts";
import { matchesFixtures } from "./fixtures/match-fixtures.ts";
import { PasswordInput } from "./password-input.tsx";

matchesFixtures("password-input", (options) => <PasswordInput {...fieldOptions(options)} />, {
  "with translations": "the script's words are in the script; another language brings its own",
});

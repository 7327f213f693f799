import { ErrorSummary } from "./error-summary.tsx";
import { matchesFixtures, option, words } from "./fixtures/match-fixtures.ts";

matchesFixtures("error-summary", (options) => (
  <ErrorSummary
    title={words(options, "title")}
    errorList={(options["errorList"] ?? []).map(option)}
    disableAutoFocus={options["disableAutoFocus"]}
    classes={options["classes"]}
    attributes={options["attributes"]}
  >
    {words(options, "description")}
  </ErrorSummary>
));

import { ErrorMessage } from "./error-message.tsx";
import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";

matchesFixtures("error-message", ({ text, html, ...rest }) => (
  <ErrorMessage {...rest}>{words({ text, html })}</ErrorMessage>
));

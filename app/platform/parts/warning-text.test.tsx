import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { WarningText } from "./warning-text.tsx";

matchesFixtures("warning-text", ({ text, html, ...rest }) => (
  <WarningText {...rest}>{words({ text, html })}</WarningText>
));

import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { InsetText } from "./inset-text.tsx";

matchesFixtures("inset-text", ({ text, html, ...rest }) => <InsetText {...rest}>{words({ text, html })}</InsetText>);

import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { Hint } from "./hint.tsx";

matchesFixtures("hint", ({ text, html, ...rest }) => <Hint {...rest}>{words({ text, html })}</Hint>);

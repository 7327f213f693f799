import { Button } from "./button.tsx";
import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";

matchesFixtures("button", ({ text, html, ...rest }) => <Button {...rest}>{words({ text, html })}</Button>);

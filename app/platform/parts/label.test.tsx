import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { Label } from "./label.tsx";

matchesFixtures("label", ({ text, html, ...rest }) => <Label {...rest}>{words({ text, html })}</Label>);

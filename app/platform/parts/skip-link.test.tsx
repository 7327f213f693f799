import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { SkipLink } from "./skip-link.tsx";

matchesFixtures("skip-link", ({ text, html, ...rest }) => <SkipLink {...rest}>{words({ text, html })}</SkipLink>);

import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { Tag } from "./tag.tsx";

matchesFixtures("tag", ({ text, html, ...rest }) => <Tag {...rest}>{words({ text, html })}</Tag>);

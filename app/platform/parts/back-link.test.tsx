import { BackLink } from "./back-link.tsx";
import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";

matchesFixtures("back-link", ({ href, classes, attributes, ...rest }) => (
  <BackLink href={href} classes={classes} attributes={attributes}>
    {words(rest)}
  </BackLink>
));

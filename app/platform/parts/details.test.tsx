import { Details } from "./details.tsx";
import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";

matchesFixtures("details", (options) => {
  const { id, open, classes, attributes } = options;
  return (
    <Details summary={words(options, "summary")} id={id} open={open} classes={classes} attributes={attributes}>
      {words(options)}
    </Details>
  );
});

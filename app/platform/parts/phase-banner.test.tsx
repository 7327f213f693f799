import { matchesFixtures, words } from "./fixtures/match-fixtures.ts";
import { PhaseBanner } from "./phase-banner.tsx";

matchesFixtures("phase-banner", ({ text, html, tag, ...rest }) => (
  <PhaseBanner {...rest} tag={words(tag)} tagClasses={tag?.classes}>
    {words({ text, html })}
  </PhaseBanner>
));

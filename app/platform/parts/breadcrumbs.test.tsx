import { Breadcrumbs } from "./breadcrumbs.tsx";
import { matchesFixtures, option, type FixtureOptions } from "./fixtures/match-fixtures.ts";

matchesFixtures("breadcrumbs", ({ items, ...rest }: FixtureOptions) => (
  <Breadcrumbs items={items.map(option)} {...rest} />
));

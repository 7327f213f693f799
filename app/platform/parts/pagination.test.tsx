import { matchesFixtures, option, type FixtureOptions } from "./fixtures/match-fixtures.ts";
import { Pagination } from "./pagination.tsx";

matchesFixtures("pagination", ({ previous, next, items, ...rest }) => (
  <Pagination {...rest} items={items?.map(emptyAsNothing)} previous={option(previous)} next={option(next)} />
));

function emptyAsNothing(item: FixtureOptions | null) {
  return item && Object.keys(item).length > 0 ? item : null;
}

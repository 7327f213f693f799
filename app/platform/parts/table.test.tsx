import { matchesFixtures, option, type FixtureOptions } from "./fixtures/match-fixtures.ts";
import { Table } from "./table.tsx";

matchesFixtures("table", ({ head, rows, ...rest }: FixtureOptions) => (
  <Table
    {...rest}
    head={head?.map(option)}
    rows={rows.map((row: FixtureOptions[] | null | false) => row && row.map(option))}
  />
));

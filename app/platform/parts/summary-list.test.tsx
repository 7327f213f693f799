import { matchesFixtures, option, words, type FixtureOptions } from "./fixtures/match-fixtures.ts";
import { SummaryList } from "./summary-list.tsx";

matchesFixtures("summary-list", ({ rows, card, ...rest }) => (
  <SummaryList {...rest} rows={rows.map(oneRow)} card={card && cardOptions(card)} />
));

function oneRow(row: FixtureOptions | null | false) {
  if (!row) return row;
  const { key, value, actions, classes } = row;
  return {
    key: option(key),
    value: option(value),
    classes,
    actions: actions?.items?.map(option),
    actionsClasses: actions?.classes,
  };
}

function cardOptions({ title, actions, ...rest }: FixtureOptions) {
  return {
    ...rest,
    title: words(title),
    headingLevel: title?.headingLevel,
    titleClasses: title?.classes,
    actions: actions?.items?.map(option),
    actionsClasses: actions?.classes,
  };
}

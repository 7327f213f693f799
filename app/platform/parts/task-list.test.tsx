import { matchesFixtures, option, words, type FixtureOptions } from "./fixtures/match-fixtures.ts";
import { TaskList } from "./task-list.tsx";

matchesFixtures("task-list", ({ items, ...rest }) => <TaskList {...rest} items={items.map(task)} />);

function task(item: FixtureOptions | null | false) {
  if (!item) return item;
  const { title, hint, status, ...rest } = item;
  return {
    ...rest,
    title: option(title),
    hint: words(hint),
    status: { text: words(status), tag: option(status.tag), classes: status.classes },
  };
}

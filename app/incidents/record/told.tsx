import type { Child } from "hono/jsx";

/** What was said about one thing: texts as they were typed, or something to look at. */
export type ToldRow = { key: string; value: Child | readonly string[] };

/** A row, or none where nothing was said. */
export function told(key: string, ...values: readonly string[]): ToldRow[] {
  const said = values.filter((text) => text !== "");
  return said.length === 0 ? [] : [{ key, value: said }];
}

/** What was said, each under what it is about; beside it where there is room. Nothing said is nothing shown. */
export function Told({ rows }: { rows: readonly ToldRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="ls-told">
      {together(rows).map(({ key, value }) => (
        <div>
          <dt>{key}</dt>
          <dd>{areTexts(value) ? value.map((words) => <p class="ls-words">{words}</p>) : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The first report and the rest answer some questions twice: what they say of one thing stands together. */
function together(rows: readonly ToldRow[]): ToldRow[] {
  const found = new Map<string, ToldRow>();
  for (const { key, value } of rows) {
    const before = found.get(key)?.value;
    found.set(key, { key, value: areTexts(before) && areTexts(value) ? [...before, ...value] : value });
  }
  return [...found.values()];
}

function areTexts(value: ToldRow["value"] | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

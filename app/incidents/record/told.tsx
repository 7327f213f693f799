import type { Child } from "hono/jsx";

/** What was said about one thing. Text is kept as it was typed; anything else is shown as it comes. */
export type ToldRow = { key: string; value: Child };

/** A row, or none where nothing was said. */
export function told(key: string, ...values: readonly string[]): ToldRow[] {
  const value = values.filter((text) => text !== "").join("\n");
  return value === "" ? [] : [{ key, value }];
}

/** What was said, each under what it is about; beside it where there is room. Nothing said is nothing shown. */
export function Told({ rows }: { rows: readonly ToldRow[] }) {
  if (rows.length === 0) return null;
  return (
    <dl class="ls-told">
      {together(rows).map(({ key, value }) => (
        <div>
          <dt>{key}</dt>
          <dd>
            {typeof value === "string" ? value.split(/\n+/).map((words) => <p class="ls-words">{words}</p>) : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The first report and the rest answer some questions twice: what they say of one thing stands together. */
function together(rows: readonly ToldRow[]): ToldRow[] {
  const found = new Map<string, ToldRow>();
  for (const row of rows) {
    const before = found.get(row.key)?.value;
    const both = typeof before === "string" && typeof row.value === "string";
    found.set(row.key, both ? { ...row, value: `${before}\n${row.value as string}` } : row);
  }
  return [...found.values()];
}

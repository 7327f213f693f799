import { textOf, type Typed } from "#platform";

/** Most rows one page takes: more children or adults than ever were in one room. */
export const mostRows = 30;

/** The numbers of the rows in which anything was typed under `name-1`, `name-2` and so on, in order. */
export function filledRows(typed: Typed, ...names: readonly string[]): number[] {
  const numbers = Object.keys(typed)
    .map((key) =>
      names.map((name) => new RegExp(`^${name}-(\\d{1,2})$`).exec(key)?.[1]).find((found) => found !== undefined),
    )
    .filter((found) => found !== undefined)
    .map(Number)
    .filter((number) => number >= 1 && number <= mostRows)
    .filter((number) => names.some((name) => textOf(typed, `${name}-${number}`) !== ""));
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** The rows to show: those filled, and one more when asked; at least `least`. */
export function rowsToShow(filled: readonly number[], least: number, oneMore: boolean): number[] {
  const wanted = Math.min(Math.max(least, filled.length + (oneMore ? 1 : 0)), mostRows);
  const next = (filled.at(-1) ?? 0) + 1;
  const blank = Array.from({ length: Math.max(0, wanted - filled.length) }, (_, index) => next + index);
  return [...filled, ...blank];
}

import type { Change } from "./correction-store.ts";

/** One answer in words. */
type Row = { key: string; value: string };

/** Where two readings of a record differ, answer by answer, in the order of the new one; what was taken out comes last. */
export function changesBetween(was: readonly Row[], now: readonly Row[]): Change[] {
  const find = (rows: readonly Row[], key: string) => rows.find((row) => row.key === key)?.value ?? "";
  const keys = [...new Set([...now, ...was].map(({ key }) => key))];
  return keys
    .map((key) => ({ key, was: find(was, key), now: find(now, key) }))
    .filter((change) => change.was !== change.now);
}
